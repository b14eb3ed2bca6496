/**
 * The last resort: labels by where they stand on the screen, left on the same line or else above. Reads rectangles,
 * and so is asked only for fields that neither markup nor the document's order names.
 */
import { cleanLabel } from '../remembered.ts';
import { isRendered } from '../visible.ts';
import { isLabelLike, isTip } from './judge.ts';
import type { Neighbours, Unit } from './neighbours.ts';
import { isHeading } from './segments.ts';

/** Larger boxes hold more than a form. */
const MAX_ELEMENTS = 1500;
/** Pixels to the left; a text above is farther than any on the line. */
const FAR = 320;
const MAX_ABOVE = 48;
/** Boxes that touch, or overlap by their borders. */
const SLACK = 9;

/** Texts that may be labels, as they stand. */
function piecesIn(box: Element, around: Neighbours): [string, DOMRect][] {
  let pieces = around.pieces.get(box);
  if (pieces) return pieces;
  pieces = [];
  around.pieces.set(box, pieces);
  const range = document.createRange();
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const owner = text.parentElement!;
    if (!isLabelLike(text.data) || isTip(text.data) || owner.closest('a,button,option,textarea')) continue;
    if (isHeading(owner) || !isRendered(owner)) continue;
    range.selectNode(text);
    pieces.push([text.data, range.getBoundingClientRect()]);
  }
  return pieces;
}

/** Do the two share a line (or, by their sides, a column)? */
const meet = (from: number, to: number, low: number, high: number) =>
  Math.min(to, high) - Math.max(from, low) > Math.min(to - from, high - low) / 2;
const onLine = (a: DOMRect, b: DOMRect) => meet(a.top, a.bottom, b.top, b.bottom);

/** How far a text stands from the field it may name; infinite when a reader would not look there. */
function distance(text: DOMRect, field: DOMRect, others: readonly DOMRect[], typed: boolean): number {
  const left = field.left - text.right;
  if (left > -SLACK && onLine(text, field)) {
    const between = (other: DOMRect) =>
      onLine(text, other) && other.left > text.right - SLACK && other.right < field.left + SLACK;
    return left > FAR || others.some(between) ? Number.POSITIVE_INFINITY : left;
  }
  const above = field.top - text.bottom;
  const centre = (text.left + text.right) / 2;
  if (centre < field.left || text.left > field.right - SLACK || above > MAX_ABOVE)
    return Number.POSITIVE_INFINITY;
  // Words that lie in a box to type in, or on its upper edge, until something is typed.
  if (above < -SLACK) return typed && text.top < field.bottom - SLACK ? 0 : Number.POSITIVE_INFINITY;
  // A field to the right of the text has the better claim, and so has one between.
  const taken = (other: DOMRect) =>
    onLine(text, other)
      ? Math.abs(other.left - text.right - 45) < 54
      : meet(other.left, other.right, text.left, text.right) &&
        other.top > text.bottom - SLACK &&
        other.bottom < field.top + SLACK;
  return others.some(taken) ? Number.POSITIVE_INFINITY : above + FAR;
}

/** @returns the text in `box` that stands where a reader looks for the label of `unit`, cleaned; or empty. */
export function placedIn(box: Element, unit: Unit, around: Neighbours): string {
  if (box.getElementsByTagName('*').length > MAX_ELEMENTS) return '';
  const first = unit.members[0]!;
  const field = around.box(unit);
  const near = around.othersIn(box, unit);
  const others = near.map((other) => around.box(other));
  const typed = !('readOnly' in first && first.readOnly) && first.localName !== 'select' && !first.role;
  let best = Number.POSITIVE_INFINITY;
  let label = '';
  for (const [text, at] of piecesIn(box, around)) {
    const far = distance(at, field, others, typed);
    if (far < best) {
      best = far;
      label = cleanLabel(text);
    }
  }
  if (best < FAR) return label;
  if (!label && others.some((other) => onLine(other, field))) {
    // The next line of a list with its heads above: what names the field above names this one.
    let top = 0;
    others.forEach(({ left, right, bottom }, i) => {
      if (Math.abs(left - field.left) + Math.abs(right - field.right) > SLACK) return;
      if (bottom <= top || bottom > field.top) return;
      top = bottom;
      label = around.placed.get(near[i]!) ?? '';
    });
  }
  around.placed.set(unit, label);
  return label;
}

/** Looks in ever larger boxes around the field. */
export function placedLabel(unit: Unit, around: Neighbours): string {
  let label = '';
  let box = unit.anchor.parentElement;
  for (let depth = 0; box && !label && depth < 8; depth++, box = box.parentElement)
    label = placedIn(box, unit, around);
  return label;
}
