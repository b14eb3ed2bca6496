/**
 * What the background does with profiles. The service worker may die between any two calls, so each call opens the
 * database, does its work and closes it again; a failure to open is tried once more before it is reported.
 */
import type { ProfileSummary, ProfileValue, StoreProblem } from '../model/messages.ts';
import { openProfiles, type ProfileStore, StoreUnavailable } from './store.ts';
import { t } from './texts.ts';
import { type ImportProblem, parseProfilesFile } from './transfer.ts';
import { profileValue } from './value.ts';

export type ImportReply =
  | { ok: true; imported: number; notes: string[] }
  | { ok: false; problems: ImportProblem[] };

export interface ProfileService {
  list(): Promise<{ profiles: ProfileSummary[] } | StoreProblem>;
  value(profileId: string, key: string): Promise<{ value: ProfileValue | null } | StoreProblem>;
  importText(text: string): Promise<ImportReply>;
}

/** @returns the service; it holds nothing in memory between calls. */
export function createProfileService(): ProfileService {
  return {
    list: () => answer(async (store) => ({ profiles: (await store.list()).profiles })),
    value: (profileId, key) =>
      answer(async (store) => {
        const stored = await store.get(profileId);
        return { value: stored ? profileValue(stored.profile, key) : null };
      }),
    async importText(text) {
      const parsed = parseProfilesFile(text);
      if (!parsed.ok) return parsed;
      const done = await answer(async (store) => store.importAll(parsed.profiles));
      if ('error' in done) {
        return { ok: false, problems: [{ line: null, path: '', field: t().file, message: done.message }] };
      }
      return { ok: true, imported: parsed.profiles.length, notes: parsed.notes };
    },
  };
}

async function answer<T extends object>(
  work: (store: ProfileStore) => Promise<T>,
): Promise<T | StoreProblem> {
  let store: ProfileStore | null = null;
  try {
    store = await openProfiles().catch(openProfiles);
    return await work(store);
  } catch (error) {
    if (error instanceof StoreUnavailable) return { error: 'store-unavailable', message: error.message };
    throw error;
  } finally {
    store?.close();
  }
}
