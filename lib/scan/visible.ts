/** Can a person see it? Asked only where the answer matters: it makes the browser compute styles. */

/** Hidden by markup alone; cheap enough for every element of the walk. */
export function hiddenByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

export function isRendered(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
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

/**
 * A control that a person could reach: rendered, with a size, not parked outside the page, not transparent.
 * Honeypots fail here; the hidden originals of widgets do too.
 */
export function isUsable(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  if (box.width < 2 || box.height < 2) return false;
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const right = box.right + view.scrollX;
  const bottom = box.bottom + view.scrollY;
  return right > 0 && bottom > 0;
}
