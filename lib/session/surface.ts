/**
 * The one element we add to a page: a host with a closed shadow root, holding the panel and the overlay.
 * Nothing else of the page is touched.
 */
import type { Tone } from '../model/messages.ts';
import type { Isolation } from './isolation.ts';

const TAG = 'declare-assistant';

export class Surface {
  readonly host: HTMLElement;
  readonly panel: HTMLElement;
  readonly #overlay: HTMLElement;
  readonly #document: Document;
  #marks: { element: Element; tone: Tone; box: HTMLElement }[] = [];
  #timer: ReturnType<typeof setInterval> | undefined;
  #stops: (() => void)[] = [];

  constructor(document: Document, css: string, isolation: Isolation) {
    this.#document = document;
    // Firefox runs a new content script in open pages after an update: the old one's panel is dead.
    for (const old of document.querySelectorAll(TAG)) old.remove();
    this.host = document.createElement(TAG);
    const shadow = this.host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = css;
    this.#overlay = document.createElement('div');
    this.#overlay.className = 'overlay';
    this.panel = document.createElement('div');
    this.panel.className = 'root';
    shadow.append(style, this.#overlay, this.panel);
    this.#isolate();
    isolation.host = this.host;
    // Stopped on their way in, these never reach our own views: they are told by events that stay inside.
    // Plain ones, for Firefox gives no listener a keyboard event made while a real one is on its way. A view stops
    // a key it uses; Firefox does not tell add-ons of a default they prevented themselves.
    isolation.onKey = ({ key, isComposing }) => {
      let used = shadow.activeElement !== null;
      const unused = () => {
        used = false;
      };
      shadow.addEventListener('keydown', unused);
      const told = Object.assign(new Event('keydown', { bubbles: true, cancelable: true }), {
        key,
        isComposing,
      });
      shadow.activeElement?.dispatchEvent(told);
      shadow.removeEventListener('keydown', unused);
      return used;
    };
    isolation.onInput = () => shadow.activeElement?.dispatchEvent(new Event('input', { bubbles: true }));
    this.mount();
  }

  owns = (node: Node | null): boolean => node === this.host || (node !== null && this.host.contains(node));

  /** Puts the host where it can be seen and used: into an open modal dialog, else last in the document. */
  mount(): void {
    const modal = this.#document.querySelector('dialog:modal');
    const parent = modal ?? this.#document.documentElement;
    if (parent && this.host.parentNode !== parent) parent.append(this.host);
  }

  remove(): void {
    clearInterval(this.#timer);
    for (const stop of this.#stops) stop();
    this.host.remove();
  }

  /**
   * Puts a text on the clipboard, during a click. Plain http pages have no clipboard of their own: there the text is
   * copied from a field inside our shadow root, out of the page's sight.
   * @returns false when the browser refuses both.
   */
  async copy(text: string): Promise<boolean> {
    const modern = this.#document.defaultView?.navigator.clipboard;
    const done = await modern?.writeText(text).then(
      () => true,
      () => false,
    );
    if (done) return true;
    const field = this.#document.createElement('textarea');
    field.className = 'copy';
    field.value = text;
    this.panel.append(field);
    field.select();
    const copied = this.#document.execCommand('copy');
    field.remove();
    return copied;
  }

  /** Draws rings and dots over the page; positions follow scrolling and layout. */
  show(marks: readonly { element: Element; tone: Tone }[]): void {
    const same =
      marks.length === this.#marks.length &&
      marks.every(
        (mark, i) => mark.element === this.#marks[i]?.element && mark.tone === this.#marks[i]?.tone,
      );
    if (!same) {
      this.#overlay.replaceChildren();
      this.#marks = marks.map(({ element, tone }) => {
        const box = this.#document.createElement('div');
        box.className = tone;
        this.#overlay.append(box);
        return { element, tone, box };
      });
    }
    this.place();
    if (this.#marks.length > 0) this.#timer ??= setInterval(() => this.place(), 400);
    else {
      clearInterval(this.#timer);
      this.#timer = undefined;
    }
  }

  place(): void {
    for (const { element, tone, box } of this.#marks) {
      const rect = element.isConnected ? element.getBoundingClientRect() : null;
      const hidden = !rect || rect.width === 0 || rect.bottom < 0 || rect.top > innerHeight;
      box.style.display = hidden ? 'none' : 'block';
      if (!rect || hidden) continue;
      if (tone === 'mark') {
        box.style.left = `${rect.right - 4}px`;
        box.style.top = `${rect.top - 3}px`;
        continue;
      }
      const gap = 4;
      box.style.left = `${rect.left - gap}px`;
      box.style.top = `${rect.top - gap}px`;
      box.style.width = `${rect.width + gap * 2}px`;
      box.style.height = `${rect.height + gap * 2}px`;
    }
  }

  #on(
    target: EventTarget,
    names: readonly string[],
    listener: (event: Event) => void,
    capture: boolean,
  ): void {
    for (const name of names) target.addEventListener(name, listener, { capture });
    this.#stops.push(() => {
      for (const name of names) target.removeEventListener(name, listener, { capture });
    });
  }

  /** The page's own click-outside handlers must not see presses inside the panel; rings follow the page. */
  #isolate(): void {
    const presses = [
      'click',
      'mousedown',
      'mouseup',
      'pointerdown',
      'pointerup',
      'touchstart',
      'touchend',
      'wheel',
      'input',
      'change',
    ];
    this.#on(this.host, presses, (event) => event.stopPropagation(), false);
    const place = () => this.place();
    this.#on(this.#document.defaultView ?? window, ['scroll', 'resize'], place, true);
  }
}
