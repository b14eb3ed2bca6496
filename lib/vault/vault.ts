/**
 * The vault: what only a passphrase opens. A random data key seals the values, the passphrase's key seals the data key,
 * so that changing the passphrase is one small write. Knows neither the database nor the browser: both are handed in.
 */
import { profileKeyName } from '../model/profile-keys.ts';
import {
  importDataKey,
  keyOf,
  newDataKey,
  newRecipe,
  open,
  type Sealed,
  seal,
  UnknownSeal,
  WrongKey,
} from './crypto.ts';
import { isMarkable, isSealedKey } from './markable.ts';
import { passphraseProblem } from './passphrase.ts';
import { problem, VaultProblem } from './problem.ts';
import {
  DEFAULT_LOCK_AFTER,
  dataKeyPlace,
  LOCK_AFTER,
  readVaultRecord,
  type VaultRecord,
  valuePlace,
} from './record.ts';
import { type VaultClock, type VaultMemory, VaultSession } from './session.ts';
import type { Held, VaultStorage, Written } from './storage.ts';
import { vaultWords as t } from './texts.ts';

export type VaultStatus =
  | { state: 'none' }
  /** It is there, and this version cannot read it. */
  | { state: 'unreadable' }
  | { state: 'locked' | 'open'; marked: readonly string[]; lockAfter: number };

/** A profile that changes at every try is being written by something else. */
const TRIES = 5;

export class Vault {
  readonly #storage: VaultStorage;
  readonly #session: VaultSession;

  constructor(storage: VaultStorage, memory: VaultMemory, clock: VaultClock) {
    this.#storage = storage;
    this.#session = new VaultSession(memory, clock);
  }

