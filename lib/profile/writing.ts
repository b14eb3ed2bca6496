/**
 * One write to the store: with the day's snapshot in its own transaction, told what may not be stored in plain, and
 * tried again with fewer snapshots when there is not enough room.
 */
import type { Db, WriteTx } from './database.ts';
import { keptFromPlain } from './reading.ts';
import { isDay, takeSnapshot } from './snapshots.ts';
import { storeTexts } from './store-texts.ts';

export interface WriteOptions {
  /** Told in words what had to be given up for want of room. */
  notice(text: string): void;
  /** Key of a snapshot that is not given up. */
  needed?: string;
}

/**
 * Does the work in one transaction that is on the disk when this resolves, or not at all. The work may be done again
 * in another transaction, and may wait for requests of the transaction only.
 * @param work gets the keys that may not be stored in plain
 */
export async function inWrite<T>(
  db: Db,
  work: (tx: WriteTx, dropped: readonly string[]) => Promise<T>,
  { notice, needed }: WriteOptions,
): Promise<T> {
  const lost: string[] = [];
  let copy = true;
  for (;;) {
    try {
      const done = await attempt(db, work, copy);
      if (lost.length > 0) notice(storeTexts().snapshotsDropped(lost));
      if (!copy) notice(storeTexts().snapshotSkipped);
      return done;
    } catch (error) {
      if (!isQuota(error)) throw error;
      // The oldest go first; the last one goes only after the day's own has been given up.
      const oldest = await dropOldest(db, copy ? 1 : 0, needed);
      if (oldest !== null) lost.push(oldest);
      else if (copy) copy = false;
      else throw error;
    }
  }
}

async function attempt<T>(
  db: Db,
  work: (tx: WriteTx, dropped: readonly string[]) => Promise<T>,
  copy: boolean,
): Promise<T> {
  const tx: WriteTx = db.transaction(['profiles', 'snapshots', 'vault'], 'readwrite', {
    durability: 'strict',
  });
  // Awaited at the end; a failure before must not count as one that nobody handles.
  tx.done.catch(() => {});
  try {
    const dropped = await keptFromPlain(tx);
    if (copy) await takeSnapshot(tx, dropped);
    const done = await work(tx, dropped);
    await tx.done;
    return done;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // Already aborted by the failure itself.
    }
    // Only waited for: why it failed is thrown below.
    await tx.done.catch(() => {});
    // Requests that were under way only say that the transaction was aborted.
    throw isQuota(tx.error) ? tx.error : error;
  }
}

/** In a transaction of its own: room is only had back when it is through. @returns the day dropped, or null */
async function dropOldest(db: Db, keep: number, needed?: string): Promise<string | null> {
  const tx = db.transaction('snapshots', 'readwrite', { durability: 'strict' });
  const keys = (await tx.store.getAllKeys()).filter((key) => key !== needed);
  const oldest = keys.length > keep ? (keys.find((key) => !isDay(key)) ?? keys[0]) : undefined;
  if (oldest !== undefined) await tx.store.delete(oldest);
  await tx.done;
  return oldest ?? null;
}

const isQuota = (error: unknown) => (error as Error | null)?.name === 'QuotaExceededError';
