/** What of a very long page is still read once it has said more than is kept of it: everything around these. */
const SPEAKS =
  'input,select,textarea,button,[role=button],h1,h2,h3,h4,h5,h6,legend,caption,dialog,[role=dialog],[role=alertdialog],[role=alert],[role=status],' +
  '[class*=layer],[class*=modal],[class*=dialog],[class*=message],[class*=toast],[class*=error],[class*=btn],[class*=title],[class*=tree]';

/** @returns every element that is, or holds, a field, a heading, a message or a tree; found by the browser, not by a walk. */
export function keptIn(root: ParentNode): Set<Element> {
  const kept = new Set<Element>();
  for (const found of root.querySelectorAll(SPEAKS))
    for (let at: Element | null = found; at && !kept.has(at); at = at.parentElement) kept.add(at);
  return kept;
}
