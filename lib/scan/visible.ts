/** Can a person see it? Asked only where the answer matters: it makes the browser compute styles. */

/** Hidden by markup alone; cheap enough for every element of the walk. */
export function hiddenByMarkup(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

const DRAWN: CheckVisibilityOptions = { visibilityProperty: true, contentVisibilityAuto: false };
const SHOWN: CheckVisibilityOptions = { visibilityProperty: true, opacityProperty: true };

let answers: Map<Element, boolean> | null = null;

/** Runs `work`, which must not change the page, asking the browser once for each element: an answer costs a microsecond. */
export function whileStill<T>(work: () => T): T {
  const before = answers;
  answers = before ?? new Map();
  try {
    return work();
  } finally {
    answers = before;
  }
}

export function isRendered(element: Element): boolean {
  let rendered = answers?.get(element);
  if (rendered === undefined) {
    rendered = element.checkVisibility(DRAWN);
    answers?.set(element, rendered);
  }
  return rendered;
}

const CLIPPED = /inset\(\s*(?:[5-9]\d|100)(?:\.\d+)?%|circle\(\s*0|polygon\(\s*0[^,]*,\s*0[^,]*,\s*0[^,]*\)/;

/** Cut away by an ancestor or itself: no size inside hidden overflow, or clipped to nothing. */
function cutAway(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at && view; at = at.parentElement) {
    const style = view.getComputedStyle(at);
    if (
      CLIPPED.test(style.clipPath) ||
      /rect\(0(?:px)?,?\s*0(?:px)?,?\s*0(?:px)?,?\s*0(?:px)?\)/.test(style.clip)
    )
      return true;
    const hides = at !== element && /hidden|clip/.test(style.overflow);
    if (hides && (at.clientWidth < 4 || at.clientHeight < 4) && style.display !== 'inline') return true;
    if (Number(style.opacity) < 0.05) return true;
  }
  return false;
}

/**
 * Can a person really get at this field? Asked before a field is filled: traps for machines are cut away, pushed out of
 * the window or shrunk to nothing.
 */
export function isReachable(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || !isUsable(element)) return false;
  const box = element.getBoundingClientRect();
  const style = view.getComputedStyle(element);
  const inner = [style.width, style.height].map((size) => Number.parseFloat(size));
  if (inner.some((size) => size < 2) || box.width < 8 || box.height < 6) return false;
  const root = element.ownerDocument.documentElement;
  const right = Math.max(root.scrollWidth, view.innerWidth);
  const fixed = (at: Element | null): boolean =>
    at !== null && (view.getComputedStyle(at).position === 'fixed' || fixed(at.parentElement));
  const left = fixed(element) ? box.left : box.left + view.scrollX;
  if (left >= (fixed(element) ? view.innerWidth : right)) return false;
  return !cutAway(element);
}

/** Taken out of the flow, as everything that pops up is. */
export function isFloating(element: Element): boolean {
  const position = element.ownerDocument.defaultView?.getComputedStyle(element).position;
  return position === 'fixed' || position === 'absolute';
}

/** Inside a box of no size that hides what hangs over. Looked for close by only: asking is dear. */
function boxedAway(element: Element): boolean {
  let box = element.parentElement;
  for (let i = 0; i < 2 && box; i++, box = box.parentElement) {
    if (box.offsetWidth >= 2 && box.offsetHeight >= 2) continue;
    if (/hidden|clip/.test(box.ownerDocument.defaultView?.getComputedStyle(box).overflow ?? '')) return true;
  }
  return false;
}

/**
 * A control that a person could reach: rendered, with a size, not parked outside the page, not transparent.
 * Honeypots fail here; the hidden originals of widgets do too.
 */
export function isUsable(element: Element): boolean {
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if (width < 2 || height < 2 || !element.checkVisibility(SHOWN) || boxedAway(element)) return false;
  // In the window is in the page; how far it is scrolled is asked for the others only.
  if (right > 0 && bottom > 0) return true;
  const view = element.ownerDocument.defaultView;
  return view !== null && right + view.scrollX > 0 && bottom + view.scrollY > 0;
}
