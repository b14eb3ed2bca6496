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
  control: Omit<Control, 'index'>;
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

/**
 * What of a field changes without the page's being changed. Of what a person types only whether there is something, and
 * whether it may be 全部: the words themselves are not kept. What cannot be typed into is a fact of the page.
 */
export function liveOf({ members }: Unit): string {
  const first = members[0]!;
  const { type, value = '' } = first;
  if (type === 'password') return '';
  if (type === 'radio' || type === 'checkbox')
    return `${members.map((member) => (member as HTMLInputElement).checked)}`;
  if ('options' in first) return `${Array.from(first.selectedOptions, ({ index }) => index)}`;
  return first.readOnly || first.disabled
    ? value
    : `${!value.trim()}${/全|所有|不限/.test(value) && value.length}`;
}
