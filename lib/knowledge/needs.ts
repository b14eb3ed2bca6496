/** Which parts of a profile each thing to do takes, for the form that shows what is still missing. */
import type { FlowSpec } from '../portals/define.ts';
import applyInnovative from '../portals/zjtx/flows/apply-innovative.ts';
import applyLittleGiant from '../portals/zjtx/flows/apply-little-giant.ts';
import applySpecialised from '../portals/zjtx/flows/apply-specialised.ts';
import completeInfo from '../portals/zjtx/flows/complete-info.ts';
import recover from '../portals/zjtx/flows/recover.ts';
import registerSme from '../portals/zjtx/flows/register.ts';
import registerFund from '../portals/zxkt/flows/register.ts';
import signIn from '../portals/zxkt/flows/sign-in.ts';

/** Named one by one: the options page does not carry all of the portals for it. */
const FLOWS: readonly [portal: string, flows: readonly FlowSpec[]][] = [
  ['外贸发展专项资金', [registerFund, signIn]],
  [
    '优质中小企业梯度培育',
    [registerSme, completeInfo, applyInnovative, applySpecialised, applyLittleGiant, recover],
  ],
];

export interface FlowNeeds {
  /** Id of the flow. */
  id: string;
  title: string;
  /** The portal's short name, for grouping. */
  portal: string;
  /** Keys of the profile, figures with their years: `figures.2025.revenue`. */
  keys: readonly string[];
  source: string;
  checkedOn: string;
}

/**
 * @param lastYear the year that ended last; figures are asked for it and the years before.
 * @returns the flows whose forms the manuals describe, with the keys they take.
 */
export function flowNeeds(lastYear: number): FlowNeeds[] {
  return FLOWS.flatMap(([portal, flows]) =>
    flows.flatMap(({ id, title, needs }) => {
      if (!needs) return [];
      const { keys, figures = [], source, checkedOn } = needs;
      const years = figures.flatMap(({ key, years }) =>
        Array.from({ length: years }, (_, back) => `figures.${lastYear - back}.${key}`),
      );
      return [{ id, title, portal, keys: [...keys, ...years], source, checkedOn }];
    }),
  );
}
