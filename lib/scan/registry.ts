/** Remembers which element a reference in a PageModel means, without keeping dead parts of the page alive. */
export class Registry {
  #refs = new WeakMap<Element, string>();
  /** By the number in the reference. */
  #elements: (WeakRef<Element> | undefined)[] = [];

  /** @returns the element's reference, the same one on every scan. */
  refOf(element: Element): string {
    const known = this.#refs.get(element);
    if (known) return known;
    const ref = `e${this.#elements.length}`;
    this.#refs.set(element, ref);
    this.#elements.push(new WeakRef(element));
    return ref;
  }

  /** @returns the element, or null when it has left the document. */
  find(ref: string): Element | null {
    const at = /^e\d+$/.test(ref) ? Number(ref.slice(1)) : -1;
    const element = this.#elements[at]?.deref();
    if (element?.isConnected) return element;
    if (!element && at in this.#elements) this.#elements[at] = undefined;
    return null;
  }
}
