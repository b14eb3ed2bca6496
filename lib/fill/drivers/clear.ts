/** The little cross that empties a widget. */

import type { Widget } from './pick.ts';
import { hover, pause, press, until } from './press.ts';

/** A cross by one of its class names; what only says that there may be one is none. */
const CLEAR = /(?:^|[-_])clear(?:-?(?:icon|btn|button))?$|circle-close|close-circle|ios-close/;
const MAY = /allow|able|with|has|show/;
const isCross = (element: Element): boolean =>
  /^(?:clear|清空|清除)$/.test(element.getAttribute('aria-label') || (element.textContent ?? '').trim()) ||
  Array.from(element.classList).some((name) => CLEAR.test(name) && !MAY.test(name));
const FIELDS = 'input:not([type=hidden]),select,textarea';

/** The widget's own box: as far up as no other field stands in it. */
function boxOf(face: HTMLElement): HTMLElement {
  let box = face;
  const own = Math.max(1, face.querySelectorAll(FIELDS).length);
  for (let i = 0; i < 4; i++) {
    const parent = box.parentElement;
    if (!parent || box.localName === 'td' || parent.localName === 'form') break;
    if (parent.querySelectorAll(FIELDS).length > own) break;
    box = parent;
  }
  return box;
}

async function find(face: HTMLElement): Promise<HTMLElement | null> {
  hover(face);
  await pause(80);
  const found = Array.from(boxOf(face).querySelectorAll<HTMLElement>('*')).filter(isCross);
  // Some are drawn only while a real pointer is there; they hear a press all the same.
  return found.find((one) => one.getClientRects().length > 0) ?? found[0] ?? null;
}

export const canClear = async ({ face }: Widget): Promise<boolean> => (await find(face)) !== null;

/** @returns whether it is empty now. */
export async function clear({ face, read }: Widget): Promise<boolean> {
  const cross = await find(face);
  if (cross) press(cross);
  return (await until(() => read() === '', 800)) !== null;
}
