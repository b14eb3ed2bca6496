/** The profiles on this machine, in the extension's own IndexedDB. For the background and extension pages only. */
import type { ProfileSummary } from '../model/messages.ts';
import { announce } from './changes.ts';
import { type Db, openDatabase, type StoredProfile, StoreUnavailable, unavailable } from './database.ts';
import { type ImportDone, type ImportItem, type ImportOptions, writeAll } from './import-all.ts';
import { putOne, removeOne, restoreOne } from './put.ts';
import { readAll, reading, readOne, type StoreContents } from './reading.ts';
import { type BrokenRecord, ConflictError, InvalidProfileError, type RecordChange } from './records.ts';
import { type RestoreDone, restoreSnapshot } from './restoring.ts';
import type { Profile } from './schema.ts';
import {
  listSnapshots,
  readSnapshot,
  type SnapshotContents,
  type SnapshotInfo,
  SnapshotUnusable,
} from './snapshots.ts';
import { summarise } from './value.ts';

export { type StoredProfile, StoreUnavailable } from './database.ts';
export type { ImportDone, ImportItem, ImportOptions } from './import-all.ts';
export type { StoreContents } from './reading.ts';
export { type BrokenRecord, ConflictError, InvalidProfileError, type RecordChange } from './records.ts';
export type { RestoreDone } from './restoring.ts';
export { type SnapshotContents, type SnapshotInfo, SnapshotUnusable } from './snapshots.ts';

/**
 * Every write is one transaction that is on the disk when its promise resolves, takes the day's snapshot first, drops
 * from the plain profile what only the vault may hold, and is told to the extension's other windows.
 */
export interface ProfileStore {
  /** Summaries sorted by title, archived ones only when asked for; and records set aside because they cannot be read. */
  list(options?: { archived?: boolean }): Promise<{ profiles: ProfileSummary[]; broken: BrokenRecord[] }>;
  /**
   * Everything as it stood at one moment, archived ones too, for the options page; sorted by title. Of many, what is
   * written meanwhile is not among it.
   */
  all(): Promise<StoreContents>;
  /** Of every record, readable or not. */
  ids(): Promise<string[]>;
  /** Null when there is none or it cannot be read. */
  get(id: string): Promise<StoredProfile | null>;
  /**
   * Writes a profile if the stored one is still of this revision; null means it must not exist yet.
   * @param change what is sealed and when it was archived; what is left out stays as it is
   * @throws ConflictError when it is not, InvalidProfileError when the profile could not be read back
   */
  put(profile: Profile, revision: number | null, change?: RecordChange): Promise<StoredProfile>;
  /** @returns what was removed, for {@link restore}; null when there was nothing that can be read. */
  remove(id: string): Promise<StoredProfile | null>;
  /** Brings a removed record back as it was, under a new revision. @throws ConflictError when its id is in use again */
  restore(stored: StoredProfile): Promise<StoredProfile>;
  /** Adds, replaces and removes all of them or, on any failure and when aborted, none. @throws ConflictError */
  importAll(items: readonly ImportItem[], options?: ImportOptions): Promise<ImportDone>;
  /** The days that can be gone back to, latest first. */
  snapshots(): Promise<SnapshotInfo[]>;
  /** @throws SnapshotUnusable */
  snapshot(key: string): Promise<SnapshotContents>;
  /** See {@link RestoreDone}; what is now is kept for undoing. @throws SnapshotUnusable */
  restoreSnapshot(key: string, ids: readonly string[] | 'all'): Promise<RestoreDone>;
  close(): void;
}

export interface OpenProfilesOptions {
  /** Told, with what to do, that an older window holds up the upgrade; the opening then waits until it is closed. */
  onBlocked?: (message: string) => void;
  /** Told what had to be given up for want of room; the write itself went through. */
  onNotice?: (message: string) => void;
}

/** Opens the store. Every method may throw {@link StoreUnavailable}. */
export async function openProfiles({ onBlocked, onNotice }: OpenProfilesOptions = {}): Promise<ProfileStore> {
  let db: Db | null = null;
  const connect = async (): Promise<Db> => {
    const onLost = () => {
      db = null;
    };
    db ??= await openDatabase(onLost, { onBlocked });
    return db;
  };
  /** A lost connection is opened again by the next call. */
  const use = async <T>(work: (db: Db) => Promise<T>, again = true): Promise<T> => {
    const before = db;
    try {
      return await work(await connect());
    } catch (error) {
      if (isAnswer(error)) throw error;
      if (again && before && error instanceof DOMException && error.name === 'InvalidStateError') {
        db = null;
        return use(work, false);
      }
      throw unavailable(error);
    }
  };
  await use(async () => {});

  /** Writes, and tells everybody which profiles it was. */
  const write = async <T>(
    work: (db: Db, writing: { notice(text: string): void }) => Promise<T>,
    idsOf: (done: T) => string[],
  ): Promise<T> => {
    const notices: string[] = [];
    const done = await use((open) => work(open, { notice: (text) => notices.push(text) }));
    const notice = notices.join('\n');
    announce({ ids: idsOf(done), ...(notice && !onNotice ? { notice } : {}) });
    if (notice) onNotice?.(notice);
    return done;
  };
  const idOf = ({ profile }: StoredProfile) => [profile.id];

  return {
    all: () => use(readAll),
    async list({ archived = false } = {}) {
      const { profiles, broken } = await use(readAll);
      const wanted = archived ? profiles : profiles.filter(({ archivedAt }) => !archivedAt);
      return { profiles: wanted.map(({ profile, sealed }) => summarise(profile, sealed)), broken };
    },
    ids: () => use((open) => open.getAllKeys('profiles')),
    get: (id) => use((open) => readOne(open, id)),
    put: (profile, revision, change = {}) =>
      write((open, writing) => putOne(open, profile, revision, change, writing), idOf),
    remove: (id) =>
      write(
        (open, writing) => removeOne(open, id, writing),
        () => [id],
      ),
    restore: (stored) => write((open, writing) => restoreOne(open, stored, writing), idOf),
    importAll: (items, options = {}) =>
      write(
        (open, writing) => writeAll(open, items, options, writing),
        () => [...items.map(({ profile }) => profile.id), ...(options.remove ?? [])],
      ).catch((error) => {
        throw options.signal?.aborted && error instanceof StoreUnavailable ? options.signal.reason : error;
      }),
    snapshots: () => use(listSnapshots),
    snapshot: (key) => use((open) => readSnapshot(reading(open), key)),
    restoreSnapshot: (key, ids) =>
      write(
        (open, writing) => restoreSnapshot(open, key, ids, writing),
        (done) => done.ids,
      ),
    close() {
      db?.close();
      db = null;
    },
  };
}

/** What the caller is to know as it is; everything else means that the store cannot be used. */
const isAnswer = (error: unknown) =>
  error instanceof ConflictError || error instanceof InvalidProfileError || error instanceof SnapshotUnusable;
