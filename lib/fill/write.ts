/** Sets one control so that the page's own code notices, and remembers how to take it back. */
import type { FormControl } from '../scan/kind.ts';
import type { Restore } from './drivers/outcome.ts';

/** The browser's own setter: frameworks put theirs on the element itself. */
function setValue(control: FormControl, text: string): void {
  const { prototype } =
    control.localName === 'textarea'
      ? HTMLTextAreaElement
      : control.localName === 'select'
        ? HTMLSelectElement
        : HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, text);
}

/** Sends events to a control, in their order. */
export function fire(control: FormControl, events: readonly Event[]): void {
  for (const event of events) control.dispatchEvent(event);
}

function typed(control: FormControl, text: string): void {
  fire(control, [new FocusEvent('focus'), new FocusEvent('focusin', { bubbles: true })]);
  setValue(control, text);
  fire(control, [
    new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: text }),
    new KeyboardEvent('keyup', { bubbles: true }),
    new Event('change', { bubbles: true }),
    new FocusEvent('blur'),
    new FocusEvent('focusout', { bubbles: true }),
  ]);
}

/** Text of a date's field: it is confirmed and left apart from this. */
export function writeDate(control: FormControl, text: string): void {
  setValue(control, text);
  fire(control, [
    new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: text }),
    new Event('change', { bubbles: true }),
  ]);
}

/** Text, number, date and textarea. @returns how to restore the former value. */
export function writeText(control: FormControl, text: string): Restore {
  const former = control.value;
  typed(control, text);
  return () => typed(control, former);
}

/** @returns how to restore the former choice. */
export function writeSelect(select: HTMLSelectElement, index: number): Restore {
  const former = select.selectedIndex;
  const choose = (i: number) => {
    fire(select, [new FocusEvent('focus')]);
    select.selectedIndex = i;
    fire(select, [
      new Event('input', { bubbles: true }),
      new Event('change', { bubbles: true }),
      new FocusEvent('blur'),
    ]);
  };
  choose(index);
  return () => choose(former);
}

/** Chooses options of a list box; the others are let go. @returns how to restore the former choice. */
export function writeListbox(
  select: HTMLSelectElement,
  chosen: (option: HTMLOptionElement) => boolean,
): Restore {
  const former = Array.from(select.options, (option) => option.selected);
  const choose = (wanted: (option: HTMLOptionElement, i: number) => boolean) => {
    Array.from(select.options).forEach((option, i) => {
      option.selected = wanted(option, i);
    });
    fire(select, [new Event('input', { bubbles: true }), new Event('change', { bubbles: true })]);
  };
  choose(chosen);
  return () => choose((_, i) => former[i] ?? false);
}

/** Ticks or unticks by a click, as a person does, so that handlers run. @returns how to restore it. */
export function writeTick(
  tick: HTMLInputElement,
  checked: boolean,
  group: readonly HTMLInputElement[],
): Restore {
  const former = group.find((member) => member.checked) ?? null;
  const before = tick.checked;
  if (before !== checked) tick.click();
  return () => {
    if (tick.type === 'radio') {
      if (former) former.click();
      else {
        // A radio group cannot be emptied by clicking.
        tick.checked = false;
        fire(tick, [new Event('input', { bubbles: true }), new Event('change', { bubbles: true })]);
      }
    } else if (tick.checked !== before) tick.click();
  };
}
