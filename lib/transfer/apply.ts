/** Writes what was chosen, all of it or none, and takes it back. */
import type { StoredProfile } from '../profile/database.ts';
import type { ImportItem, ImportOptions, ProfileStore } from '../profile/store.ts';
import type { Sealed } from '../vault/crypto.ts';
import type { ToWrite } from './compare.ts';
import { breather } from './slices.ts';

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

type Store = Pick<ProfileStore, 'get' | 'importAll' | 'remove'>;

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
  options: ImportOptions,
): Promise<Applied | { moved: number }> {
  const ids = items.map(({ profile }) => profile.id);
  const now = await read(store, ids, options.signal);
  const moved = items.filter(
    ({ profile, before }) => now.get(profile.id)?.revision !== before?.revision,
  ).length;
  if (moved > 0) return { moved };
  const breathe = breather(options.signal);
  const prepared: ImportItem[] = [];
  for (const { profile, secrets, before } of items) {
    await breathe();
    const sealing = sealer && Object.keys(secrets).length > 0;
    const sealed = sealing ? { ...before?.sealed, ...(await sealer.seal(profile.id, secrets)) } : null;
    prepared.push({ profile, ...(sealed ? { sealed } : {}) });
  }
  await store.importAll(prepared, options);
  const after = await read(store, ids);
  const written = items.flatMap(({ profile, before }) => {
    const stored = after.get(profile.id);
    return stored ? [{ before, after: stored }] : [];
  });
  const added = items.filter(({ before }) => before === null).length;
  return { added, changed: items.length - added, written };
}

/**
 * Brings back what was there before. What somebody changed since stays as it is.
 * @returns titles of the profiles left alone
 */
export async function undo(
  store: Store,
  { written }: Applied,
  onProgress?: (done: number, total: number) => void,
): Promise<string[]> {
  const now = await read(
    store,
    written.map(({ after }) => after.profile.id),
  );
  const untouched = written.filter(({ after }) => now.get(after.profile.id)?.revision === after.revision);
  const changed = untouched.flatMap(({ before }) => (before ? [before] : []));
  const added = untouched.filter(({ before }) => before === null);
  if (changed.length > 0)
    await store.importAll(
      changed.map(({ profile, sealed = {}, archivedAt = null }) => ({ profile, sealed, archivedAt })),
    );
  let done = changed.length;
  for (const { after } of added) {
    await store.remove(after.profile.id);
    done += 1;
    if (done % 10 === 0) onProgress?.(done, untouched.length);
  }
  const left = written.filter((one) => !untouched.includes(one) && now.has(one.after.profile.id));
  return left.map(({ after }) => now.get(after.profile.id)!.profile.title);
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
