/** What elements are to a reader, by their names and roles. */
export const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'caption']);
export const EMPHASIS = new Set(['b', 'strong', 'big']);
/** Only these, and elements with a name of the page's own, can have a shadow root. */
export const SHADOWED = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);
export const CLICK_ROLES = new Set(['button', 'link', 'menuitem', 'tab', 'treeitem']);
