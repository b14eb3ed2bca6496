/** What the profiles were: a copy before the first write of each of the last days, and one before each restoring. */
import type { Db, ReadTx, Snapshot, StoredProfile, WriteTx } from './database.ts';
import { keptFromPlain, readEach, reading, readKey, unlessLost } from './reading.ts';
import { type BrokenRecord, readRecord, scrub } from './records.ts';
import { storeTexts } from './store-texts.ts';

export const DAYS_KEPT = 7;
/** Copies taken before something was restored, so that it can be undone. */
const RESTORES_KEPT = 3;

export interface SnapshotInfo {
  /** What {@link readSnapshot} and restoring take: the day, with the time for one taken before restoring. */
  key: string;
  /** Local day, YYYY-MM-DD. */
  day: string;
  /** ISO time; empty when it cannot be read. */
  takenAt: string;
  /** Number of profiles in it, those that cannot be read included. */
  count: number;
  reason: 'day' | 'restore';
  /** Why it cannot be read, or null. */
  broken: string | null;
}

export interface SnapshotContents extends SnapshotInfo {
  profiles: StoredProfile[];
  /** Records that could not be read, neither then nor now. */
  unreadable: BrokenRecord[];
}

/** The day is no longer kept, or its copy cannot be read; nothing was changed. */
export class SnapshotUnusable extends Error {
  override readonly name = 'SnapshotUnusable';
}

/** @returns the local day, YYYY-MM-DD. */
export function localDay(at: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** @returns true for the key of a day's own copy, false for one taken before restoring. */
export const isDay = (key: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(key);

/**
 * Copies all records as they stand in this transaction, once a day; before restoring, always.
 * @param dropped keys that are never copied in plain
 * @returns the key of the copy, null when the day has one
 */
export async function takeSnapshot(
  tx: WriteTx,
  dropped: readonly string[],
  reason: Snapshot['reason'] | null = null,
): Promise<string | null> {
  const now = new Date();
  const day = localDay(now);
  const takenAt = now.toISOString();
  const snapshots = tx.objectStore('snapshots');
  let key = reason ? `${day} ${takenAt}` : day;
  while ((await snapshots.getKey(key)) !== undefined) {
    if (!reason) return null;
    // Two in one millisecond.
    key += '+';
  }
  const { records } = await readEach(tx.objectStore('profiles'));
  const copied = records.map(([id, record]) => [id, scrub(record, dropped)] as [string, unknown]);
  await snapshots.put({ day, takenAt, records: copied, ...(reason ? { reason } : {}) }, key);
  const keys = await snapshots.getAllKeys();
  const days = keys.filter(isDay).filter((each) => each !== day);
  const others = keys.filter((each) => !isDay(each));
  const old = [
    ...days.slice(0, Math.max(0, days.length + 1 - DAYS_KEPT)),
    ...others.slice(0, Math.max(0, others.length - RESTORES_KEPT)),
  ];
  for (const each of old) await snapshots.delete(each);
  return key;
}

/** @returns the days that can be gone back to, latest first. */
export async function listSnapshots(db: Db): Promise<SnapshotInfo[]> {
  const keys = await db.getAllKeys('snapshots');
  const infos: SnapshotInfo[] = [];
  // One at a time: all of them at once would hold up the page.
  for (const key of keys.reverse()) {
    const found = await readKey(reading(db).objectStore('snapshots'), key).catch(unlessLost);
    infos.push(info(key, found));
  }
  return infos.sort(
    (a, b) => b.key.slice(0, 10).localeCompare(a.key.slice(0, 10)) || b.key.localeCompare(a.key),
  );
}

/** @throws SnapshotUnusable */
export async function readSnapshot(tx: ReadTx, key: string): Promise<SnapshotContents> {
  const [found, dropped] = await Promise.all([
    readKey(tx.objectStore('snapshots'), key).catch(unlessLost),
    keptFromPlain(tx),
  ]);
  if (found === undefined) throw new SnapshotUnusable(storeTexts().snapshotGone);
  const about = info(key, found);
  if (about.broken !== null) throw new SnapshotUnusable(about.broken);
  const read = (found as Snapshot).records.map(([id, record]) => readRecord(id, record, dropped));
  const profiles = read.flatMap(({ stored }) => (stored ? [stored] : []));
  return { ...about, profiles, unreadable: read.flatMap(({ broken }) => (broken ? [broken] : [])) };
}

/** @returns the records of a stored copy, none when it cannot be read. */
export function recordsIn(found: unknown): Snapshot['records'] {
  return info('', found).broken === null ? (found as Snapshot).records : [];
}

/** Nothing read from disk is trusted. */
function info(key: string, found: unknown): SnapshotInfo {
  const { takenAt, records } = (found ?? {}) as Partial<Snapshot>;
  const good =
    Array.isArray(records) &&
    typeof takenAt === 'string' &&
    records.every((each) => Array.isArray(each) && typeof each[0] === 'string');
  return {
    key,
    day: key.slice(0, 10),
    takenAt: good ? takenAt : '',
    count: good ? records.length : 0,
    reason: isDay(key) ? 'day' : 'restore',
    broken: good ? null : storeTexts().snapshotBroken,
  };
}
