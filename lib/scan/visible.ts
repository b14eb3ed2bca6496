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
