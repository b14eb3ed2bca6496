import { defineBackground } from 'wxt/utils/define-background';
import { zh as panelWords } from '../components/panel/texts.zh.ts';
import { zh as searchWords } from '../components/search/texts.zh.ts';
import { matchFields } from '../lib/advise/meaning.ts';
import { pageOwner } from '../lib/advise/whose.ts';
import { find, knownErrors, ownContacts, portalData, regionOf } from '../lib/knowledge/index.ts';
import { chosenProfiles } from '../lib/platform/choices.ts';
import { sessionMemory } from '../lib/platform/memory.ts';
import { route } from '../lib/platform/router.ts';
import { keepLocked, vaultClock, vaultMemory } from '../lib/platform/vault-lock.ts';
import { DISPLAY_ONLY, HOSTS } from '../lib/portals/hosts.ts';
import { storedIdentities } from '../lib/profile/identities.ts';
import { createProfileService } from '../lib/profile/service.ts';
import { vaultStorage } from '../lib/profile/vault-store.ts';
import { createWhich } from '../lib/profile/which.ts';
import { Vault } from '../lib/vault/vault.ts';

export default defineBackground(() => {
  const vault = new Vault(vaultStorage(), vaultMemory, vaultClock);
  keepLocked(vault);
  const profiles = createProfileService(sessionMemory, vault);
  const ownRegion = async (profileId: string | null) => {
    const reply = profileId ? await profiles.value(profileId, 'registeredRegion') : null;
    return regionOf(reply && 'value' in reply ? (reply.value?.value ?? '') : '');
  };
  /** The panel tells of a store that cannot be opened by itself: the known errors must not wait for it. */
  const nobody = { profileId: null, account: '', other: null };
  const which = createWhich(sessionMemory, chosenProfiles, storedIdentities, Object.keys(HOSTS));
  route({
    profiles,
    which,
    who: async (tabId, portal, { frames }) => {
      const owner = DISPLAY_ONLY.includes(portal) ? null : pageOwner(frames);
      return which.who(tabId, portal, owner).catch((error: unknown) => {
        console.error('申报助手', error);
        return nobody;
      });
    },
    match: (frameId, controls) =>
      matchFields(frameId, controls).map(({ control, ...meaning }) => ({ ...meaning, ref: control.ref })),
    portalData: (portal) => ({ ...portalData(portal), words: { ...panelWords, ...searchWords } }),
    findings: knownErrors,
    find: async (query, portal, profileId) => find(query, portal, await ownRegion(profileId)),
    contacts: async (portal, profileId) => ownContacts(portal, await ownRegion(profileId)),
  });
});
