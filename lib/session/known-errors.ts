/**
 * Asks the background which known errors show on the page or can be seen coming. The checks and their words would weigh
 * on every page; the answer takes a moment, the guide does not wait for it.
 */
import type { Finding } from '../model/advice.ts';
import type { FindingsQuestion, Who } from '../model/messages.ts';
import { ask } from '../platform/link.ts';
import { turn } from './turn.ts';

export class KnownErrors {
  findings: readonly Finding[] = [];
  who: Who | null = null;
  #waiting: FindingsQuestion | null = null;
  #busy = false;
  readonly #changed: () => void;
  readonly #failed: (error: unknown) => void;

  constructor(changed: () => void, failed: (error: unknown) => void) {
    this.#changed = changed;
    this.#failed = failed;
  }

  /** True while an answer is on its way. */
  get pending(): boolean {
    return this.#busy;
  }

  /** Asks now, or as soon as the question before is answered; only the latest question counts. */
  ask(question: FindingsQuestion): void {
    this.#waiting = question;
    if (!this.#busy) void this.#run();
  }

  async #run(): Promise<void> {
    this.#busy = true;
    try {
      // In a task of its own: putting the question into a message takes as long as half a scan.
      for (await turn(); this.#waiting; await turn()) {
        const question: FindingsQuestion = this.#waiting;
        this.#waiting = null;
        const { findings, who } = await ask({ type: 'findings.check', question });
        this.findings = findings;
        this.who = who;
      }
    } catch (error) {
      this.#failed(error);
    } finally {
      this.#busy = false;
    }
    this.#changed();
  }
}
