/**
 * The background's side of every message. Handlers are sorted by who may call: content scripts on the portals' exact
 * hosts, and the extension's own pages. State lives nowhere here: the service worker may end at any time.
 */
import type { FieldMeaning, Finding } from '../model/advice.ts';
import type {
  Another,
  ContentReplies,
  ContentRequest,
  EnterpriseSeen,
  FindingsQuestion,
  Learnt,
  PortalData,
  ProfileSummary,
  StoreProblem,
  Who,
} from '../model/messages.ts';
import type { Control } from '../model/page.ts';
import type { SearchHit } from '../model/search.ts';
import type { Contact } from '../portals/define.ts';
import { DISPLAY_ONLY, portalIdOf } from '../portals/hosts.ts';
import { browser } from './browser.ts';
import { rememberNames } from './old-names.ts';
import { report } from './report.ts';

export interface ProfileService {
  list(): Promise<{ profiles: ProfileSummary[] } | StoreProblem>;
  value(profileId: string, key: string): Promise<ContentReplies['profile.value']>;
  importText(text: string): Promise<unknown>;
  keys(): [key: string, name: string][];
  learn(
    profileId: string | null,
    items: readonly Learnt[],
    store: boolean,
  ): Promise<ContentReplies['profile.learn']>;
  unlearn(profileId: string): Promise<ContentReplies['profile.unlearn']>;
}

/** Remembers choices of profiles; see lib/profile/which.ts. */
export interface WhichService {
  choose(tabId: number, portal: string, account: string, profileId: string): Promise<void>;
  compareHeld(profileId: string, held: EnterpriseSeen): Promise<Another | null | undefined>;
  agree(profileId: string, shown: string): Promise<void>;
  forget(tabId: number): Promise<void>;
  moved(from: number, to: number): Promise<void>;
}

/** What the background offers; handed in, so that messages know neither storage nor the engine. */
export interface Services {
  profiles: ProfileService;
  match(frameId: number, controls: readonly Control[]): FieldMeaning[];
  portalData(portal: string): Promise<PortalData>;
  findings(portal: string, question: FindingsQuestion): Promise<{ findings: Finding[]; oldNames: string[] }>;
  who(tabId: number, portal: string, question: FindingsQuestion): Promise<Who>;
  which: WhichService;
  /** @param portal the one in front, or null. */
  find(query: string, portal: string | null, profileId: string | null): Promise<SearchHit[]>;
  contacts(portal: string, profileId: string | null): Promise<Contact[]>;
  /** False where an organisation has switched letters off. */
  mayWrite(): Promise<boolean>;
}

interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
  origin?: string;
}

/** Frames without an address of their own (about:blank) inherit their portal's origin. */
function addressOf(sender: Sender): string | undefined {
  return sender.url && /^https?:/.test(sender.url) ? sender.url : sender.origin;
}

/** Longer pastes say no more about which message they are. */
const MAX_QUERY = 400;
/** More names than a form asks for. */
const MAX_HELD = 20;
/** More fields than any form has. */
const MAX_LEARNT = 500;

/** The page that makes letters, with what was asked for already chosen. */
async function openLetters(
  request: Extract<ContentRequest, { type: 'open.letters' }>,
  may: () => Promise<boolean>,
): Promise<boolean> {
  if (!(await may())) return false;
  const wanted = new URLSearchParams();
  if (request.letter) wanted.set('letter', request.letter);
  if (request.list) wanted.set('list', request.list);
  if (request.profileId) wanted.set('profile', request.profileId);
  await browser.tabs.create({ url: browser.runtime.getURL(`letters.html?${wanted}`) });
  return true;
}

