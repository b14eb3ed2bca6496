/** Going back to a snapshot. */

import type { Db, WriteTx } from './database.ts';
import { readEach } from './reading.ts';
import { nextRecord, readRecord } from './records.ts';
import { changedKeys } from './snapshot-changes.ts';
import { readSnapshot, takeSnapshot } from './snapshots.ts';
import { inWrite, type WriteOptions } from './writing.ts';

export interface RestoreDone {
  /** Profiles that are again as they were. */
  restored: number;
  /** Profiles that were not there then, and are gone. */
  removed: number;
  /** Ids of both. */
  ids: string[];
  /** Restoring these ids from this snapshot takes all of it back. */
  undo: { key: string; ids: string[] };
}

/**
 * Makes profiles what they were in a snapshot: changed ones, removed ones, and those made since, which go.
 * @param ids of the snapshot or of today; `all` are both, without the records that cannot be read
 * @throws SnapshotUnusable
 */
export function restoreSnapshot(
  db: Db,
  key: string,
  ids: readonly string[] | 'all',
  options: WriteOptions,
): Promise<RestoreDone> {
  const work = async (tx: WriteTx, dropped: readonly string[]): Promise<RestoreDone> => {
    const then = await readSnapshot(tx, key);
    const undo = await takeSnapshot(tx, dropped, 'restore');
    const { records } = await readEach(tx.objectStore('profiles'));
    const now = new Map(records);
    const was = new Map(then.profiles.map((stored) => [stored.profile.id, stored]));
    const unreadable = new Set(then.unreadable.map(({ id }) => id));
    const readable = records.filter(([id, record]) => readRecord(id, record).stored).map(([id]) => id);
    const wanted = new Set(ids === 'all' ? [...was.keys(), ...readable] : ids);
    const done = { restored: 0, removed: 0, ids: [] as string[] };
    for (const id of wanted) {
      const before = was.get(id);
      if (!before && (unreadable.has(id) || !now.has(id))) continue;
      const current = readRecord(id, now.get(id), dropped).stored;
      if (before && current && changedKeys(before, current).length === 0) continue;
      done.ids.push(id);
      if (before) {
        done.restored += 1;
        const { profile, sealed = {}, archivedAt = null } = before;
        const record = nextRecord(profile, now.get(id), { sealed, archivedAt }, dropped);
        await tx.objectStore('profiles').put(record, id);
      } else {
        done.removed += 1;
        await tx.objectStore('profiles').delete(id);
      }
    }
    return { ...done, undo: { key: undo ?? key, ids: done.ids } };
  };
  return inWrite(db, work, { ...options, needed: key });
}
