/** What can be seen, read and pressed of an element. */
const OPTION = '[role=option],[role=menuitem],[role=treeitem],li,dd,td,tr';
const DISABLED = '[aria-disabled=true],[disabled],[class*="disabled"]:not([class*="not-disabled"])';
const MANY = 4000;

/** Drawn, and not transparent. */
export const shown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  element.getClientRects().length > 0;

/** Lists for screen readers only are cut away. */
export function cutAway(element: Element): boolean {
  let at = element.parentElement;
  for (let i = 0; at && i < 3; i++, at = at.parentElement) {
    const { width, height } = at.getBoundingClientRect();
    if ((width < 2 || height < 2) && getComputedStyle(at).overflow !== 'visible') return true;
  }
  return false;
}

function ownText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && (node as Text).data.trim() !== '') return true;
  }
  return false;
}

/** Elements that hold text of their own, in document order. */
export function textElements(root: Element): HTMLElement[] {
  const all = [root, ...Array.from(root.querySelectorAll('*')).slice(0, MANY)];
  return all.filter((element): element is HTMLElement => element instanceof HTMLElement && ownText(element));
}

/** An option that cannot be chosen. */
export const isOff = (element: Element): boolean =>
  [element, element.closest(OPTION)].some((one) => one?.matches(DISABLED) === true);
