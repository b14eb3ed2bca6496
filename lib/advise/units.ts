/** Units of amounts: what a field wants, and what a select beside it offers. Pure. */
import type { Control } from '../model/page.ts';
import { unitOf } from '../text/normalise.ts';

/** Keys kept in 万元. */
export const AMOUNT =
  /^(?:registeredCapital|importExportVolume|figures\.(?:\d{4}|\?)\.(?!employees$|rdStaff$).+)$/;

/** The unit a field wants an amount in: from its label, its headings, or what stands beside it; empty when unsaid. */
export function unitFor(control: Control): string {
  for (const text of [control.label, ...control.context, control.hint, control.placeholder]) {
    const unit = unitOf(text);
    if (unit) return unit;
  }
  // 请以元为单位填写
  return /以(万元|千元|元)为单位/.exec(`${control.hint} ${control.placeholder}`)?.[1] ?? '';
}

const FOREIGN = /美元|欧元|日元|港元|外币/;

/** Why an amount in our currency is not filled without asking; empty when its unit is clear. */
export function unitDoubt(control: Control, key: string): string {
  if (!AMOUNT.test(key)) return '';
  return unitFor(control) ? '' : '没有写明单位是元还是万元';
}

/** Is an amount asked for in a currency that the profile does not keep it in? */
export const inForeignCurrency = (control: Control, key: string): boolean =>
  AMOUNT.test(key) &&
  (FOREIGN.test(unitFor(control)) || /[（(][^（()）]*折[^（()）]*(?:美|欧|日|港)元/.test(control.label));

/** The select beside an amount: 万元, 万美元. */
export function offersUnits(control: Control): boolean {
  const offered = control.options.filter(({ label }) => label !== '' && !/^[-—\s]*请?选择/.test(label));
  return (
    offered.length > 0 &&
    offered.every(({ label }) =>
      /^(?:百?万|亿|千)?(?:美|欧|日|港)?元(?:人民币)?$|^人民币$|^美元$/.test(label),
    )
  );
}

/** A select of units that leaves the currency open as well: 万元, 万美元. */
export const offersCurrencies = (control: Control): boolean =>
  offersUnits(control) && control.options.some(({ label }) => FOREIGN.test(label));
