/** Class names lie: what calls itself a menu may be the column that holds the page, or leave room for the menu. */

/** Menus have none of these; a search box is no more than two inputs. */
const FORM = 'select, textarea, th, main';
const INPUTS = 'input:not([type=hidden])';
const MENU_INPUTS = 2;
/** More text outside its links than this is the page's. */
const TEXT = 200;
const ENTRY = 20;

const lengthOf = (text: string | null): number => (text ?? '').replace(/\s+/g, '').length;

/** @returns true for an element that holds the page itself. Asked only where class words speak of a menu. */
export function holdsPage(element: Element): boolean {
  if (element.querySelector(FORM) || element.querySelectorAll(INPUTS).length > MENU_INPUTS) return true;
  let rest = lengthOf(element.textContent);
  if (rest <= TEXT) return false;
  // Entries are links or short items of a list.
  for (const part of element.querySelectorAll('a, li, script, style')) {
    const length = lengthOf(part.textContent);
    if (part.localName !== 'li' || (length <= ENTRY && !part.querySelector('a'))) rest -= length;
  }
  return rest > TEXT;
}
