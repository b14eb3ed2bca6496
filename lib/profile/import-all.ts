/** Many profiles at once, in one write: prepared in slices that let the page breathe. */
import type { Db, StoredProfile, WriteTx } from './database.ts';
import { ConflictError, checked, nextRecord, type RecordChange, readRecord } from './records.ts';
import type { Profile } from './schema.ts';
import { breather } from './slices.ts';
import { inWrite, type WriteOptions } from './writing.ts';

/** A profile, and what else its record should say. */
export interface ImportItem extends RecordChange {
  profile: Profile;
}

export interface ImportOptions {
  /** Told now and then how many of all have been prepared or written. */
  onProgress?: ((done: number, total: number) => void) | undefined;
  /** Aborting before the last record is written leaves everything as it was. */
  signal?: AbortSignal | undefined;
  /** Ids to be removed in the same write. */
  remove?: readonly string[] | undefined;
  /**
   * By id, the revision that what is written over or removed must have, null where nothing may stand; what is not named
   * is written over whatever it is.
   */
  expect?: ReadonlyMap<string, number | null> | undefined;
}

export interface ImportDone {
  added: number;
  replaced: number;
  /** As they are stored now, in the order of the items. */
  records: StoredProfile[];
}

const CHUNK = 50;

/**
 * Adds, replaces and removes all of them or none.
 * @throws InvalidProfileError; ConflictError when one is not as expected; the signal's reason when aborted
 */
export async function writeAll(
  db: Db,
  items: readonly ImportItem[],
  { onProgress, signal, remove = [], expect = new Map() }: ImportOptions,
  writing: WriteOptions,
): Promise<ImportDone> {
  const total = items.length + remove.length;
  // Half of the way is checking, which no transaction waits for.
  const tell = (steps: number) => onProgress?.(Math.floor(steps / 2), total);
  const ready: ImportItem[] = [];
  const breathe = breather(signal);
  for (const item of items) {
    signal?.throwIfAborted();
    ready.push({ ...item, profile: checked(item.profile) });
    if (await breathe()) tell(ready.length);
  }
  const told = (done: number) => tell(total + done);
  return inWrite(
    db,
    async (tx, dropped) => {
      const done = await putAll(tx, ready, { dropped, expect, signal, told });
      await removeAll(tx, remove, { dropped, expect, signal, told: (gone) => told(items.length + gone) });
      signal?.throwIfAborted();
      return done;
    },
    writing,
  );
}

interface Way {
  dropped: readonly string[];
  expect: ReadonlyMap<string, number | null>;
  signal: AbortSignal | undefined;
  told(done: number): void;
}

async function putAll(tx: WriteTx, items: readonly ImportItem[], way: Way): Promise<ImportDone> {
  const store = tx.objectStore('profiles');
  const records: StoredProfile[] = [];
  let replaced = 0;
  for (let start = 0; start < items.length; start += CHUNK) {
    way.signal?.throwIfAborted();
    const chunk = items.slice(start, start + CHUNK);
    const known = await Promise.all(chunk.map(({ profile }) => store.get(profile.id)));
    const next = chunk.map(({ profile, ...change }, index) => {
      refuseMoved(profile.id, known[index], way);
      return nextRecord(profile, known[index], change, way.dropped);
    });
    await Promise.all(next.map(async (record) => store.put(record, record.profile.id)));
    replaced += known.filter((each) => each !== undefined).length;
    records.push(...next);
    way.told(records.length);
  }
  return { added: items.length - replaced, replaced, records };
}

async function removeAll(tx: WriteTx, ids: readonly string[], way: Way): Promise<void> {
  const store = tx.objectStore('profiles');
  for (let start = 0; start < ids.length; start += CHUNK) {
    way.signal?.throwIfAborted();
    const chunk = ids.slice(start, start + CHUNK);
    const known = await Promise.all(chunk.map((id) => store.get(id)));
    for (const [index, id] of chunk.entries()) refuseMoved(id, known[index], way);
    await Promise.all(chunk.map(async (id) => store.delete(id)));
    way.told(start + chunk.length);
  }
}

/** @throws ConflictError */
function refuseMoved(id: string, known: StoredProfile | undefined, { expect, dropped }: Way): void {
  const revision = expect.get(id);
  if (revision === undefined) return;
  const asExpected = revision === null ? known === undefined : known?.revision === revision;
  if (!asExpected) throw new ConflictError(readRecord(id, known, dropped).stored);
}
