/** What of a very long page is still read once it has said more than is kept of it: everything around these. */
import { judgement } from './remembered.ts';

const TAGS = 'input,select,textarea,button,h1,h2,h3,h4,h5,h6,legend,caption,dialog'.split(',');
const ROLES = /^(?:button|(?:alert)?dialog|alert|status)$/;
const speaks = judgement((name) => /layer|modal|dialog|message|toast|error|btn|title|tree/.test(name));

/** Shorter pages are read to their end. */
const LONG = 4000;
/** Looked at between two yields: about two milliseconds. */
const PART = 4000;

/**
 * Yields where the page may have its turn.
 * @returns every element that is, or holds, a field, a heading, a message or a tree; found by the browser, not by a
 *   walk; null for a page that is not long. One selector with all of these would be held against every element part by
 *   part: five times as long.
 */
export function* keptIn(root: Document): Generator<undefined, Set<Element> | null> {
  if (root.getElementsByTagName('*').length < LONG) return null;
  const kept = new Set<Element>();
  const keep = (found: Element) => {
    for (let at: Element | null = found; at && !kept.has(at); at = at.parentElement) kept.add(at);
  };
  for (const tag of TAGS) {
    yield;
    for (const found of root.getElementsByTagName(tag)) keep(found);
  }
  // By number: an iterator over so many takes twice as long.
  const named = root.querySelectorAll('[class],[role]');
  for (let i = 0; i < named.length; i++) {
    if (i % PART === 0) yield;
    const found = named[i]!;
    if (speaks(found.getAttribute('class') ?? '') || ROLES.test(found.getAttribute('role') ?? ''))
      keep(found);
  }
  return kept;
}
