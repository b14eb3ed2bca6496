/** Many profiles at once, in one write: prepared in slices that let the page breathe. */
import type { Db, WriteTx } from './database.ts';
import { checked, nextRecord, type RecordChange } from './records.ts';
import type { Profile } from './schema.ts';
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
}

export interface ImportDone {
  added: number;
  replaced: number;
}

const SLICE_MS = 12;
const CHUNK = 50;

/** Adds and replaces all of them or none. @throws InvalidProfileError, and the signal's reason when aborted */
export async function writeAll(
  db: Db,
  items: readonly ImportItem[],
  { onProgress, signal }: ImportOptions,
  writing: WriteOptions,
): Promise<ImportDone> {
  const total = items.length;
  // Half of the way is checking, which no transaction waits for.
  const tell = (steps: number) => onProgress?.(Math.floor(steps / 2), total);
  const ready: ImportItem[] = [];
  let since = performance.now();
  for (const item of items) {
    signal?.throwIfAborted();
    ready.push({ ...item, profile: checked(item.profile) });
    if (performance.now() - since < SLICE_MS) continue;
    tell(ready.length);
    await breathe();
    since = performance.now();
  }
  return inWrite(db, (tx, dropped) => putAll(tx, ready, dropped, tell, signal), writing);
}

async function putAll(
  tx: WriteTx,
  items: readonly ImportItem[],
  dropped: readonly string[],
  tell: (steps: number) => void,
  signal: AbortSignal | undefined,
): Promise<ImportDone> {
  const store = tx.objectStore('profiles');
  let replaced = 0;
  for (let start = 0; start < items.length; start += CHUNK) {
    signal?.throwIfAborted();
    const chunk = items.slice(start, start + CHUNK);
    const known = await Promise.all(chunk.map(({ profile }) => store.get(profile.id)));
    replaced += known.filter((each) => each !== undefined).length;
    await Promise.all(
      chunk.map(async ({ profile, ...change }, index) =>
        store.put(nextRecord(profile, known[index], change, dropped), profile.id),
      ),
    );
    tell(items.length + start + chunk.length);
  }
  signal?.throwIfAborted();
  return { added: items.length - replaced, replaced };
}

const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));
