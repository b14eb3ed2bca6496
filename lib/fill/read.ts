/** What a control holds now, as a person reads it. Never a password. */

import { textHeld } from '../scan/faces/face.ts';
import type { FormControl } from '../scan/kind.ts';
import { optionLabel } from '../scan/label/index.ts';
import type { Neighbours, Unit } from '../scan/label/neighbours.ts';
import { squash } from '../text/normalise.ts';

/** @returns the value as shown: the texts of chosen options, or what was typed. */
export function readUnit(unit: Unit, around: Neighbours): string {
  const first = unit.members[0] as FormControl;
  if (first.type === 'password') return '';
  if (first.localName === 'select') {
    return Array.from((first as HTMLSelectElement).selectedOptions, (option) => squash(option.text)).join(
      '、',
    );
  }
  if (first.type === 'radio' || first.type === 'checkbox') {
    return unit.members
      .filter((member) => (member as HTMLInputElement).checked)
      .map((member) => optionLabel(member as HTMLInputElement, around))
      .join('、');
  }
  return textHeld(first);
}
