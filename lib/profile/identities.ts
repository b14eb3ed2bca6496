/** Whose the stored profiles are, for comparing with what a page shows. */
import type { Identity } from './same-enterprise.ts';
import type { Profile } from './schema.ts';
import { openProfiles, type ProfileStore } from './store.ts';
import type { Identities } from './which.ts';

/** @returns what tells whose the profile is; empty where it says nothing. */
export const identityOf = ({ id, title, enterpriseName = '', creditCode = '' }: Profile): Identity => ({
  id,
  title,
  enterpriseName,
  creditCode,
});

async function withStore<T>(work: (store: ProfileStore) => Promise<T>): Promise<T> {
  const store = await openProfiles();
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

/** Opens the store for each question and closes it again. Each may throw StoreUnavailable. */
export const storedIdentities: Identities = {
  first: (ids) =>
    withStore(async (store) => {
      for (const id of ids) {
        const stored = await store.get(id);
        if (stored && !stored.archivedAt) return identityOf(stored.profile);
      }
      return null;
    }),
  only: () =>
    withStore(async (store) => {
      const found: Identity[] = [];
      for (const id of await store.ids()) {
        const stored = await store.get(id);
        if (stored && !stored.archivedAt) found.push(identityOf(stored.profile));
        if (found.length > 1) return null;
      }
      return found[0] ?? null;
    }),
  all: () =>
    withStore(async (store) =>
      (await store.all()).profiles
        .filter(({ archivedAt }) => !archivedAt)
        .map(({ profile }) => identityOf(profile)),
    ),
};
