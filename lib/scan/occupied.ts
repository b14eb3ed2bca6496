/** How much of a part of the window shows something a person reads or uses. */

const STEP = 28;
const USED = new Set([
  'input',
  'select',
  'textarea',
  'button',
  'img',
  'a',
  'label',
  'iframe',
  'canvas',
  'svg',
  'area',
]);

function showsSomething(element: Element | null): boolean {
  if (!element) return false;
  if (USED.has(element.localName)) return true;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && (node as Text).data.trim() !== '') return true;
  }
  return false;
}

/** @param skip our own host; @returns 0 (empty) to 1, sampled. Viewport pixels. */
export function occupied(
  document: Document,
  box: { left: number; top: number; right: number; bottom: number },
  skip: (element: Element) => boolean,
): number {
  let used = 0;
  let all = 0;
  for (let x = box.left + STEP / 2; x < box.right; x += STEP) {
    for (let y = box.top + STEP / 2; y < box.bottom; y += STEP) {
      all++;
      const [first, second] = document.elementsFromPoint(x, y);
      if (showsSomething(first && skip(first) ? (second ?? null) : (first ?? null))) used++;
    }
  }
  return all > 0 ? used / all : 0;
}
