/** Pieces of text near a control, split where a reader sees a break. */

import { classWords, INLINE, OPAQUE } from '../kind.ts';
import { squash } from '../remembered.ts';
import { hiddenByMarkup, isRendered } from '../visible.ts';

export interface Segment {
  text: string;
  element: Element;
  /** Marked up as a label: label, dt, th, or a class that says so. */
  marked: boolean;
  /** Stands in a heading: names a section rather than a field. */
  heading: boolean;
}

const MARKED_TAGS = new Set(['label', 'dt', 'th', 'legend']);

/** Texts under `node`, in order, without controls, buttons, options and hidden parts. */
export function segmentsOf(node: Node, out: Segment[] = []): Segment[] {
  let line = '';
  let owner: Element | null = null;

  function flush(): void {
    const text = squash(line);
    line = '';
    if (text && owner && isRendered(owner)) {
      out.push({ text, element: owner, marked: isMarked(owner), heading: isHeading(owner) });
    }
    owner = null;
  }
  function visit(current: Node): void {
    if (current.nodeType === 3) {
      const data = (current as Text).data;
      if (data.trim() !== '' || line !== '') {
        line += data;
        owner ??= current.parentElement;
      }
      return;
    }
    if (current.nodeType !== 1) return;
    const element = current as Element;
    const tag = element.localName;
    if (OPAQUE.has(tag) || hiddenByMarkup(element)) return;
    if (tag === 'input' || tag === 'select' || tag === 'textarea' || tag === 'button' || tag === 'br') {
      flush();
      return;
    }
    // A placeholder of the page's own making says what to write, and a tag what is chosen, not what the field is.
    if (
      /placeholder|__tags|selection-(?:item|overflow)|-tag(?: |$)/i.test(element.getAttribute('class') ?? '')
    )
      return;
    const breaks = !INLINE.has(tag) || tag === 'label';
    if (breaks) flush();
    for (let child = element.firstChild; child; child = child.nextSibling) visit(child);
    if (breaks) flush();
  }
  visit(node);
  flush();
  return out;
}

function isMarked(element: Element): boolean {
  for (let at: Element | null = element, i = 0; at && i < 3; at = at.parentElement, i++) {
    if (MARKED_TAGS.has(at.localName) || classWords(at).label) return true;
    if (!INLINE.has(at.localName)) return false;
  }
  return false;
}

/** Does the text stand in a heading, by markup or by class? */
export function isHeading(element: Element): boolean {
  const at = element.closest('h1,h2,h3,h4,h5,h6,legend,caption');
  return at !== null || (classWords(element).heading && !classWords(element).label);
}

/** All text under an element, folded to one line. */
export function textOf(element: Element): string {
  return wordsOf(segmentsOf(element));
}

/** Segments folded to one line. */
export function wordsOf(segments: readonly Segment[]): string {
  return segments.map((segment) => segment.text).join(' ');
}
