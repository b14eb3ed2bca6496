/** Opening the extension's own database, and saying in plain words why it cannot be opened. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Sealed } from '../vault/crypto.ts';
import type { VaultRecord } from '../vault/record.ts';
import type { Profile } from './schema.ts';
import { t } from './texts.ts';

export interface StoredProfile {
  profile: Profile;
  /** Grows with every write and is never used twice for one id: tells an overwritten profile from a known one. */
  revision: number;
  /** ISO time of the last write. */
  updatedAt: string;
  /** ISO time at which the user put the profile away; absent for one in use. */
  archivedAt?: string;
  /** What only the vault may hold, by dotted key. `profile` never has these keys. */
  sealed?: Record<string, Sealed>;
}

/** All records as they were before the first write of a day. */
export interface Snapshot {
  /** Local day, YYYY-MM-DD. */
  day: string;
  /** ISO time. */
  takenAt: string;
  records: [id: string, record: unknown][];
}

export interface ProfilesDb extends DBSchema {
  /** Key: the profile's id. A record may be anything: what is read is checked. */
  profiles: { key: string; value: StoredProfile };
  /** Key: the day. */
  snapshots: { key: string; value: Snapshot };
  /** One record under {@link VAULT_KEY}, or none. */
  vault: { key: string; value: VaultRecord };
}
export type Db = IDBPDatabase<ProfilesDb>;

export const DATABASE = 'declare-assistant';
export const DATABASE_VERSION = 2;
export const VAULT_KEY = 'vault';
const PATIENCE_MS = 8000;

/** The store cannot be used; the message says why and what to do, in the reader's language. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** Opens the database. @throws StoreUnavailable */
export async function openDatabase(onLost: () => void): Promise<Db> {
  let blocked = false;
  let given = false;
  const opening = (async () =>
    openDB<ProfilesDb>(DATABASE, DATABASE_VERSION, {
      upgrade(db, oldVersion) {
        if (oldVersion < 1) db.createObjectStore('profiles');
        if (oldVersion < 2) {
          db.createObjectStore('snapshots');
          db.createObjectStore('vault');
        }
      },
      blocked() {
        blocked = true;
      },
      blocking(_current, _wanted, event) {
        // Another page carries a newer version: stand aside rather than hold it up.
        (event.target as IDBDatabase).close();
        onLost();
      },
      terminated: onLost,
    }))();
  // An opening that comes after we gave up must not keep the database locked.
  opening.then(
    (db) => given && db.close(),
    () => {},
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      given = true;
      reject(new StoreUnavailable(blocked ? t().blocked : t().slow));
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([opening, patience]);
  } catch (error) {
    throw unavailable(error);
  } finally {
    clearTimeout(timer);
  }
}

/** @returns the error as a StoreUnavailable with a remedy. */
export function unavailable(error: unknown): StoreUnavailable {
  if (error instanceof StoreUnavailable) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : String(error);
  const message = messageFor(name);
  return new StoreUnavailable(message, { cause: error });
}

function messageFor(name: string): string {
  switch (name) {
    case 'VersionError':
      return t().newer;
    case 'QuotaExceededError':
      return t().quota;
    case 'SecurityError':
    case 'InvalidStateError':
    case 'NotAllowedError':
    case 'ReferenceError':
      return t().privateMode;
    default:
      return t().broken(name);
  }
}
