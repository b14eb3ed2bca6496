/** Typing into a field that something may open at. */
import type { FormControl } from '../../scan/kind.ts';
import { isUsable } from '../../scan/visible.ts';
import { writeDate } from '../write.ts';
import { Popup } from './popup.ts';
import { focusOn, leave, pause, strike } from './press.ts';

/** Some kits look at what was typed a moment after the last key. */
const LATER = 320;

/** The hidden input beside a face, in which some kits keep what the form will send. */
const partner = (input: FormControl): HTMLInputElement | null =>
  input.parentElement?.querySelector<HTMLInputElement>(':scope > input[type=hidden]') ?? null;

/** Empties a field by typing. @returns whether nothing is kept behind it either. */
export async function typeNothing(input: FormControl): Promise<boolean> {
  await type(input, '');
  if (partner(input)?.value) {
    await type(input, '', true);
    if (partner(input)?.value) return false;
  }
  return input.value === '';
}

/** Types, confirms with Enter and leaves; whatever opened meanwhile is closed. */
export async function type(input: FormControl, text: string, slowly = false): Promise<void> {
  const popup = new Popup(input, input);
  popup.watch();
  focusOn(input);
  // What comes up on focus must be there before it can take what is typed.
  await pause(40);
  if (isUsable(input)) writeDate(input, text);
  if (slowly) {
    strike(input, text.at(-1) ?? 'Backspace');
    await pause(LATER);
  }
  await pause(30);
  // Enter only where something waits for it, and never on nothing: that would choose what happens to be marked.
  if (text !== '' && (popup.isOpen || partner(input))) strike(input, 'Enter');
  await pause(30);
  leave(input);
  await popup.still(60, 400);
  await popup.close();
}
