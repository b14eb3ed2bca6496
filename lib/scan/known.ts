/** A field as it was read before, to be used again while nothing that names it has changed. */
import type { Control } from '../model/page.ts';
import type { FormControl } from './kind.ts';
import type { FormerField, FoundLabel } from './label/index.ts';
import type { Unit } from './label/neighbours.ts';
import type { Surroundings } from './sections.ts';

export interface KnownField {
  members: readonly FormControl[];
  former: FormerField | null;
  found: FoundLabel;
  /** As the next field knows it. */
  field: FormerField;
  where: Surroundings;
  live: string;
  control: Control;
  /** See `inList`; not said until it was asked. */
  inList?: boolean;
}

/** Labels that are found by place, or by nothing, may be found elsewhere next time. */
const STEADY = /^(?:for|wrap|aria|table|item|before|after)$/;

const alike = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/** Would its label be found as before? */
export const foundAgain = (known: KnownField, { members }: Unit, former: FormerField | null): boolean =>
  STEADY.test(known.found.source) && known.former === former && alike(known.members, members);

/** Does it stand where it stood, and hold what it held? */
export const unchanged = (known: KnownField, { section, notes }: Surroundings, live: string): boolean =>
  known.live === live && known.where.section === section && alike(known.where.notes, notes);

/** The former field itself while it reads as before: what follows need not be read for it. */
export function asFormer(known: KnownField | undefined, field: FormerField): FormerField {
  const said = (one: FormerField) => JSON.stringify({ ...one, unit: 0 });
  return known && said(known.field) === said(field) ? known.field : field;
}

/** What of a field changes without the page's being changed. A password is not looked at. */
export function liveOf({ members }: Unit): string {
  const first = members[0]!;
  const { type } = first;
  if (type === 'password') return '';
  if (type === 'radio' || type === 'checkbox')
    return `${members.map((member) => (member as HTMLInputElement).checked)}`;
  if (type === 'select-multiple')
    return `${Array.from((first as HTMLSelectElement).options, ({ selected }) => selected)}`;
  return type === 'select-one' ? `${(first as HTMLSelectElement).selectedIndex}` : first.value;
}
