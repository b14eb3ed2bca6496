/** Finding things by words: what to ring, and which button is pressed. */

import type { PageModel } from '../model/page.ts';
import { fold } from '../text/normalise.ts';

/** @returns the reference of the first button, link or field with one of the words, in the order of the words. */
export function findTarget(model: PageModel, words: readonly string[]): string | null {
  for (const word of words) {
    const wanted = fold(word);
    const clickable = model.blocks.filter((b) => b.kind === 'button' || b.kind === 'link');
    const exact = clickable.find((b) => fold(b.text) === wanted);
    const near = clickable.find(
      (b) => fold(b.text).includes(wanted) && fold(b.text).length <= wanted.length + 6,
    );
    const field = model.controls.find((c) => fold(c.label).includes(wanted));
    const found = exact?.ref ?? near?.ref ?? field?.ref;
    if (found) return found;
  }
  return null;
}

/** The nearest thing around `target` that a person would call a button, with its words. */
export function buttonAt(target: EventTarget | null): { element: Element; words: string } | null {
  if (!(target instanceof Element)) return null;
  const element = target.closest(
    'button,a,input[type=button],input[type=submit],input[type=image],area,[role=button],[onclick],img',
  );
  if (!element) return null;
  const words =
    element.getAttribute('value') ||
    element.textContent?.trim() ||
    element.getAttribute('alt') ||
    element.getAttribute('title') ||
    '';
  const inner = element.querySelector('img')?.getAttribute('alt') ?? '';
  const text = fold(words || inner);
  return text && text.length <= 20 ? { element, words: text } : null;
}
