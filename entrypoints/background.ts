import { defineBackground } from 'wxt/utils/define-background';
import css from '../components/panel/panel.css?inline';
import { en as panelEn } from '../components/panel/texts.en.ts';
import { zh as panelWords } from '../components/panel/texts.zh.ts';
import searchCss from '../components/search/search.css?inline';
import { en as searchEn } from '../components/search/texts.en.ts';
import { zh as searchWords } from '../components/search/texts.zh.ts';
import { matchFields } from '../lib/advise/meaning.ts';
import { pageOwner } from '../lib/advise/whose.ts';
import { buttonsOf } from '../lib/knowledge/buttons.ts';
import { find, knownErrors, ownContacts, portalData, regionOf } from '../lib/knowledge/index.ts';
import { bounded, offered, remedies, supportLine, withSupport } from '../lib/knowledge/restricted.ts';
import { chosenProfiles } from '../lib/platform/choices.ts';
import { lockSettings } from '../lib/platform/locked.ts';
import { readManaged, watchManaged } from '../lib/platform/managed.ts';
import { sessionMemory } from '../lib/platform/memory.ts';
import { report } from '../lib/platform/report.ts';
import { route } from '../lib/platform/router.ts';
import { keepLocked, vaultClock, vaultMemory } from '../lib/platform/vault-lock.ts';
import { DISPLAY_ONLY, HOSTS } from '../lib/portals/hosts.ts';
import { storedIdentities } from '../lib/profile/identities.ts';
import { offFor } from '../lib/profile/off.ts';
import { restrictProfiles, withProvided } from '../lib/profile/restricted.ts';
import { createProfileService } from '../lib/profile/service.ts';
import { vaultStorage } from '../lib/profile/vault-store.ts';
import { createWhich } from '../lib/profile/which.ts';
import { holdLockAfter } from '../lib/vault/hold.ts';
import { Vault } from '../lib/vault/vault.ts';

export default defineBackground(() => {
  const vault = new Vault(vaultStorage(), vaultMemory, vaultClock);
  keepLocked(vault);
  const profiles = restrictProfiles(createProfileService(sessionMemory, vault), readManaged);
  const ownRegion = async (profileId: string | null) => {
    const reply = profileId ? await profiles.value(profileId, 'registeredRegion') : null;
    return regionOf(reply && 'value' in reply ? (reply.value?.value ?? '') : '');
  };
  /** The panel tells of a store that cannot be opened by itself: the known errors must not wait for it. */
  const nobody = { profileId: null, account: '', other: null };
  const identities = withProvided(storedIdentities, readManaged);
  const which = createWhich(sessionMemory, chosenProfiles, identities, Object.keys(HOSTS));
  route({
    profiles,
    which,
    who: async (tabId, portal, { frames }) => {
      const owner = DISPLAY_ONLY.includes(portal) ? null : pageOwner(frames);
      const who = await which.who(tabId, portal, owner).catch((error: unknown) => {
        report(error);
        return nobody;
      });
      return { ...who, off: offFor(await readManaged(), who.profileId) };
    },
    match: (frameId, controls) =>
      matchFields(frameId, controls).map(({ control, ...meaning }) => ({ ...meaning, ref: control.ref })),
    portalData: async (portal) => {
      const managed = await readManaged();
      const support = supportLine(managed);
      const words = { ...panelWords, ...searchWords, ...(support ? { support } : {}) };
      const data = portalData(portal);
      return bounded({ ...data, ...buttonsOf(data), words, css: css + searchCss }, managed);
    },
    findings: async (portal, question) => {
      const { findings, oldNames } = knownErrors(portal, question);
      return { findings: remedies(findings, await readManaged()), oldNames };
    },
    find: async (query, portal, profileId) =>
      offered(find(query, portal, await ownRegion(profileId)), await readManaged()),
    contacts: async (portal, profileId) =>
      withSupport(ownContacts(portal, await ownRegion(profileId)), await readManaged(), portal),
    mayWrite: async () => !(await readManaged()).off.includes('letters'),
  });
  const lock = async () => {
    const { settings } = await readManaged();
    await lockSettings(settings, (language) => (language === 'en' ? { ...panelEn, ...searchEn } : null));
    await holdLockAfter(vault, settings.vaultLockMinutes);
  };
  watchManaged(() => lock().catch(report));
  lock().catch(report);
});
