/**
 * Keeps what happens inside the panel out of the page's sight. Listens on `window` before any script of the page runs:
 * a page's own listener there would be called first otherwise.
 */
const TYPING = [
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'paste',
  'copy',
  'cut',
];

export class Isolation {
  /** Our host element, once there is one. */
  host: HTMLElement | null = null;
  onEscape: () => void = () => {};
  /** A field of ours has a new value. */
  onInput: () => void = () => {};
  /** @returns true when a view of ours has used the key. */
  onKey: (event: KeyboardEvent) => boolean = () => false;

  constructor() {
    this.listen();
  }

  /** Again after `document.open()`, which takes all listeners away. */
  listen(): void {
    for (const name of ['focus', 'focusin', 'focusout', 'blur'])
      window.addEventListener(name, this.#focus, true);
    for (const name of ['keydown', 'keyup', 'keypress']) window.addEventListener(name, this.#key, true);
    for (const name of TYPING) window.addEventListener(name, this.#typed, true);
  }

  stop(): void {
    for (const name of ['focus', 'focusin', 'focusout', 'blur'])
      window.removeEventListener(name, this.#focus, true);
    for (const name of ['keydown', 'keyup', 'keypress']) window.removeEventListener(name, this.#key, true);
    for (const name of TYPING) window.removeEventListener(name, this.#typed, true);
  }

  readonly #focus = (event: Event): void => {
    const inside = event.target === this.host || (event as FocusEvent).relatedTarget === this.host;
    if (this.host && inside) event.stopImmediatePropagation();
  };

  /** They carry what is typed, pasted or copied: not the page's business. */
  readonly #typed = (event: Event): void => {
    if (!this.host || event.target !== this.host) return;
    event.stopImmediatePropagation();
    if (event.type === 'input' && event.isTrusted) this.onInput();
  };

  readonly #key = (event: Event): void => {
    if (!this.host || event.target !== this.host) return;
    event.stopImmediatePropagation();
    if (event.type !== 'keydown' || !event.isTrusted) return;
    // Stopped here, the key never reaches our own views: they are told by an event that stays inside.
    if (this.onKey(event as KeyboardEvent)) event.preventDefault();
    else if ((event as KeyboardEvent).key === 'Escape') this.onEscape();
  };
}
