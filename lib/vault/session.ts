/** What is known while the browser runs, in memory only: the open vault's key, until when, and wrong attempts. */
import { importDataKey } from './crypto.ts';
import { VaultProblem } from './problem.ts';
import type { VaultRecord } from './record.ts';
import { vaultWords as t } from './texts.ts';

/** Kept in memory until the browser closes, out of reach of content scripts; the service worker may end in between. */
export interface VaultMemory {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface VaultClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Has {@link VaultSession.lockWhenDue} called at this time; null for never. */
  wake(at: number | null): Promise<void>;
}

/** Apart from each other: using the vault writes the deadline only, and cannot bring back a key that was locked away. */
const KEY = 'vault.key';
const DEADLINE = 'vault.deadline';
const ATTEMPTS = 'vault.attempts';

interface HeldKey {
  /** The vault it opens. */
  id: string;
  /** Base64. */
  dataKey: string;
}
interface Attempts {
  wrong: number;
  /** Time before which none is taken. */
  until: number;
}

/** Wrong attempts that cost nothing: people mistype. */
const FREE = 3;
const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 300_000;

export class VaultSession {
  readonly #memory: VaultMemory;
  readonly #clock: VaultClock;

  constructor(memory: VaultMemory, clock: VaultClock) {
    this.#memory = memory;
    this.#clock = clock;
  }

  /** Keeps the key of a vault that was opened, until it has not been used for its time. */
  async hold(record: VaultRecord, dataKey: string): Promise<void> {
    await this.#memory.set(KEY, { id: record.id, dataKey } satisfies HeldKey);
    await this.extend(record.lockAfter);
  }

  async lock(): Promise<void> {
    await this.#memory.remove(KEY);
    await this.#memory.remove(DEADLINE);
    await this.#clock.wake(null);
  }

  /** Locks if its time has come. */
  async lockWhenDue(): Promise<void> {
    const deadline = (await this.#memory.get(DEADLINE)) as number | undefined;
    if (!deadline) return;
    if (deadline <= this.#clock.now()) await this.lock();
    else await this.#clock.wake(deadline);
  }

  /** @returns whether the vault is open now; it is locked by this if its time has come. */
  async isOpen(record: VaultRecord): Promise<boolean> {
    return (await this.#held(record)) !== null;
  }

  /** @returns the open vault's key, null when it is locked. Counts as use. */
  async use(record: VaultRecord): Promise<CryptoKey | null> {
    const held = await this.#held(record);
    if (!held) return null;
    await this.extend(record.lockAfter);
    return importDataKey(held.dataKey);
  }

  /** Begins the time until it locks anew. @param minutes 0 for only with the browser. */
  async extend(minutes: number): Promise<void> {
    const deadline = minutes > 0 ? this.#clock.now() + minutes * 60_000 : 0;
    await this.#memory.set(DEADLINE, deadline);
    await this.#clock.wake(deadline || null);
  }

  async #held({ id }: VaultRecord): Promise<HeldKey | null> {
    await this.lockWhenDue();
    const held = (await this.#memory.get(KEY)) as HeldKey | undefined;
    return held?.id === id ? held : null;
  }

  /** @throws VaultProblem while it is too early for another attempt */
  async mayTry(): Promise<void> {
    const { until = 0 } = ((await this.#memory.get(ATTEMPTS)) ?? {}) as Partial<Attempts>;
    const seconds = Math.ceil((until - this.#clock.now()) / 1000);
    if (seconds > 0) throw new VaultProblem('wait', t().wait(seconds));
  }

  /** Notes how an attempt went; from the fourth wrong one on the next has to wait, each time twice as long. */
  async tried(right: boolean): Promise<void> {
    if (right) return this.#memory.remove(ATTEMPTS);
    const { wrong = 0 } = ((await this.#memory.get(ATTEMPTS)) ?? {}) as Partial<Attempts>;
    const wait = wrong < FREE ? 0 : Math.min(FIRST_WAIT_MS * 2 ** (wrong - FREE), LONGEST_WAIT_MS);
    await this.#memory.set(ATTEMPTS, {
      wrong: wrong + 1,
      until: this.#clock.now() + wait,
    } satisfies Attempts);
  }
}