async function fromContent(
  request: ContentRequest,
  tabId: number,
  frameId: number,
  portal: string,
  { profiles, match, which, ...knowledge }: Services,
): Promise<unknown> {
  switch (request.type) {
    case 'whoami':
      return { tabId, frameId };
    case 'relay':
      try {
        const options = request.to === 'all' ? undefined : { frameId: request.to };
        await browser.tabs.sendMessage(
          tabId,
          { type: 'frame', from: frameId, message: request.message },
          options,
        );
        return { ok: true };
      } catch {
        // The frame has gone in the meantime; its successor will say hello.
        return { ok: false };
      }
    case 'portal.data':
      return knowledge.portalData(portal);
    case 'findings.check': {
      const { findings, oldNames } = await knowledge.findings(portal, request.question);
      await rememberNames(oldNames);
      return { findings, who: await knowledge.who(tabId, portal, request.question) };
    }
    case 'search.find':
      return {
        hits: await knowledge.find(String(request.query).slice(0, MAX_QUERY), portal, request.profileId),
      };
    case 'contacts.own':
      return { contacts: await knowledge.contacts(request.portal, request.profileId) };
    case 'open.letters':
      return { ok: await openLetters(request, knowledge.mayWrite) };
    case 'fields.match':
      return { meanings: request.frames.flatMap(({ frameId, controls }) => match(frameId, controls)) };
    case 'profile.list':
      return profiles.list();
    case 'profile.value':
      if (DISPLAY_ONLY.includes(portal)) return { value: null };
      return profiles.value(request.profileId, request.key);
    case 'profile.choose':
      // Nothing but a digest is kept of an account.
      await which.choose(
        tabId,
        portal,
        /^[0-9a-f]{16}$/.test(request.account) ? request.account : '',
        String(request.profileId),
      );
      return { ok: true };
    case 'profile.compare': {
      if (DISPLAY_ONLY.includes(portal)) return {};
      const few = (texts: readonly string[]) =>
        texts.slice(0, MAX_HELD).map((text) => String(text).slice(0, MAX_QUERY));
      const { names, codes } = request.held;
      return { other: await which.compareHeld(request.profileId, { names: few(names), codes: few(codes) }) };
    }
    case 'profile.agree':
      await which.agree(String(request.profileId), String(request.shown).slice(0, MAX_QUERY));
      return { ok: true };
    case 'profile.keys':
      return { keys: profiles.keys() };
    case 'profile.learn':
      if (DISPLAY_ONLY.includes(portal)) return undefined;
      return profiles.learn(request.profileId, request.items.slice(0, MAX_LEARNT), request.store);
    case 'profile.unlearn':
      return profiles.unlearn(request.profileId);
    case 'hand.bring':
      await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/hand.js'] });
      return { ok: true };
    case 'open.options':
      if (request.place === 'vault')
        await browser.tabs.create({ url: browser.runtime.getURL('options.html#vault') });
      else await browser.runtime.openOptionsPage();
      return { ok: true };
    default:
      return undefined;
  }
}

type PageAsk =
  | { type: 'profile.import'; text: string }
  | { type: 'search.find'; query: string; profileId: string | null }
  | Extract<ContentRequest, { type: 'open.letters' }>;

function fromPage(request: PageAsk, services: Services): Promise<unknown> | undefined {
  switch (request.type) {
    case 'profile.import':
      return typeof request.text === 'string' ? services.profiles.importText(request.text) : undefined;
    case 'search.find':
      return services
        .find(String(request.query).slice(0, MAX_QUERY), null, request.profileId)
        .then((hits) => ({ hits }));
    case 'open.letters':
      return openLetters(request, services.mayWrite).then((ok) => ({ ok }));
    default:
      return undefined;
  }
}

/** Registers at once, as a service worker must; every call opens what it needs and keeps nothing. */
export function route(services: Services): void {
  browser.tabs.onRemoved.addListener((tabId) => services.which.forget(tabId).catch(report));
  // Firefox has no such event.
  browser.tabs.onReplaced?.addListener((added, removed) =>
    services.which.moved(removed, added).catch(report),
  );
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return undefined;
    const request = message as ContentRequest | PageAsk;
    const ownPage = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
    if (ownPage) {
      return fromPage(request as PageAsk, services);
    }
    const portal = portalIdOf(addressOf(sender));
    const tabId = sender.tab?.id;
    if (!portal || tabId === undefined || sender.frameId === undefined) return undefined;
    return fromContent(request as ContentRequest, tabId, sender.frameId, portal, services);
  });
}
