/** Reading records past those that the disk does not give back. */

import { type IDBPObjectStore, unwrap } from 'idb';
import { SENSITIVE_KEYS } from '../model/profile-keys.ts';
import { collator } from '../text/collate.ts';
import {
  type Db,
  type ProfilesDb,
  type ReadTx,
  type StoredProfile,
  type StoreNames,
  VAULT_KEY,
} from './database.ts';
import { type BrokenRecord, type ReadRecord, readRecord } from './records.ts';
import { breather } from './slices.ts';
import { storeTexts } from './store-texts.ts';

export interface StoreContents {
  profiles: StoredProfile[];
  broken: BrokenRecord[];
}

type Profiles = IDBPObjectStore<ProfilesDb, StoreNames, 'profiles', 'readonly' | 'readwrite'>;

/** Everything that is stored, as it is. One record that cannot be read costs that record, not the others. */
export async function readEach(store: Profiles): Promise<{
  records: [id: string, record: unknown][];
  unread: [id: string, reason: string][];
}> {
  const raw = unwrap(store) as unknown as IDBObjectStore;
  const keys = (await store.getAllKeys()) as string[];
  const chunks = Array.from({ length: Math.ceil(keys.length / CHUNK) }, (_, n) =>
    keys.slice(n * CHUNK, (n + 1) * CHUNK),
  );
  const records: [string, unknown][] = [];
  const unread: [string, string][] = [];
  // All are asked for at once: what comes back is copied into the page chunk by chunk, each in a task of its own.
  const given = await Promise.allSettled(
    chunks.map(async (chunk) => asked(() => raw.getAll(IDBKeyRange.bound(chunk[0], chunk.at(-1))))),
  );
  for (const [n, answer] of given.entries()) {
    const chunk = chunks[n]!;
    if (answer.status === 'fulfilled') {
      for (const [at, key] of chunk.entries()) records.push([key, answer.value[at]]);
      continue;
    }
    if (isLost(answer.reason)) throw answer.reason;
    for (const key of chunk) {
      try {
        records.push([key, await asked(() => raw.get(key))]);
      } catch (error) {
        if (isLost(error)) throw error;
        unread.push([key, (error as Error).name]);
      }
    }
  }
  return { records, unread };
}

/** Records copied at once: a thousand in one go hold up the page for longer than a person takes for prompt. */
const CHUNK = 100;

/** @returns what stands under a key, as it is. A failure leaves the transaction alive. */
export async function readKey(store: { get(key: string): Promise<unknown> }, key: string): Promise<unknown> {
  const raw = unwrap(store as never) as unknown as IDBObjectStore;
  return asked(() => raw.get(key));
}

/** For catching: what the disk does not give back counts as something that cannot be read. */
export function unlessLost(error: unknown): null {
  if (isLost(error)) throw error;
  return null;
}

/** A failed request would take its transaction with it. */
function asked<T>(ask: () => IDBRequest<T>): Promise<T> {
  return new Promise((done, failed) => {
    const request = ask();
    request.onsuccess = () => done(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      event.stopPropagation();
      failed(request.error);
    };
  });
}

/** The connection or transaction is gone: reading anything else would not help. */
const isLost = (error: unknown) =>
  ['InvalidStateError', 'TransactionInactiveError', 'AbortError'].includes((error as Error).name);

/** @returns the keys that nobody may store in plain: the sensitive ones, and those marked for the vault. */
export async function keptFromPlain(tx: ReadTx): Promise<readonly string[]> {
  const marked: unknown = (await tx.objectStore('vault').get(VAULT_KEY))?.marked;
  const keys = Array.isArray(marked) ? marked.filter((key): key is string => typeof key === 'string') : [];
  return [...SENSITIVE_KEYS, ...keys];
}

/** @returns a transaction that only reads. */
export function reading(db: Db): ReadTx {
  const tx: ReadTx = db.transaction(['profiles', 'snapshots', 'vault']);
  // A failure is told by the request that failed.
  tx.done.catch(() => {});
  return tx;
}

/** @returns the profile of this id, null when there is none or it cannot be read. */
export async function readOne(db: Db, id: string): Promise<StoredProfile | null> {
  const tx = reading(db);
  const [record, dropped] = await Promise.all([tx.objectStore('profiles').get(id), keptFromPlain(tx)]);
  return readRecord(id, record, dropped).stored;
}

/** @returns all profiles sorted by title, and what cannot be read, named. */
export async function readAll(db: Db): Promise<StoreContents> {
  const tx = reading(db);
  const [{ records, unread }, dropped] = await Promise.all([
    readEach(tx.objectStore('profiles')),
    keptFromPlain(tx),
  ]);
  // Looked at when the transaction is through: it would not wait for the page to breathe.
  const breathe = breather();
  const read: ReadRecord[] = [];
  for (const [id, record] of records) {
    read.push(readRecord(id, record, dropped));
    await breathe();
  }
  const profiles = read.flatMap(({ stored }) => (stored ? [stored] : []));
  profiles.sort((a, b) => collator.compare(a.profile.title, b.profile.title));
  const broken: BrokenRecord[] = read.flatMap((each) => (each.broken ? [each.broken] : []));
  for (const [id, reason] of unread)
    broken.push({ id, title: id, reason: storeTexts().diskRead(reason), raw: '' });
  return { profiles, broken };
}
