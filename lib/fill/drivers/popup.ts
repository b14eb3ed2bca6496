/** What opens when a widget is pressed: found by what changes on the page, not by the kit's names. */
import { squash } from '../../text/normalise.ts';
import { leave, pause, press, strike, until } from './press.ts';
import { cutAway, isOff, shown, textElements } from './seen.ts';

/** A text in the popup that can be pressed. */
export interface Row {
  element: HTMLElement;
  text: string;
  left: number;
  top: number;
  disabled: boolean;
}

const OWN = 'declare-assistant';
const LONGEST = 60;

export class Popup {
  readonly #document: Document;
  readonly #face: HTMLElement;
  readonly #input: HTMLElement;
  readonly #box: HTMLElement;
  readonly #touched = new Set<Element>();
  readonly #before: Set<Element>;
  readonly #observer: MutationObserver;
  #opened = false;
  /** When the page last changed. */
  #last = 0;

  /** @param face what a person presses; @param input what has the focus then; @param box all of the face. */
  constructor(face: HTMLElement, input: HTMLElement, box: HTMLElement = face) {
    this.#document = face.ownerDocument;
    this.#face = face;
    this.#input = input;
    this.#box = box;
    let around: Element = face;
    for (let i = 0; i < 4 && around.parentElement && around.parentElement !== this.#document.body; i++)
      around = around.parentElement;
    // What could be read around the face before is no part of what opens.
    this.#before = new Set(textElements(around).filter(shown));
    this.#observer = new MutationObserver((records) => this.#note(records));
  }

  #note(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') this.#touched.add(target as Element);
      else
        for (const node of addedNodes)
          this.#touched.add(node.nodeType === 1 ? (node as Element) : (target as Element));
    }
    if (records.length > 0) this.#last = Date.now();
  }

  #catchUp(): void {
    this.#note(this.#observer.takeRecords());
  }

  /** Notes from now on what changes; whatever comes up is taken for the popup. */
  watch(): void {
    const attributeFilter = ['class', 'style', 'hidden', 'aria-hidden', 'aria-expanded', 'open'];
    this.#observer.observe(this.#document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter,
    });
    this.#opened = true;
  }

  /** Another field's list that is open still, or fading: what it offers must not be taken for this one's. */
  #others(): boolean {
    return Array.from(this.#document.body.children).some(
      (one) => /dropdown|popper/.test(one.className) && this.#floats(one) && shown(one),
    );
  }

  /** Presses the face, then what looks like its arrow, until something opens. */
  async open(): Promise<boolean> {
    if (this.#others()) {
      press(this.#document.body);
      await until(() => !this.#others(), 1200);
    }
    this.watch();
    for (const [element, wait] of this.#handles()) {
      press(element);
      if (await until(() => this.surfaces().length > 0, wait)) {
        await this.still();
        // A tip may come up and go again.
        if (this.surfaces().length > 0) return true;
      }
    }
    return false;
  }

  #handles(): [HTMLElement, number][] {
    const handles: [HTMLElement, number][] = [[this.#face, 900]];
    if (this.#input !== this.#face) handles.push([this.#input, 500]);
    const box = this.#face.parentElement;
    const arrow = box?.querySelector<HTMLElement>(
      '[class*="arrow"],[class*="trigger"],[class*="caret"],[class*="icon"]',
    );
    if (arrow && shown(arrow)) handles.push([arrow, 900]);
    return handles;
  }

  /** Waits until the popup has stopped changing. */
  async still(ms = 80, most = 1500): Promise<void> {
    const end = Date.now() + most;
    await pause(40);
    for (this.#catchUp(); Date.now() - this.#last < ms && Date.now() < end; this.#catchUp()) await pause(20);
  }

  /** Roots, and frames that float: old calendars live in one. */
  surfaces(): Element[] {
    return this.#candidates().filter((element) => this.#speaks(element) || this.#framed(element));
  }

  /** The outermost elements that can be seen now, have changed or come since, and hold text that was not there. */
  roots(): Element[] {
    return this.#candidates().filter((element) => this.#speaks(element));
  }

  #speaks(element: Element): boolean {
    return this.#rowsIn(element).length > 0 || (this.#floats(element) && this.#inputIn(element) !== null);
  }

  #framed(element: Element): boolean {
    return (
      element.localName === 'iframe' || (this.#floats(element) && element.querySelector('iframe') !== null)
    );
  }

  #candidates(): Element[] {
    this.#catchUp();
    const near = new Set<Element>();
    for (let at: Element | null = this.#face, i = 0; at && i < 3; at = at.parentElement, i++) near.add(at);
    const fits = [...this.#touched].filter(
      (element) =>
        element.isConnected &&
        element.localName !== OWN &&
        element !== this.#document.body &&
        element !== this.#document.documentElement &&
        (near.has(element) || !element.contains(this.#face)) &&
        shown(element) &&
        (near.has(element) || this.#floats(element) || !this.#holdsField(element)),
    );
    return fits.filter((element) => !fits.some((other) => other !== element && other.contains(element)));
  }

  /** Part of the form, not of what opens. */
  #holdsField(element: Element): boolean {
    return element.querySelector('input:not([type=hidden]),select,textarea,[role=combobox]') !== null;
  }

  #floats(element: Element): boolean {
    const view = this.#document.defaultView;
    const position = view?.getComputedStyle(element).position ?? '';
    return position === 'absolute' || position === 'fixed';
  }

  #inputIn(element: Element): HTMLInputElement | null {
    const inputs = element.querySelectorAll<HTMLInputElement>(
      'input:not([type=hidden],[type=checkbox],[type=radio],[type=password],[type=file])',
    );
    return Array.from(inputs).find((input) => input !== this.#input && shown(input)) ?? null;
  }

  /** A field to type into that the popup itself brings along. */
  input(): HTMLInputElement | null {
    for (const root of this.roots()) {
      const input = this.#inputIn(root);
      if (input && !input.readOnly) return input;
    }
    return null;
  }

  /** What the face itself comes to show is no part of the popup, unless it hangs out of the face. */
  #inFace(element: HTMLElement): boolean {
    if (!this.#box.contains(element)) return false;
    const { top, bottom } = this.#box.getBoundingClientRect();
    for (let at: Element | null = element; at && at !== this.#box; at = at.parentElement) {
      const own = at.getBoundingClientRect();
      if (own.bottom > bottom + 4 || own.top < top - 4) return false;
    }
    return true;
  }

  #rowsIn(root: Element): HTMLElement[] {
    return textElements(root).filter(
      (element) =>
        !this.#before.has(element) &&
        !this.#inFace(element) &&
        shown(element) &&
        !cutAway(element) &&
        !element.matches('option,script,style'),
    );
  }

  rows(): Row[] {
    const rows = new Map<HTMLElement, Row>();
    for (const root of this.roots()) {
      for (const element of this.#rowsIn(root)) {
        const text = squash(element.textContent ?? '');
        if (text === '' || text.length > LONGEST) continue;
        const { left, top } = element.getBoundingClientRect();
        rows.set(element, { element, text, left, top, disabled: isOff(element) });
      }
    }
    return [...rows.values()];
  }

  /** A button of the popup by what it reads, in its frames too. */
  button(reads: RegExp): HTMLElement | null {
    const all = this.scopes().flatMap((scope) =>
      Array.from(
        scope.querySelectorAll<HTMLElement>('button,a,span,div,input[type=button],input[type=submit]'),
      ),
    );
    const textOf = (one: HTMLElement) =>
      (one.textContent || one.getAttribute('value') || '').replace(/\s/g, '');
    return all.find((one) => one.childElementCount < 2 && reads.test(textOf(one)) && shown(one)) ?? null;
  }

  /** What is open, and what the frames in it show: old calendars live in one. */
  scopes(): Element[] {
    return this.surfaces().flatMap((root) => {
      const frames = [...(root.matches('iframe') ? [root] : []), ...root.querySelectorAll('iframe')];
      return [root, ...frames.flatMap((frame) => (frame as HTMLIFrameElement).contentDocument?.body ?? [])];
    });
  }

  /** Brings further rows into view where only those are drawn that can be seen. @returns false at the end. */
  async scrollOn(): Promise<boolean> {
    for (const root of this.roots()) {
      for (const box of [root, ...root.querySelectorAll('*')]) {
        if (box.scrollHeight <= box.clientHeight + 4 || box.clientHeight < 40) continue;
        const style = this.#document.defaultView?.getComputedStyle(box);
        if (!/auto|scroll|hidden/.test(style?.overflowY ?? '') || box.localName === 'textarea') continue;
        const before = box.scrollTop;
        box.scrollTop = before + Math.max(20, box.clientHeight - 30);
        if (box.scrollTop <= before) continue;
        await this.still(60, 400);
        return true;
      }
    }
    return false;
  }

  get isOpen(): boolean {
    return this.#opened && this.surfaces().length > 0;
  }

  /** Closes what is still open, as a person would: Escape, pressing the face again, or pressing beside it. */
  async close(): Promise<void> {
    const gone = (ms: number) => until(() => !this.isOpen, ms);
    if (this.isOpen && !(await gone(250))) {
      const focused = this.#document.activeElement;
      strike(focused && focused !== this.#document.body ? focused : this.#input, 'Escape');
      // What fades out on a slow machine is still there for a while, and a press on the face would open it again.
      if (!(await gone(700))) {
        press(this.#document.body);
        if (!(await gone(900))) {
          press(this.#face);
          await gone(700);
        }
      }
    }
    const focused = this.#document.activeElement as HTMLElement | null;
    if (focused && focused.localName !== OWN && focused !== this.#document.body) leave(focused);
    this.stop();
  }

  stop(): void {
    this.#observer.disconnect();
  }
}
