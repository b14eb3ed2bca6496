/** The vault's record and sealed values, in the database of the profiles. */
import type { Sealed } from '../vault/crypto.ts';
import type { VaultRecord } from '../vault/record.ts';
import type { Held, VaultStorage, Written } from '../vault/storage.ts';
import { isProfileKey, readField, withField } from './access.ts';
import { announce } from './changes.ts';
import { type Db, openDatabase, type StoredProfile, unavailable, VAULT_KEY } from './database.ts';
import { readEach, reading } from './reading.ts';
import type { Profile } from './schema.ts';
import { recordsIn } from './snapshots.ts';

/** What a record in the database may be: nothing read from disk is trusted. */
type Loose = Partial<StoredProfile> | null | undefined;

/** Nothing is written: what was prepared does not fit what is stored any more. */
class Stale extends Error {}

/** @returns the vault's storage. Every call opens the database and closes it again. @throws StoreUnavailable */
export function vaultStorage(): VaultStorage {
  return {
    read: () => use((db) => db.get('vault', VAULT_KEY)),
    replace: (before, next) =>
      change(async (stores) => {
        await expectRecord(stores.vault, before);
        await stores.vault.put(next, VAULT_KEY);
      }),
    clear: async () => {
      await change(async (stores) => {
        await stores.rewrite((record) => (record?.sealed ? withSealed(record, {}) : record));
        await stores.vault.delete(VAULT_KEY);
      });
    },
    held: (key) =>
      use(async (db) => {
        const tx = reading(db);
        const { records: now } = await readEach(tx.objectStore('profiles'));
        const found = now.flatMap(([id, record]) => heldIn(id, record as Loose, key));
        for (const copy of await tx.objectStore('snapshots').getAll())
          for (const [id, record] of recordsIn(copy)) found.push(...heldIn(id, record as Loose, key));
        return found;
      }),
    move: (before, next, key, other) =>
      change(async (stores) => {
        await expectRecord(stores.vault, before);
        await stores.rewrite((record, id) => {
          let moved = record;
          for (const held of heldIn(id, record, key)) {
            const value = other(held);
            if (value === undefined) throw new Stale();
            moved = withValue(moved, key, value);
          }
          return moved;
        });
        await stores.vault.put(next, VAULT_KEY);
      }),
    sealed: (profileId) => use(async (db) => ((await db.get('profiles', profileId)) as Loose)?.sealed ?? {}),
    async keep(vaultId, profileId, changes) {
      let revisions: Written | null = null;
      await change(async (stores) => {
        const vault = (await stores.vault.get(VAULT_KEY)) as VaultRecord | undefined;
        const known = (await stores.profiles.get(profileId)) as Loose;
        if (vault?.id !== vaultId || !known?.profile) throw new Stale();
        let next: Loose = known;
        for (const [key, value] of Object.entries(changes)) next = withValue(next, key, value);
        const after = await stores.put(profileId, next);
        revisions = { before: known.revision ?? 0, after };
      });
      return revisions;
    },
  };
}

function heldIn(profileId: string, record: Loose, key: string): Held[] {
  const profile = record?.profile;
  if (typeof profile !== 'object' || profile === null || !isProfileKey(key)) return [];
  const plain = readField(profile, key);
  const sealed = record?.sealed?.[key];
  // A plain value beside a sealed one was written later, by a version that knew of no vault.
  if (typeof plain === 'string') return [{ profileId, value: plain }];
  return sealed ? [{ profileId, value: sealed }] : [];
}

/** @param value text: in plain; null: nowhere. */
function withValue(record: Loose, key: string, value: string | Sealed | null): Loose {
  const { [key]: _, ...others } = record?.sealed ?? {};
  const profile = withPlain(record?.profile as Profile, key, typeof value === 'string' ? value : undefined);
  const sealed = typeof value === 'object' && value !== null ? { ...others, [key]: value } : others;
  return withSealed({ ...record, profile }, sealed);
}

