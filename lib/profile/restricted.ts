/** The background's profiles with those of an organisation among them, and without what it has switched off. */
import type { ContentReplies, StoreProblem } from '../model/messages.ts';
import { identityOf } from './identities.ts';
import { isManagedId, type Managed } from './managed.ts';
import { managedTexts as t } from './managed-texts.ts';
import type { ProfileService } from './service.ts';
import { profileValue, summarise } from './value.ts';
import type { Identities } from './which.ts';

const closed = (message: string): StoreProblem => ({ error: 'store-unavailable', message });

/** @param managed asked at each call: a policy may change at any time. */
export function restrictProfiles(profiles: ProfileService, managed: () => Promise<Managed>): ProfileService {
  return {
    ...profiles,
    async list() {
      const policy = await managed();
      if (policy.off.includes('fill')) return closed(t().fillOff);
      const own = await profiles.list();
      if ('error' in own) return own;
      const provided = policy.profiles.map((profile) => summarise(profile));
      return {
        profiles: [...own.profiles, ...provided.map((one) => ({ ...one, title: t().provided(one.title) }))],
      };
    },
    async value(profileId, key) {
      const policy = await managed();
      if (policy.off.includes('fill')) return { value: null };
      if (!isManagedId(profileId)) return profiles.value(profileId, key);
      const profile = policy.profiles.find(({ id }) => id === profileId);
      return { value: profile ? profileValue(profile, key) : null };
    },
    async learn(profileId, items, store): Promise<ContentReplies['profile.learn']> {
      if ((await managed()).off.includes('learn')) return closed(t().learnOff);
      if (profileId !== null && isManagedId(profileId)) return closed(t().readOnly);
      return profiles.learn(profileId, items, store);
    },
    async importText(text) {
      if (!(await managed()).off.includes('import')) return profiles.importText(text);
      return { ok: false, problems: [{ line: null, path: '', field: t().file, message: t().importOff }] };
    },
  };
}

/** Whose the profiles are, the organisation's among them. */
export function withProvided(stored: Identities, managed: () => Promise<Managed>): Identities {
  const provided = async () =>
    (await managed()).profiles.map((profile) => {
      const identity = identityOf(profile);
      return { ...identity, title: t().provided(identity.title) };
    });
  return {
    async first(ids) {
      const known = await provided();
      for (const id of ids) {
        const found = isManagedId(id) ? known.find((one) => one.id === id) : await stored.first([id]);
        if (found) return found;
      }
      return null;
    },
    async only() {
      const [one, ...others] = await provided();
      const own = await stored.only();
      if (!one) return own;
      // The organisation's, when the user has none and there is no other.
      return own || others.length > 0 || (await stored.all()).length > 0 ? null : one;
    },
    all: async () => [...(await stored.all()), ...(await provided())],
  };
}
