/**
 * Tells a tab which profile it fills from, and whether the page shows another enterprise than that profile's. Run by the
 * background; it keeps nothing between calls, because the service worker may end at any time.
 */
import type { Another, EnterpriseSeen, PageOwner, Who } from '../model/messages.ts';
import { digest } from '../text/digest.ts';
import { creditCodeIn, registeredName } from '../text/enterprise.ts';
import { type Choices, inOrder, readChoices, readTabChoice, withChoice } from './choice.ts';
import { belongsTo, compareOwner, type Identity } from './same-enterprise.ts';

/** Until the browser closes; what belongs to a tab goes with it. */
export interface SessionMemory {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface ChoiceStore {
  /** What is stored, and the one profile that earlier versions remembered. */
  read(): Promise<{ choices: unknown; former: unknown }>;
  /** Both at once; `last` is for pages of ours that stand beside no portal. */
  write(choices: Choices, last: string): Promise<void>;
}

export interface Identities {
  /** The first of these profiles that there is. */
  first(ids: readonly string[]): Promise<Identity | null>;
  /** The profile when there is one and no other. */
  only(): Promise<Identity | null>;
  all(): Promise<Identity[]>;
}

export interface Which {
  /** @param owner what the page says of itself; null on portals where nothing is filled. */
  who(tabId: number, portal: string, owner: PageOwner | null): Promise<Omit<Who, 'off'>>;
  /** Remembers a choice for the tab, the account it was made for, and the portal. */
  choose(tabId: number, portal: string, account: string, profileId: string): Promise<void>;
  /** What fields hold, once the user has asked for a preview. Null when it is the profile's own enterprise, or agreed. */
  compareHeld(profileId: string, held: EnterpriseSeen): Promise<Another | null | undefined>;
  /** The user fills from this profile although the page shows that name. */
  agree(profileId: string, shown: string): Promise<void>;
  /** The tab has closed. */
  forget(tabId: number): Promise<void>;
  /** The browser has put another tab in its place. */
  moved(from: number, to: number): Promise<void>;
}

const tabKey = (tabId: number) => `chosen:${tabId}`;
const agreedKey = (profileId: string, shown: string) => `agreed:${digest(`${profileId} ${shown}`)}`;

/** @param portals ids of all portals, for what earlier versions remembered. */
export function createWhich(
  memory: SessionMemory,
  store: ChoiceStore,
  identities: Identities,
  portals: readonly string[],
): Which {
  const choices = async () => {
    const { choices: stored, former } = await store.read();
    return readChoices(stored, former, portals);
  };
  /** Two choices at once must not lose one of them. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work, work);
    // The caller gets the failure; the next in turn only waits.
    turn = next.catch(() => {});
    return next;
  };

  /** Null: nothing to warn of; undefined: nobody can tell. */
  const another = async (
    chosen: Identity,
    owner: Omit<PageOwner, 'account'>,
  ): Promise<Another | null | undefined> => {
    const verdict = compareOwner(owner, chosen);
    if (verdict.verdict !== 'other') return verdict.verdict === 'same' ? null : undefined;
    if (await memory.get(agreedKey(chosen.id, verdict.shown))) return null;
    const fitting = (await identities.all()).filter((one) => belongsTo(verdict.seen, one));
    const [match] = fitting;
    return {
      shown: verdict.shown,
      match: match && fitting.length === 1 ? { id: match.id, title: match.title } : null,
    };
  };

  return {
    async who(tabId, portal, owner) {
      const account = owner?.account ? digest(`${portal} ${owner.account}`) : '';
      if (!owner) return { profileId: null, account, other: null };
      const tab = readTabChoice(await memory.get(tabKey(tabId)));
      const wanted = inOrder(tab, await choices(), portal, account);
      const chosen = (await identities.first(wanted)) ?? (await identities.only());
      if (!chosen) return { profileId: null, account, other: null };
      return { profileId: chosen.id, account, other: (await another(chosen, owner)) ?? null };
    },
    choose: (tabId, portal, account, profileId) =>
      inTurn(async () => {
        await memory.set(tabKey(tabId), { profileId, account });
        await store.write(withChoice(await choices(), portal, account, profileId), profileId);
      }),
    async compareHeld(profileId, held) {
      const chosen = await identities.first([profileId]);
      const nothing = { names: [], codes: [] };
      const fields = {
        names: held.names.flatMap((text) => registeredName(text) ?? []),
        codes: held.codes.flatMap((text) => creditCodeIn(text) ?? []),
      };
      return chosen ? another(chosen, { fields, head: nothing, texts: nothing }) : undefined;
    },
    agree: (profileId, shown) => memory.set(agreedKey(profileId, shown), true),
    forget: (tabId) => memory.remove(tabKey(tabId)),
    async moved(from, to) {
      const stored = await memory.get(tabKey(from));
      if (stored !== undefined) await memory.set(tabKey(to), stored);
      await memory.remove(tabKey(from));
    },
  };
}
