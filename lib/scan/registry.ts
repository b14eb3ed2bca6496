/** Remembers which element a reference in a PageModel means, without keeping dead parts of the page alive. */
export class Registry {
  #next = 0;
  #refs = new WeakMap<Element, string>();
  #elements = new Map<string, WeakRef<Element>>();

  /** @returns the element's reference, the same one on every scan. */
  refOf(element: Element): string {
    const known = this.#refs.get(element);
    if (known) return known;
    const ref = `e${this.#next++}`;
    this.#refs.set(element, ref);
    this.#elements.set(ref, new WeakRef(element));
    return ref;
  }

  /** @returns the element, or null when it has left the document. */
  find(ref: string): Element | null {
    const element = this.#elements.get(ref)?.deref();
    if (element?.isConnected) return element;
    if (!element) this.#elements.delete(ref);
    return null;
  }
}
