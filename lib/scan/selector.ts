/** Finding an element again, for people who read reports. */

/** @returns a selector that finds exactly this element in its document. */
export function selectorOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const unique = (selector: string) => root.querySelectorAll(selector).length === 1;
  if (element.id && unique(`#${CSS.escape(element.id)}`)) return `#${CSS.escape(element.id)}`;
  const name = element.getAttribute('name');
  if (name) {
    const byName = `${element.localName}[name=${JSON.stringify(name)}]`;
    if (unique(byName)) return byName;
  }
  const path: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at !== element && at.id && unique(`#${CSS.escape(at.id)}`)) {
      path.unshift(`#${CSS.escape(at.id)}`);
      break;
    }
    const same = at.parentElement
      ? Array.from(at.parentElement.children).filter((c) => c.localName === at?.localName)
      : [];
    path.unshift(same.length > 1 ? `${at.localName}:nth-of-type(${same.indexOf(at) + 1})` : at.localName);
  }
  return path.join(' > ');
}
