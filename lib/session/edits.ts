/** For how long has a form been edited without being saved? */
import type { PageModel } from '../model/page.ts';

const MINUTE = 60_000;

/** Which fields hold something: changes when a person fills the form in. */
const filledIn = (model: PageModel): string =>
  model.controls.map(({ ref, filled, chosen }) => `${ref}${filled}${chosen}`).join();

export class Edits {
  #since: number | null = null;
  readonly #saving: ReadonlySet<string>;

  /** @param saving folded words of the buttons that save */
  constructor(saving: readonly string[]) {
    this.#saving = new Set(saving);
  }

  /** Since the first edit; null while nothing is unsaved. */
  get minutes(): number | null {
    return this.#since === null ? null : (Date.now() - this.#since) / MINUTE;
  }

  /** A frame was read again. */
  take(former: PageModel | undefined, model: PageModel): void {
    if (!former) return;
    if (former.url !== model.url) this.#since = null;
    else if (filledIn(former) !== filledIn(model)) this.#since ??= Date.now();
  }

  /** A button was pressed. */
  press(words: string): void {
    if (this.#saving.has(words)) this.#since = null;
  }
}
