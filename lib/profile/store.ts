/** The profiles on this machine, in the extension's own IndexedDB. For the background and extension pages only. */
import type { ProfileSummary } from '../model/messages.ts';
import { type Db, openDatabase, type StoredProfile, StoreUnavailable, unavailable } from './database.ts';
import { type BrokenRecord, ConflictError, InvalidProfileError, nextRecord, readRecord } from './records.ts';
import type { Profile } from './schema.ts';
import { summarise } from './value.ts';

export { type StoredProfile, StoreUnavailable } from './database.ts';
export { type BrokenRecord, ConflictError, InvalidProfileError } from './records.ts';

export interface StoreContents {
  profiles: StoredProfile[];
  broken: BrokenRecord[];
}

export interface ProfileStore {
  /** Summaries sorted by title, and records set aside because they cannot be read. */
  list(): Promise<{ profiles: ProfileSummary[]; broken: BrokenRecord[] }>;
  /** Everything at once, for the options page; sorted by title. */
  all(): Promise<StoreContents>;
  /** Null when there is none or it cannot be read. */
  get(id: string): Promise<StoredProfile | null>;
  /**
   * Writes a profile if the stored one is still of this revision; null means it must not exist yet.
   * @throws ConflictError when it is not, InvalidProfileError when the profile could not be read back
   */
  put(profile: Profile, revision: number | null): Promise<StoredProfile>;
  remove(id: string): Promise<void>;
  /** Adds and replaces all of them or, on any failure, none. */
  importAll(profiles: readonly Profile[]): Promise<{ added: number; replaced: number }>;
  close(): void;
}

/** Opens the store. Every method may throw {@link StoreUnavailable}. */
export async function openProfiles(): Promise<ProfileStore> {
  let db: Db | null = null;
  const connect = async (): Promise<Db> => {
    db ??= await openDatabase(() => {
      db = null;
    });
    return db;
  };
  /** A lost connection is opened again by the next call. */
  const use = async <T>(work: (db: Db) => Promise<T>, again = true): Promise<T> => {
    const before = db;
    try {
      return await work(await connect());
    } catch (error) {
      if (error instanceof ConflictError || error instanceof InvalidProfileError) throw error;
      if (again && before && error instanceof DOMException && error.name === 'InvalidStateError') {
        db = null;
        return use(work, false);
      }
      throw unavailable(error);
    }
  };
  await use(async () => {});

  const all = () => use(readAll);
  return {
    all,
    async list() {
      const { profiles, broken } = await all();
      return { profiles: profiles.map(({ profile }) => summarise(profile)), broken };
    },
    get: (id) => use(async (open) => readRecord(id, await open.get('profiles', id)).stored),
    put: (profile, revision) => use((open) => write(open, profile, revision)),
    remove: (id) => use((open) => open.delete('profiles', id)),
    importAll: (profiles) => use((open) => writeAll(open, profiles)),
    close() {
      db?.close();
      db = null;
    },
  };
}

async function readAll(db: Db): Promise<StoreContents> {
  const tx = db.transaction('profiles');
  const [keys, records] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
  const read = keys.map((key, index) => readRecord(key, records[index]));
  const profiles = read.flatMap(({ stored }) => (stored ? [stored] : []));
  profiles.sort((a, b) => a.profile.title.localeCompare(b.profile.title, 'zh-CN'));
  return { profiles, broken: read.flatMap(({ broken }) => (broken ? [broken] : [])) };
}

async function write(db: Db, profile: Profile, revision: number | null): Promise<StoredProfile> {
  const tx = db.transaction('profiles', 'readwrite', { durability: 'strict' });
  const known = await tx.store.get(profile.id);
  if ((known?.revision ?? null) !== revision) {
    await tx.done;
    throw new ConflictError(readRecord(profile.id, known).stored);
  }
  const record = nextRecord(profile, known);
  await Promise.all([tx.store.put(record, profile.id), tx.done]);
  return record;
}

async function writeAll(db: Db, profiles: readonly Profile[]): Promise<{ added: number; replaced: number }> {
  const tx = db.transaction('profiles', 'readwrite', { durability: 'strict' });
  try {
    let replaced = 0;
    for (const profile of profiles) {
      const known = await tx.store.get(profile.id);
      if (known) replaced += 1;
      await tx.store.put(nextRecord(profile, known), profile.id);
    }
    await tx.done;
    return { added: profiles.length - replaced, replaced };
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // Already aborted by the failure itself.
    }
    await tx.done.catch(() => {});
    throw error;
  }
}