  async status(): Promise<VaultStatus> {
    const stored = await this.#storage.read();
    if (stored === undefined) return { state: 'none' };
    const record = readVaultRecord(stored);
    if (!record) return { state: 'unreadable' };
    const { marked, lockAfter } = record;
    return { state: (await this.#session.isOpen(record)) ? 'open' : 'locked', marked, lockAfter };
  }

  /** @returns the keys that are kept here and nowhere else because the user says so; none without a vault. */
  async marked(): Promise<readonly string[]> {
    return readVaultRecord(await this.#storage.read())?.marked ?? [];
  }

  /** Makes the vault and leaves it open. @throws VaultProblem */
  async create(passphrase: string, again: string): Promise<void> {
    const wrong = passphraseProblem(passphrase, again);
    if (wrong) throw new VaultProblem('passphrase', wrong);
    if ((await this.#storage.read()) !== undefined) throw problem('exists');
    const id = crypto.randomUUID();
    const dataKey = newDataKey();
    const record: VaultRecord = {
      v: 1,
      id,
      ...(await wrapped(dataKey, passphrase, id)),
      marked: [],
      lockAfter: DEFAULT_LOCK_AFTER,
    };
    if (!(await this.#storage.replace(null, record))) throw problem('exists');
    await this.#session.hold(record, dataKey);
  }

  /** @throws VaultProblem when the passphrase is wrong, or too many were */
  async unlock(passphrase: string): Promise<void> {
    const record = await this.#record();
    await this.#session.hold(record, await this.#dataKeyBy(passphrase, record));
  }

  lock = (): Promise<void> => this.#session.lock();
  /** Locks if it has not been used for its time. */
  lockWhenDue = (): Promise<void> => this.#session.lockWhenDue();

  /** One small write: nothing that is sealed changes. @throws VaultProblem */
  async changePassphrase(old: string, passphrase: string, again: string): Promise<void> {
    const wrong = passphraseProblem(passphrase, again);
    if (wrong) throw new VaultProblem('passphrase', wrong);
    const record = await this.#record();
    const dataKey = await this.#dataKeyBy(old, record);
    const next = { ...record, ...(await wrapped(dataKey, passphrase, record.id)) };
    if (!(await this.#storage.replace(record, next))) throw problem('busy');
    await this.#session.hold(next, dataKey);
  }

  /** Removes the vault with everything in it, from snapshots too, in one transaction. The rest of the profiles stays. */
  async forget(): Promise<void> {
    await this.#storage.clear();
    await this.#session.lock();
    await this.#session.tried(true);
  }

  /** @param minutes one of {@link LOCK_AFTER}. */
  async setLockAfter(minutes: number): Promise<void> {
    if (!LOCK_AFTER.includes(minutes)) throw new RangeError(`No such time: ${minutes}`);
    const record = await this.#record();
    if (!(await this.#storage.replace(record, { ...record, lockAfter: minutes }))) throw problem('busy');
    if (await this.#session.isOpen(record)) await this.#session.extend(minutes);
  }

  /** Keeps a key here from now on: the values of all profiles and snapshots move in one transaction. @throws VaultProblem */
  async mark(key: string): Promise<void> {
    if (!isMarkable(key)) throw new VaultProblem('not-markable', t().notMarkable(profileKeyName(key)));
    await this.#move(key, true, async (dataKey, { profileId, value }) =>
      typeof value === 'string' ? seal(dataKey, value, valuePlace(profileId, key)) : value,
    );
  }

  /** Keeps a key in plain again. @throws VaultProblem */
  async unmark(key: string): Promise<void> {
    await this.#move(key, false, async (dataKey, { profileId, value }) =>
      typeof value === 'string' ? value : opened(dataKey, value, profileId, key),
    );
  }

  async #move(
    key: string,
    on: boolean,
    other: (dataKey: CryptoKey, held: Held) => Promise<string | Sealed>,
  ): Promise<void> {
    for (let tries = 0; tries < TRIES; tries++) {
      const record = await this.#record();
      if (record.marked.includes(key) === on) return;
      const dataKey = await this.#key(record);
      const others = new Map<string, string | Sealed>();
      for (const held of await this.#storage.held(key)) others.set(nameOf(held), await other(dataKey, held));
      const marked = record.marked.filter((one) => one !== key);
      const next = { ...record, marked: on ? [...marked, key] : marked };
      // Sealing takes time that a transaction does not have: it only puts in place what was prepared.
      if (await this.#storage.move(record, next, key, (held) => others.get(nameOf(held)))) return;
    }
    throw problem('busy');
  }

  /** Seals values of one profile without storing them. See {@link sealAll}. */
  async seal(profileId: string, values: Readonly<Record<string, string>>): Promise<Record<string, Sealed>> {
    return (await this.sealAll({ [profileId]: values }))[profileId] ?? {};
  }

  /**
   * Seals values of many profiles without storing them, for whoever writes them with the profiles.
   * @param all texts by profile id and key; keys that are not kept here are refused
   * @throws VaultProblem when there is something to seal and it is locked
   */
  async sealAll(
    all: Readonly<Record<string, Readonly<Record<string, string>>>>,
  ): Promise<Record<string, Record<string, Sealed>>> {
    if (Object.values(all).every((values) => Object.keys(values).length === 0)) return {};
    const record = await this.#record();
    const dataKey = await this.#key(record);
    const sealed: Record<string, Record<string, Sealed>> = {};
    for (const [profileId, values] of Object.entries(all)) {
      const done: Record<string, Sealed> = {};
      for (const [key, text] of Object.entries(values)) {
        if (!isSealedKey(key, record.marked))
          throw new VaultProblem('not-markable', t().notMarkable(profileKeyName(key)));
        done[key] = await seal(dataKey, text, valuePlace(profileId, key));
      }
      sealed[profileId] = done;
    }
    return sealed;
  }

  /**
   * Seals and stores values of a profile; an empty text removes what is there.
   * @throws VaultProblem when it is locked, the profile is gone, or the vault was replaced meanwhile
   */
  async sealValues(profileId: string, values: Readonly<Record<string, string>>): Promise<Written> {
    const record = await this.#record();
    await this.#key(record);
    const kept = Object.entries(values).filter(([, text]) => text !== '');
    const gone = Object.entries(values).filter(([, text]) => text === '');
    const change = {
      ...(await this.seal(profileId, Object.fromEntries(kept))),
      ...Object.fromEntries(gone.map(([key]) => [key, null])),
    };
    const written = await this.#storage.keep(record.id, profileId, change);
    if (!written) throw problem('gone');
    return written;
  }

  /** @returns one value, null when the vault holds none. Counts as use. @throws VaultProblem when locked or damaged */
  async openValue(profileId: string, key: string): Promise<string | null> {
    const sealed = (await this.#storage.sealed(profileId))[key];
    if (!sealed) return null;
    return opened(await this.#key(await this.#record()), sealed, profileId, key);
  }

  /** @returns every value of a profile by key; none when it holds none, also when locked. @throws VaultProblem */
  async openAll(profileId: string): Promise<Record<string, string>> {
    return this.openThese(profileId, await this.#storage.sealed(profileId));
  }

  /** As {@link openAll}, of sealed values that are not stored. @throws VaultProblem */
  async openThese(
    profileId: string,
    sealed: Readonly<Record<string, Sealed>>,
  ): Promise<Record<string, string>> {
    const all = Object.entries(sealed);
    if (all.length === 0) return {};
    const dataKey = await this.#key(await this.#record());
    const values: Record<string, string> = {};
    for (const [key, sealed] of all) values[key] = await opened(dataKey, sealed, profileId, key);
    return values;
  }

  async #record(): Promise<VaultRecord> {
    const stored = await this.#storage.read();
    if (stored === undefined) throw problem('none');
    const record = readVaultRecord(stored);
    if (!record) throw problem('unknown');
    return record;
  }

  async #key(record: VaultRecord): Promise<CryptoKey> {
    const key = await this.#session.use(record);
    if (!key) throw problem('locked');
    return key;
  }

  /** @returns the data key as base64. */
  async #dataKeyBy(passphrase: string, { id, recipe, dataKey }: VaultRecord): Promise<string> {
    await this.#session.mayTry();
    try {
      const found = await open(await keyOf(passphrase, recipe), dataKey, dataKeyPlace(id));
      await this.#session.tried(true);
      return found;
    } catch (error) {
      if (error instanceof UnknownSeal) throw problem('unknown');
      if (!(error instanceof WrongKey)) throw error;
      await this.#session.tried(false);
      throw problem('wrong');
    }
  }
}

/** A text and a sealed text never have the same name, nor do those of two profiles. */
const nameOf = ({ profileId, value }: Held): string => JSON.stringify([profileId, value]);

async function wrapped(
  dataKey: string,
  passphrase: string,
  id: string,
): Promise<Pick<VaultRecord, 'recipe' | 'dataKey'>> {
  // A key that cannot be imported would lock everything away for good.
  await importDataKey(dataKey);
  const recipe = newRecipe();
  return { recipe, dataKey: await seal(await keyOf(passphrase, recipe), dataKey, dataKeyPlace(id)) };
}

async function opened(dataKey: CryptoKey, sealed: Sealed, profileId: string, key: string): Promise<string> {
  try {
    return await open(dataKey, sealed, valuePlace(profileId, key));
  } catch (error) {
    if (error instanceof WrongKey || error instanceof UnknownSeal)
      throw new VaultProblem('damaged', t().damaged(profileKeyName(key)));
    throw error;
  }
}
