import { defineBackground } from 'wxt/utils/define-background';
import { zh as panelWords } from '../components/panel/texts.zh.ts';
import { zh as searchWords } from '../components/search/texts.zh.ts';
import { matchFields } from '../lib/advise/meaning.ts';
import { find, knownErrors, ownContacts, portalData, regionOf } from '../lib/knowledge/index.ts';
import { sessionMemory } from '../lib/platform/memory.ts';
import { route } from '../lib/platform/router.ts';
import { createProfileService } from '../lib/profile/service.ts';

export default defineBackground(() => {
  const profiles = createProfileService(sessionMemory);
  const ownRegion = async (profileId: string | null) => {
    const reply = profileId ? await profiles.value(profileId, 'registeredRegion') : null;
    return regionOf(reply && 'value' in reply ? (reply.value?.value ?? '') : '');
  };
  route({
    profiles,
    match: (frameId, controls) =>
      matchFields(frameId, controls).map(({ control, ...meaning }) => ({ ...meaning, ref: control.ref })),
    portalData: (portal) => ({ ...portalData(portal), words: { ...panelWords, ...searchWords } }),
    findings: knownErrors,
    find: async (query, portal, profileId) => find(query, portal, await ownRegion(profileId)),
    contacts: async (portal, profileId) => ownContacts(portal, await ownRegion(profileId)),
  });
});
