/** Titles that stand side by side, of which one is shown at a time. */
import { squash } from './remembered.ts';

const CURRENT = /(?:^|[-_ ])(?:this|active|current|selected|cur|on)(?:$|[-_ ])/;
const TITLE = 20;

/** Tabs, steps and entries of a menu are titles of other parts of the form as well, but for the one that is shown. */
export function isAlternative(at: Element): boolean {
  for (let one: Element = at, depth = 0; depth < 3; depth++) {
    const box = one.parentElement;
    if (!box || /^(?:t[rdh]|tbody|table|body|form)$/.test(box.localName)) return false;
    const fellows = Array.from(box.children).filter(
      (fellow) => fellow.localName === one.localName && squash(fellow.textContent ?? '').length <= TITLE,
    );
    const { length } = fellows;
    if (length > 2 && length === box.childElementCount && !box.querySelector('input,select,textarea'))
      return !CURRENT.test(one.className);
    if (box.childElementCount > 1) return false;
    one = box;
  }
  return false;
}