/** Leaves no empty group behind. */
function withPlain(profile: Profile, key: string, value: string | undefined): Profile {
  if (value === undefined && readField(profile, key) === undefined) return profile;
  const changed = withField(profile, key, value);
  const group = key.slice(0, key.indexOf('.')) as keyof Profile;
  const left = key.includes('.') ? (changed[group] as object | undefined) : undefined;
  return left && Object.keys(left).length === 0 ? withField(changed, group, undefined) : changed;
}

function withSealed(record: Loose, sealed: Record<string, Sealed>): Loose {
  const { sealed: _, ...rest } = record ?? {};
  return Object.keys(sealed).length > 0 ? { ...rest, sealed } : rest;
}

/** A window that knows the profile as it was must not write it back. */
function written(record: Loose): Loose {
  const revision = record?.revision;
  const next = typeof revision === 'number' ? { revision: Math.max(revision + 1, Date.now()) } : {};
  return { ...record, ...next, updatedAt: new Date().toISOString() };
}

async function use<T>(work: (db: Db) => Promise<T>): Promise<T> {
  let db: Db | null = null;
  try {
    db = await openDatabase(() => {});
    return await work(db);
  } catch (error) {
    if (error instanceof Stale) throw error;
    throw unavailable(error);
  } finally {
    db?.close();
  }
}

const STORES = ['profiles', 'snapshots', 'vault'] as const;
const begin = (db: Db) => db.transaction(STORES, 'readwrite', { durability: 'strict' });

interface Stores {
  vault: ReturnType<ReturnType<typeof begin>['objectStore']> & { get(key: string): Promise<unknown> };
  profiles: Stores['vault'];
  /** @returns the record's new revision. */
  put(id: string, record: Loose): Promise<number>;
  /** Puts what `next` gives in the place of every record of a profile, in snapshots too, where it is another. */
  rewrite(next: (record: Loose, id: string) => Loose): Promise<void>;
}

/** All of it, or nothing. @returns false when it was stale. */
async function change(work: (stores: Stores) => Promise<void>): Promise<boolean> {
  const ids: string[] = [];
  try {
    await use(async (db) => {
      const tx = begin(db);
      // A failure is told by what is awaited; this promise's own has nobody listening yet.
      tx.done.catch(() => {});
      try {
        await work(storesOf(tx, ids));
      } catch (error) {
        abort(tx);
        throw error;
      }
      await tx.done;
    });
    // What is kept where has changed, even if no profile has.
    announce({ ids });
    return true;
  } catch (error) {
    if (error instanceof Stale) return false;
    throw error;
  }
}

function abort(tx: ReturnType<typeof begin>): void {
  try {
    tx.abort();
  } catch {
    // Already aborted by the failure itself.
  }
}

/** @param ids gets those of the profiles that are written. */
function storesOf(tx: ReturnType<typeof begin>, ids: string[]): Stores {
  const profiles = tx.objectStore('profiles');
  const snapshots = tx.objectStore('snapshots');
  return {
    vault: tx.objectStore('vault') as never,
    profiles: profiles as never,
    async put(id, record) {
      const next = written(record) as StoredProfile;
      await profiles.put(next, id);
      ids.push(id);
      return next.revision;
    },
    async rewrite(next) {
      // What the disk does not give back stays as it is, and keeps nobody from moving the others.
      for (const [id, known] of (await readEach(profiles)).records) {
        const changed = next(known as Loose, id);
        if (changed !== known) await this.put(id, changed);
      }
      for (let at = await snapshots.openCursor(); at; at = await at.continue()) {
        const records = recordsIn(at.value);
        const moved = records.map(([id, record]) => [id, next(record as Loose, id)] as [string, unknown]);
        if (moved.some(([, record], i) => record !== records[i]?.[1]))
          await at.update({ ...at.value, records: moved });
      }
    },
  };
}

async function expectRecord(vault: Stores['vault'], before: VaultRecord | null): Promise<void> {
  const stored = await vault.get(VAULT_KEY);
  if (JSON.stringify(stored ?? null) !== JSON.stringify(before)) throw new Stale();
}
