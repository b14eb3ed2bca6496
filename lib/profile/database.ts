/** Opening the extension's own database, and saying in plain words why it cannot be opened. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Sealed } from '../vault/crypto.ts';
import type { VaultRecord } from '../vault/record.ts';
import { MIGRATIONS, type Migration, MigrationFailed, migrate } from './migrations.ts';
import type { Profile } from './schema.ts';
import { storeTexts } from './store-texts.ts';
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

/** All records as they were before the first write of a day, or before something was restored. */
export interface Snapshot {
  /** Local day, YYYY-MM-DD. */
  day: string;
  /** ISO time. */
  takenAt: string;
  records: [id: string, record: unknown][];
  /** Absent for the one of the day. */
  reason?: 'restore';
}

export interface ProfilesDb extends DBSchema {
  /** Key: the profile's id. A record may be anything: what is read is checked. */
  profiles: { key: string; value: StoredProfile };
  /** Key: the day; `day takenAt` for one taken before restoring. */
  snapshots: { key: string; value: Snapshot };
  /** One record under {@link VAULT_KEY}, or none. */
  vault: { key: string; value: VaultRecord };
}
export type Db = IDBPDatabase<ProfilesDb>;
export type StoreNames = ('profiles' | 'snapshots' | 'vault')[];
export type ReadTx = IDBPTransaction<ProfilesDb, StoreNames, 'readonly' | 'readwrite'>;
export type WriteTx = IDBPTransaction<ProfilesDb, StoreNames, 'readwrite'>;

export const DATABASE = 'declare-assistant';
export const DATABASE_VERSION = 2;
export const VAULT_KEY = 'vault';
const PATIENCE_MS = 8000;

/** The store cannot be used; the message says why and what to do, in the reader's language. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

export interface OpenOptions {
  /**
   * Another window holds an older version open; told with what to do. With this callback the opening waits until that
   * window is closed, without it the opening is given up.
   */
  onBlocked?: ((message: string) => void) | undefined;
  /** Default: {@link MIGRATIONS}; the last one's version is the database's. */
  migrations?: readonly Migration[];
}

/**
 * Opens the database, upgraded where needed.
 * @param onLost the connection is gone: closed by the browser, or given up for a newer version
 * @throws StoreUnavailable
 */
export async function openDatabase(onLost: () => void, options: OpenOptions = {}): Promise<Db> {
  const { onBlocked, migrations = MIGRATIONS } = options;
  let blocked = false;
  let given = false;
  let failed: MigrationFailed | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opening = (async () =>
    openDB<ProfilesDb>(DATABASE, migrations.at(-1)?.to ?? DATABASE_VERSION, {
      async upgrade(db, from, _to, tx) {
        try {
          await migrate(db, tx, from, migrations);
        } catch (error) {
          // A rejection alone would let the half-made upgrade be committed.
          failed = error as MigrationFailed;
          // It is told as `failed`.
          tx.done.catch(() => {});
          abort(tx);
        }
      },
      blocked() {
        blocked = true;
        if (!onBlocked) return;
        clearTimeout(timer);
        onBlocked(storeTexts().blocked);
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
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      given = true;
      reject(new StoreUnavailable(blocked ? t().blocked : t().slow));
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([opening, patience]);
  } catch (error) {
    throw unavailable(failed ?? error);
  } finally {
    clearTimeout(timer);
  }
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // The failure has already aborted it.
  }
}

/** @returns the error as a StoreUnavailable with a remedy. */
export function unavailable(error: unknown): StoreUnavailable {
  if (error instanceof StoreUnavailable) return error;
  if (error instanceof MigrationFailed) {
    const { cause, to } = error;
    const reason = cause instanceof Error || cause instanceof DOMException ? cause.name : String(cause);
    return new StoreUnavailable(storeTexts().migrationFailed(to, reason), { cause: error });
  }
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
