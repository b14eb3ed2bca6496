/** Which buttons of its pages a portal's data speak of. Worked out here, for it would weigh on every page. */
import { folding } from '../advise/match-text.ts';
import type { PortalData } from '../model/messages.ts';
import type { Check, KnownError } from '../portals/define.ts';

export const errorsOf = ({ portals, common }: Pick<PortalData, 'portals' | 'common'>): KnownError[] => [
  ...portals.flatMap((portal) => portal.errors),
  ...common,
];

/** What is looked for to see errors coming. */
export const checksOf = (errors: readonly KnownError[]): Check[] =>
  errors.flatMap(({ foreseen }) => [foreseen ?? []].flat() as Check[]);

/**
 * @returns folded words: `buttons` of all that are worth telling about (presses of others are nobody's business),
 *   `saving` of those after which nothing is unsaved any more.
 */
export function buttonsOf({
  portals,
  common,
}: Pick<PortalData, 'portals' | 'common'>): Pick<PortalData, 'buttons' | 'saving'> {
  const errors = errorsOf({ portals, common });
  const saving = checksOf(errors).flatMap((check) => (check.check === 'unsaved' ? check.buttons : []));
  const before = errors.flatMap((error) => error.before ?? []);
  const targets = portals.flatMap((portal) =>
    portal.flows.flatMap((flow) => flow.steps.flatMap((step) => step.target ?? [])),
  );
  const folded = (words: readonly string[]) => [...new Set(words.map(folding))];
  return { buttons: folded([...before, ...saving, ...targets]), saving: folded(saving) };
}
