/** What of a very long page is still read once it has said more than is kept of it: everything around these. */
import type { Changes } from './memory.ts';
import { judgement } from './remembered.ts';

const TAGS = 'input,select,textarea,button,h1,h2,h3,h4,h5,h6,legend,caption,dialog'.split(',');
const ROLES = /^(?:button|(?:alert)?dialog|alert|status)$/;
const speaks = judgement((name) => /layer|modal|dialog|message|toast|error|btn|title|tree/.test(name));

/** Shorter pages are read to their end. */
const LONG = 4000;
/** Looked at between two yields: about two milliseconds. */
const PART = 4000;

const speaksOut = (element: Element): boolean =>
  speaks(element.getAttribute('class') ?? '') || ROLES.test(element.getAttribute('role') ?? '');

function keep(found: Element, kept: Set<Element>): void {
  for (let at: Element | null = found; at && !kept.has(at); at = at.parentElement) kept.add(at);
}

/** One selector with all of these would be held against every element part by part: five times as long. */
function* keepBelow(root: Document | Element, kept: Set<Element>): Generator<undefined> {
  for (const tag of TAGS) {
    yield;
    for (const found of root.getElementsByTagName(tag)) keep(found, kept);
  }
  // By number: an iterator over so many takes twice as long.
  const named = root.querySelectorAll('[class],[role]');
  for (let i = 0; i < named.length; i++) {
    if (i % PART === 0) yield;
    if (speaksOut(named[i]!)) keep(named[i]!, kept);
  }
}

/**
 * Yields where the page may have its turn.
 * @returns every element that is, or holds, a field, a heading, a message or a tree; found by the browser, not by a
 *   walk; null for a page that is not long.
 */
export function* keptIn(root: Document): Generator<undefined, Set<Element> | null> {
  if (root.getElementsByTagName('*').length < LONG) return null;
  const kept = new Set<Element>();
  yield* keepBelow(root, kept);
  return kept;
}

const isKept = (element: Element): boolean => TAGS.includes(element.localName) || speaksOut(element);

/** Brings `kept` to what `keptIn` would return now. */
export function keepChanged({ touched, anew }: Changes, kept: Set<Element>): void {
  const isEmpty = (box: Element): boolean => {
    let child = box.firstElementChild;
    while (child && !kept.has(child)) child = child.nextElementSibling;
    return child === null && !isKept(box);
  };
  for (const box of touched)
    for (let at: Element | null = box; at && isEmpty(at); at = at.parentElement) kept.delete(at);
  for (const part of anew) {
    if (!part.isConnected) continue;
    if (isKept(part)) keep(part, kept);
    for (const _ of keepBelow(part, kept));
    // One that was kept where it stood before is kept where it stands now.
    if (kept.has(part) && part.parentElement) keep(part.parentElement, kept);
  }
}
