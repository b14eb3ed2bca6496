/**
 * What the background does with profiles. The service worker may die between any two calls, so each call opens the
 * database, does its work and closes it again; a failure to open is tried once more before it is reported.
 */
import type {
  Learnt,
  LearntItem,
  ProfileSummary,
  ProfileValue,
  StoreProblem,
  VaultReply,
} from '../model/messages.ts';
import { FIGURES, PROFILE_KEYS, profileKeyName, RATIOS, SENSITIVE_KEYS } from '../model/profile-keys.ts';
import { ENTRY_LISTS, STANDING_KEYS } from '../model/standing-keys.ts';
import type { Sealed } from '../vault/crypto.ts';
import { isSealedKey } from '../vault/markable.ts';
import { VaultProblem } from '../vault/problem.ts';
import type { Vault } from '../vault/vault.ts';
import { CODE_NAMES } from './code-names.ts';
import { sealImport } from './import-sealed.ts';
import { learn } from './learn.ts';
import { withOwnIds } from './managed.ts';
import type { Profile } from './schema.ts';
import { learnSealed, sealedValue } from './sealed.ts';
import { ConflictError, openProfiles, type ProfileStore, StoreUnavailable } from './store.ts';
import { t } from './texts.ts';
import { type ImportProblem, parseProfilesFile } from './transfer.ts';
import { profileValue } from './value.ts';

export type ImportReply =
  | { ok: true; imported: number; notes: string[] }
  | { ok: false; problems: ImportProblem[] };

export interface ProfileService {
  list(): Promise<{ profiles: ProfileSummary[] } | StoreProblem>;
  /** Of what the vault holds, only while it is open. */
  value(profileId: string, key: string): Promise<{ value: ProfileValue | null } | StoreProblem | VaultReply>;
  importText(text: string): Promise<ImportReply>;
  /** The keys a field can be taught to mean, with their names: figures and ratios of this year and the four before. */
  keys(): [key: string, name: string][];
  /**
   * Takes what a form holds into a profile, a new one when `profileId` is null; says only what would be done unless
   * `store` is true. All understood items are stored in one write, or none.
   */
  learn(
    profileId: string | null,
    items: readonly Learnt[],
    store: boolean,
  ): Promise<{ profileId: string; items: LearntItem[] } | StoreProblem>;
  /** Brings back the profile as it was before the last `learn`, if it has not changed since. */
  unlearn(profileId: string): Promise<{ ok: boolean } | StoreProblem>;
}

/** What outlives the service worker and not the browser: the profile before the last learning. */
export interface Memory {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

interface Before {
  /** Of the stored profile after learning. */
  revision: number;
  /** Null when the profile was made by it. */
  profile: Profile | null;
  sealed: Record<string, Sealed>;
}

const YEARS_BACK = 4;

/**
 * @param vault without one, what it holds is never told
 * @returns the service; it holds nothing in memory between calls
 */
export function createProfileService(memory?: Memory, vault?: Vault): ProfileService {
  const beforeKey = (profileId: string) => `before:${profileId}`;
  return {
    keys() {
      const plain = Object.keys(PROFILE_KEYS).filter((key) => !SENSITIVE_KEYS.includes(key));
      const now = new Date().getFullYear();
      const years = Array.from({ length: YEARS_BACK + 1 }, (_, i) => now - i);
      const of = (group: string, names: object) =>
        years.flatMap((year) => Object.keys(names).map((key) => `${group}.${year}.${key}`));
      const yearly = [...of('figures', FIGURES), ...of('ratios', RATIOS)];
      const standing = Object.keys({ ...STANDING_KEYS, ...ENTRY_LISTS });
      return [...plain, 'registeredRegion', ...yearly, ...standing].map((key) => [key, profileKeyName(key)]);
    },
    learn: (profileId, items, keep) =>
      answer(async (store) => {
        const stored = profileId === null ? null : await store.get(profileId);
        const id = stored?.profile.id ?? crypto.randomUUID();
        const marked = (await vault?.marked()) ?? [];
        const [forVault, forProfile] = [true, false].map((safe) =>
          items.filter(({ key }) => isSealedKey(key, marked) === safe),
        ) as [Learnt[], Learnt[]];
        const done = learn(stored?.profile ?? { id, title: t().newProfile }, forProfile);
        const sealing = await learnSealed(vault, done.profile, stored !== null, forVault);
        const told = items.map(
          (item) => sealing.items[forVault.indexOf(item)] ?? done.items[forProfile.indexOf(item)]!,
        );
        if (!keep) return { profileId: id, items: told };
        const title = stored ? stored.profile.title : (done.profile.enterpriseName ?? t().newProfile);
        const before = stored?.sealed ?? {};
        const sealed = { ...before, ...(await vault?.seal(id, sealing.values)) };
        const kept = { ...done.profile, title };
        const { revision } = await store.put(kept, stored?.revision ?? null, { sealed });
        const profile = stored?.profile ?? null;
        await memory?.set(beforeKey(id), { revision, profile, sealed: before } satisfies Before);
        return { profileId: id, items: told };
      }),
    unlearn: (profileId) =>
      answer(async (store) => {
        const before = (await memory?.get(beforeKey(profileId))) as Before | undefined;
        const stored = await store.get(profileId);
        if (!before || stored?.revision !== before.revision) return { ok: false };
        const { profile, revision, sealed } = before;
        if (profile) await store.put(profile, revision, { sealed });
        else await store.remove(profileId);
        return { ok: true };
      }),
    list: () => answer(async (store) => ({ profiles: (await store.list()).profiles })),
    value: (profileId, key) =>
      answer(async (store) => {
        const stored = await store.get(profileId);
        if (stored?.sealed && Object.hasOwn(stored.sealed, key))
          return vault ? sealedValue(vault, profileId, key) : { value: null };
        return { value: stored ? profileValue(stored.profile, key, CODE_NAMES) : null };
      }),
    async importText(text) {
      // A database that cannot be opened is told of below.
      const status = await vault?.status().catch(() => null);
      const parsed = parseProfilesFile(text, status?.state === 'open');
      if (!parsed.ok) return parsed;
      const { profiles, secrets } = withOwnIds(parsed.profiles, parsed.secrets);
      const done = await answer(async (store) => {
        const sealedOf = async (id: string) => (await store.get(id))?.sealed;
        const { items, notes } = await sealImport(vault, profiles, secrets, sealedOf);
        await store.importAll(items);
        return { notes };
      });
      if ('error' in done) {
        return { ok: false, problems: [{ line: null, path: '', field: t().file, message: done.message }] };
      }
      return { ok: true, imported: profiles.length, notes: [...parsed.notes, ...done.notes] };
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
    if (error instanceof ConflictError) return { error: 'store-unavailable', message: t().learnConflict };
    if (error instanceof StoreUnavailable || error instanceof VaultProblem)
      return { error: 'store-unavailable', message: error.message };
    throw error;
  } finally {
    store?.close();
  }
}
