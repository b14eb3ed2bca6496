/** The one-click repair of “全部”: takes it out of whatever kind of pick box holds it, and nothing else. */
import { chipsIn, chipsOf, isChosenList, removeButton } from '../scan/chosen.ts';
import type { FormControl } from '../scan/kind.ts';
import { optionLabel } from '../scan/label/index.ts';
import type { Neighbours, Unit } from '../scan/label/neighbours.ts';
import { fold, squash } from '../text/normalise.ts';
import type { Restore } from './drivers/outcome.ts';
import { writeListbox, writeSelect, writeText, writeTick } from './write.ts';

/** Closes the chip with one of the words in a box of chips. @returns whether there was one. */
export function removeChip(box: Element, words: readonly string[]): boolean {
  const wanted = words.map(fold);
  const chip = chipsIn(box).find(({ text }) => wanted.includes(fold(text)));
  chip?.close.click();
  return chip !== undefined;
}

/** What a repair did: `restore` is null when the page itself did it and offers no way back. */
export interface Repair {
  restore: Restore | null;
}

/** Takes the option out of a control. @returns null when the page gives no way to do it. */
export function removeOption(unit: Unit, around: Neighbours, words: readonly string[]): Repair | null {
  const wanted = words.map(fold);
  const isAll = (text: string) => wanted.includes(fold(text));
  const control = unit.members[0] as FormControl;
  if (control.localName === 'select') return fromSelect(control as HTMLSelectElement, isAll);
  if (control.type === 'checkbox' || control.type === 'radio') {
    const members = unit.members as HTMLInputElement[];
    const tick = members.find((member) => member.checked && isAll(optionLabel(member, around)));
    return tick?.type === 'checkbox' ? { restore: writeTick(tick, false, members) } : null;
  }
  const chip = chipsOf(unit, around).find(({ text }) => isAll(text));
  if (chip) {
    chip.close.click();
    return { restore: null };
  }
  return fromText(control, isAll);
}

function fromSelect(select: HTMLSelectElement, isAll: (text: string) => boolean): Repair | null {
  const options = Array.from(select.options);
  if (select.multiple || select.size > 1) {
    if (!isChosenList(select))
      return { restore: writeListbox(select, (option) => option.selected && !isAll(option.text)) };
    const restore = writeListbox(select, (option) => isAll(option.text));
    removeButton(select)?.click();
    const left = Array.from(select.options).filter((option) => isAll(option.text));
    if (left.length === 0) return { restore: null };
    // No button that works: take the entry out and tell the page.
    restore();
    for (const option of left) option.remove();
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return { restore: () => select.append(...left) };
  }
  const blank = options.findIndex(
    (option) => option.value === '' || /^[-\s]*请?选择/.test(squash(option.text)),
  );
  return blank >= 0 && !isAll(options[blank]!.text) ? { restore: writeSelect(select, blank) } : null;
}

function fromText(control: FormControl, isAll: (text: string) => boolean): Repair | null {
  // A read-only face keeps its codes in a hidden input, which is not ours to change: half a repair is none.
  if ((control as HTMLInputElement).readOnly && hiddenPartner(control)) return null;
  const pieces = control.value.split(/([\s,，、;；|]+)/);
  const words = pieces.filter((_, i) => i % 2 === 0);
  if (!words.some(isAll)) return null;
  const mark = pieces[1] ?? '';
  const text = words.filter((word) => word !== '' && !isAll(word)).join(mark);
  return { restore: writeText(control, text) };
}

function hiddenPartner(control: FormControl): boolean {
  const box = control.closest('td,li,dd,p') ?? control.parentElement;
  const hidden = box?.querySelectorAll<HTMLInputElement>('input[type=hidden]') ?? [];
  return Array.from(hidden).some((input) => input.value !== '');
}
