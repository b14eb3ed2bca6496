/** Writes of one profile. */
import type { Db, StoredProfile } from './database.ts';
import { readKey, unlessLost } from './reading.ts';
import { ConflictError, checked, nextRecord, type RecordChange, readRecord } from './records.ts';
import type { Profile } from './schema.ts';
import { inWrite, type WriteOptions } from './writing.ts';

/** @throws ConflictError when the stored one is not of this revision; null means it must not exist */
export function putOne(
  db: Db,
  profile: Profile,
  revision: number | null,
  change: RecordChange,
  options: WriteOptions,
): Promise<StoredProfile> {
  const { id } = profile;
  return inWrite(
    db,
    async (tx, dropped) => {
      const store = tx.objectStore('profiles');
      const known = await store.get(id);
      const moved = revision === null ? known !== undefined : known?.revision !== revision;
      if (moved) throw new ConflictError(readRecord(id, known, dropped).stored);
      const record = nextRecord(checked(profile), known, change, dropped);
      await store.put(record, id);
      return record;
    },
    options,
  );
}

/** @returns what was removed, null when there was nothing that can be read */
export function removeOne(db: Db, id: string, options: WriteOptions): Promise<StoredProfile | null> {
  return inWrite(
    db,
    async (tx, dropped) => {
      const store = tx.objectStore('profiles');
      // What the disk does not give back can still be removed.
      const known = await readKey(store, id).catch(unlessLost);
      await store.delete(id);
      return readRecord(id, known, dropped).stored;
    },
    options,
  );
}

/** Brings back a removed record. @throws ConflictError when its id is in use again */
export function restoreOne(db: Db, stored: StoredProfile, options: WriteOptions): Promise<StoredProfile> {
  const { profile, revision, archivedAt = null, sealed = {} } = stored;
  return inWrite(
    db,
    async (tx, dropped) => {
      const store = tx.objectStore('profiles');
      const known = await store.get(profile.id);
      if (known !== undefined) throw new ConflictError(readRecord(profile.id, known, dropped).stored);
      const record = nextRecord(checked(profile), { revision }, { sealed, archivedAt }, dropped);
      await store.put(record, profile.id);
      return record;
    },
    options,
  );
}
