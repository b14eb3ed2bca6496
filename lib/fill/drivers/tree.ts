/** Which rows of a popup lie below another: by where they stand, as a reader tells it. */

import type { Popup, Row } from './popup.ts';

const TOGGLE = '[class*="switch"],[class*="expand"],[class*="tree-hit"],[class*="arrow"],[class*="caret"]';
const NO_TOGGLE = /noop|leaf|docu|tree-indent|checkbox/;
const TREE = '[role=tree],[class*="tree"]:not([class*="cascader"])';

export const isTree = (popup: Popup): boolean =>
  popup.roots().some((root) => root.matches(TREE) || root.querySelector(TREE) !== null);

/** The rows one level below `parent` in a tree: indented more than it, down to the next that is not. */
export function below(rows: readonly Row[], parent: Row): Row[] {
  const inside: Row[] = [];
  const sorted = rows.toSorted((one, other) => one.top - other.top);
  for (const row of sorted) {
    if (row.top <= parent.top + 4) continue;
    if (row.left <= parent.left + 3) break;
    inside.push(row);
  }
  const left = Math.min(...inside.map((row) => row.left));
  return inside.filter((row) => row.left <= left + 3);
}

/** The rows of the next column of a cascade. */
export function beside(rows: readonly Row[], parent: Row): Row[] {
  const right = rows.filter((row) => row.left > parent.left + 24 && row.element !== parent.element);
  const left = Math.min(...right.map((row) => row.left));
  return right.filter((row) => row.left <= left + 24);
}

/** The rows of the outermost level. */
export function outermost(rows: readonly Row[], tree: boolean): Row[] {
  if (!tree) return [...rows];
  const left = Math.min(...rows.map((row) => row.left));
  return rows.filter((row) => row.left <= left + 3);
}

/** What opens and shuts a node of a tree; null at a leaf. */
export function toggleOf(row: Row): HTMLElement | null {
  let at: Element | null = row.element;
  for (let i = 0; at && i < 4; i++, at = at.parentElement) {
    for (const toggle of at.querySelectorAll<HTMLElement>(TOGGLE)) {
      const box = toggle.getBoundingClientRect();
      const level = Math.abs(box.top + box.height / 2 - (row.top + row.element.offsetHeight / 2)) < 12;
      if (!level || box.width === 0 || box.left >= row.left + row.element.offsetWidth) continue;
      const drawn = toggle.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      const empty =
        /arrow/.test(toggle.className) && toggle.localName === 'span' && !toggle.firstElementChild;
      return drawn && !empty && !NO_TOGGLE.test(`${toggle.getAttribute('class')}`) ? toggle : null;
    }
  }
  return null;
}

/** The same row again, after the popup was drawn anew or moved. */
export const again = (rows: readonly Row[], row: Row): Row =>
  rows.find((other) => other.element === row.element) ??
  rows.find((other) => other.text === row.text && Math.abs(other.left - row.left) < 4) ??
  row;
