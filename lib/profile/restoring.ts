/** Going back to a snapshot, and keeping the vault's record with the profiles it seals: writes over several records. */
import type { VaultRecord } from '../vault/record.ts';
import { type Db, type StoredProfile, VAULT_KEY, type WriteTx } from './database.ts';
import type { ImportItem } from './import-all.ts';
import { droppedBy, readEach } from './reading.ts';
import { ConflictError, checked, nextRecord, readRecord, scrub } from './records.ts';
import { readSnapshot, scrubSnapshots, takeSnapshot, withoutSealed } from './snapshots.ts';
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
      if (before && current && same(before, current)) continue;
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

/** @returns true when both say the same, whenever they were written. */
export function same(a: StoredProfile, b: StoredProfile): boolean {
  const said = ({ profile, archivedAt, sealed }: StoredProfile) => stable([profile, archivedAt, sealed]);
  return said(a) === said(b);
}

/** JSON with keys in order. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** A profile to write together with the vault, if it is still of this revision. */
export interface SealedItem extends ImportItem {
  revision: number;
}

/**
 * Writes the vault's record and profiles in one write. What its `marked` keys hold in plain leaves every record and
 * every snapshot; without a vault, all that was sealed does.
 * @param vault null removes it
 * @throws ConflictError when a profile has moved on, or holds a marked key in plain and is not among the items
 */
export function writeVault(
  db: Db,
  vault: VaultRecord | null,
  items: readonly SealedItem[],
  options: WriteOptions,
): Promise<StoredProfile[]> {
  const dropped = droppedBy(vault);
  const given = new Map(items.map((item) => [item.profile.id, item]));
  const work = async (tx: WriteTx): Promise<StoredProfile[]> => {
    const written: StoredProfile[] = [];
    const profiles = tx.objectStore('profiles');
    const { records } = await readEach(profiles);
    const there = new Set(records.map(([id]) => id));
    if (items.some(({ profile }) => !there.has(profile.id))) throw new ConflictError(null);
    for (const [id, record] of records) {
      const known = vault ? record : withoutSealed(record);
      const clean = scrub(known, dropped);
      const current = readRecord(id, record).stored;
      const item = given.get(id);
      if (item ? item.revision !== current?.revision : current && clean !== known)
        throw new ConflictError(current);
      if (item) {
        const next = nextRecord(checked(item.profile), known, item, dropped);
        await profiles.put(next, id);
        written.push(next);
      } else if (clean !== record) await profiles.put(clean as StoredProfile, id);
    }
    await scrubSnapshots(tx, dropped, vault !== null);
    if (vault) await tx.objectStore('vault').put(vault, VAULT_KEY);
    else await tx.objectStore('vault').delete(VAULT_KEY);
    return written;
  };
  return inWrite(db, work, options);
}
