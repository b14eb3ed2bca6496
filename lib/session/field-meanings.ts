/** Asks the background what the page's fields mean, once for every change of their labels. */
import type { FieldMatch, FieldMeaning } from '../model/advice.ts';
import type { Control, FrameModel } from '../model/page.ts';
import { ask } from '../platform/link.ts';
import { turn } from './turn.ts';

/** Options beyond these tell nothing more about what a select asks for. */
const OPTIONS = 60;

/** What the meaning depends on; what a person types or chooses is left out. */
const asked = (control: Control): Control => ({
  ...control,
  options: control.options.slice(0, OPTIONS).map(({ label }) => ({ label, selected: false })),
  filled: false,
  error: '',
  shown: '',
  chosen: [],
  verdicts: [],
  files: [],
  digest: '',
});

export class FieldMeanings {
  #next: readonly FrameModel[] | null = null;
  #question = '';
  #answered = '';
  #meanings = new Map<string, FieldMeaning>();
  readonly #changed: () => void;
  readonly #failed: (error: unknown) => void;

  constructor(changed: () => void, failed: (error: unknown) => void) {
    this.#changed = changed;
    this.#failed = failed;
  }

  /** True while an answer is on its way. */
  get pending(): boolean {
    return this.#next !== null || this.#question !== this.#answered;
  }

  /** Asks in a task of its own; only the latest frames count. */
  ask(frames: readonly FrameModel[]): void {
    const waiting = this.#next !== null;
    this.#next = frames;
    if (!waiting) void turn().then(() => this.#ask());
  }

  #ask(): void {
    const frames = this.#next ?? [];
    this.#next = null;
    const question = frames
      .filter(({ page }) => page.controls.length > 0)
      .map(({ frameId, page }) => ({ frameId, controls: page.controls.map(asked) }));
    const text = JSON.stringify(question);
    if (text === this.#question) return;
    this.#question = text;
    if (question.length === 0) {
      this.#answered = text;
      return;
    }
    ask({ type: 'fields.match', frames: question })
      .then((reply) => {
        if (this.#question !== text) return;
        this.#answered = text;
        this.#meanings = new Map(
          (reply?.meanings ?? []).map((meaning) => [`${meaning.frameId} ${meaning.ref}`, meaning]),
        );
        this.#changed();
      })
      .catch((error: unknown) => {
        // The guide goes on without it; the next change of the page asks again.
        this.#question = this.#answered;
        this.#failed(error);
      });
  }

  of(frames: readonly FrameModel[]): FieldMatch[] {
    return frames.flatMap(({ frameId, page }) =>
      page.controls.map((control) => {
        const known = this.#meanings.get(`${frameId} ${control.ref}`);
        return known
          ? { ...known, frameId, control }
          : { frameId, control, profileKey: null, confidence: 0, doubt: '' };
      }),
    );
  }
}
