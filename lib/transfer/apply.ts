/** Writes what was chosen, all of it or none, and takes it back. */
import type { StoredProfile } from '../profile/database.ts';
import { ConflictError } from '../profile/records.ts';
import { breather } from '../profile/slices.ts';
import type { ImportItem, ImportOptions, ProfileStore } from '../profile/store.ts';
import type { Sealed } from '../vault/crypto.ts';
import type { ToWrite } from './compare.ts';

export interface Sealer {
  /** Seals sensitive values of a profile. */
  seal(profileId: string, values: Readonly<Record<string, string>>): Promise<Record<string, Sealed>>;
}

/** What was written, with what was there before. */
export interface Applied {
  added: number;
  changed: number;
  written: { before: StoredProfile | null; after: StoredProfile }[];
}

type Store = Pick<ProfileStore, 'get' | 'importAll'>;

/** Read at once: one by one takes long, all of them holds up the page. */
const CHUNK = 25;

/**
 * Writes the items in one transaction.
 * @returns what was written, or how many stored profiles are no longer what they were compared with: then nothing was
 * @throws the signal's reason when aborted, and what the store throws: nothing was written
 */
export async function apply(
  store: Store,
  items: readonly ToWrite[],
  sealer: Sealer | null,
  options: Pick<ImportOptions, 'onProgress' | 'signal'>,
): Promise<Applied | { moved: number }> {
  const breathe = breather(options.signal);
  const prepared: ImportItem[] = [];
  for (const { profile, secrets, before } of items) {
    await breathe();
    const sealing = sealer && Object.keys(secrets).length > 0;
    const sealed = sealing ? { ...before?.sealed, ...(await sealer.seal(profile.id, secrets)) } : null;
    prepared.push({ profile, ...(sealed ? { sealed } : {}) });
  }
  const expect = new Map(items.map(({ profile, before }) => [profile.id, before?.revision ?? null]));
  try {
    const { records } = await store.importAll(prepared, { ...options, expect });
    const written = items.map(({ before }, index) => ({ before, after: records[index]! }));
    const added = items.filter(({ before }) => before === null).length;
    return { added, changed: items.length - added, written };
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
  }
  const now = await read(store, [...expect.keys()], options.signal);
  const moved = [...expect].filter(([id, revision]) => (now.get(id)?.revision ?? null) !== revision);
  // What moved may have moved back; it was refused all the same.
  return { moved: Math.max(1, moved.length) };
}

/**
 * Brings back what was there before, in one transaction. What somebody changed since stays as it is.
 * @returns titles of the profiles left alone
 */
export async function undo(
  store: Store,
  { written }: Applied,
  onProgress?: (done: number, total: number) => void,
): Promise<string[]> {
  for (;;) {
    const now = await read(
      store,
      written.map(({ after }) => after.profile.id),
    );
    const untouched = written.filter(({ after }) => now.get(after.profile.id)?.revision === after.revision);
    const changed = untouched.flatMap(({ before }) => (before ? [before] : []));
    const added = untouched.filter(({ before }) => before === null);
    try {
      if (untouched.length > 0)
        await store.importAll(
          changed.map(({ profile, sealed = {}, archivedAt = null }) => ({ profile, sealed, archivedAt })),
          {
            onProgress,
            remove: added.map(({ after }) => after.profile.id),
            expect: new Map(untouched.map(({ after }) => [after.profile.id, after.revision])),
          },
        );
    } catch (error) {
      // Written since it was looked at: looked at again.
      if (error instanceof ConflictError) continue;
      throw error;
    }
    const left = written.filter((one) => !untouched.includes(one) && now.has(one.after.profile.id));
    return left.map(({ after }) => now.get(after.profile.id)!.profile.title);
  }
}

async function read(
  store: Store,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<Map<string, StoredProfile>> {
  const found = new Map<string, StoredProfile>();
  for (let start = 0; start < ids.length; start += CHUNK) {
    signal?.throwIfAborted();
    const chunk = await Promise.all(ids.slice(start, start + CHUNK).map((id) => store.get(id)));
    for (const stored of chunk) if (stored) found.set(stored.profile.id, stored);
  }
  return found;
}
