/** Which way a field is filled: by what it is and what stands in its place, not by the kit's name. */
import type { Control } from '../../model/page.ts';
import { faceBox } from '../../scan/faces/face.ts';
import type { FormControl } from '../../scan/kind.ts';
import type { Unit } from '../../scan/label/neighbours.ts';
import { fillDate } from './date.ts';
import { fillMoved, kitPair, pairOf } from './moved.ts';
import type { Outcome } from './outcome.ts';
import { fillListbox, fillSelect, optionFor } from './select.ts';
import { fillText } from './text.ts';
import { fillTick } from './tick.ts';
import { fillWidget } from './widget.ts';

const OFF = /(?:^|[-_ ])disabled(?:$| )/;
const isOff = (face: Element): boolean =>
  [face, face.parentElement, face.firstElementChild].some(
    (one) => one?.getAttribute('aria-disabled') === 'true' || OFF.test(one?.getAttribute('class') ?? ''),
  );

/** Writes one of the texts into a field, best first, and reads back what the page holds then. */
export async function drive(
  control: Control,
  unit: Unit,
  texts: readonly string[],
  replace: boolean,
): Promise<Outcome> {
  const first = unit.members[0] as FormControl;
  const face = faceBox(first);
  if (face && isOff(face)) return { status: 'refused', reason: '这一栏现在不能选' };
  if (first.localName === 'select') {
    const select = first as HTMLSelectElement;
    const pair = control.kind === 'listbox' ? pairOf(select) : null;
    if (pair) return fillMoved(pair, texts, replace);
    if (!face)
      return select.multiple ? fillListbox(select, texts, replace) : fillSelect(select, texts, replace);
    const option = await optionFor(select, texts, replace);
    return typeof option === 'number'
      ? fillWidget(select, [select.options[option]!.text.trim()], true)
      : option;
  }
  const pair = first.type === 'checkbox' ? kitPair(first) : null;
  if (pair) return fillMoved(pair, texts, replace);
  if (first.type === 'radio' || first.type === 'checkbox')
    return fillTick(control, unit.members as HTMLInputElement[], texts, replace);
  if (control.kind === 'date' && control.face) return fillDate(first as HTMLInputElement, texts, replace);
  if (control.face) return fillWidget(first, texts, replace);
  return fillText(first, texts, replace, control.maxLength);
}
