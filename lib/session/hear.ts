/** Texts the portal said: alert and confirm by way of the MAIN-world hook, dialogs and toasts by way of the scan. */
import type { HeardText } from '../model/messages.ts';
import type { PageModel } from '../model/page.ts';

/** The event between the hook (entrypoints/dialogs.content.ts) and us. A page can forge it: it may only show help. */
export const DIALOG_EVENT = 'declare-assistant:dialog';
const MAX_TEXT = 500;
const MAX_KEPT = 40;
/** At most this many forged or real dialogs a second are listened to. */
const RATE = 10;

export class Ears {
  #heard = new Map<string, HeardText>();
  #second = 0;
  #count = 0;

  get heard(): HeardText[] {
    return [...this.#heard.values()];
  }

  /** @returns true when the text is new. */
  hear(text: string): boolean {
    const clean = text.trim().slice(0, MAX_TEXT);
    if (clean === '' || this.#heard.has(clean)) return false;
    if (this.#heard.size >= MAX_KEPT) this.#heard.delete(this.#heard.keys().next().value as string);
    this.#heard.set(clean, { text: clean, spoken: true });
    return true;
  }

  hearModel(model: PageModel): void {
    for (const block of model.blocks) {
      if (block.kind === 'toast' || block.kind === 'dialog') this.hear(block.text);
    }
  }

  /** Called when something new was heard. */
  onHeard: () => void = () => {};

  listen(target: EventTarget): void {
    target.addEventListener(DIALOG_EVENT, this.#listener);
  }

  readonly #listener = (event: Event): void => {
    const now = Math.floor(Date.now() / 1000);
    if (now !== this.#second) {
      this.#second = now;
      this.#count = 0;
    }
    if (++this.#count > RATE) return;
    const text = dialogText((event as CustomEvent).detail);
    if (text && this.hear(text)) this.onHeard();
  };
}

function dialogText(detail: unknown): string | null {
  if (typeof detail !== 'string' || detail.length > 4000) return null;
  try {
    const data = JSON.parse(detail) as { text?: unknown };
    return typeof data.text === 'string' ? data.text : null;
  } catch {
    return null;
  }
}
