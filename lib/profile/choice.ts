/** Which profile a tab fills from: remembered for the tab, the portal's account, and the portal. Pure. */

/** Kept on this machine. Accounts are digests of portal and account: no name of anybody stands here. */
export interface Choices {
  accounts: Record<string, string>;
  portals: Record<string, string>;
}

/** Kept until the tab closes, with the account it was made for. */
export interface TabChoice {
  profileId: string;
  account: string;
}

/** More accounts than an agent has; the oldest goes first. */
const MOST_ACCOUNTS = 1000;

const texts = (value: unknown): Record<string, string> =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).filter(([, id]) => typeof id === 'string'))
    : {};

/**
 * @param stored what was read from the store, trusted in nothing.
 * @param former the one profile that earlier versions remembered for everything: it stands for each portal until
 * another is chosen there.
 */
export function readChoices(stored: unknown, former: unknown, portals: readonly string[]): Choices {
  if (typeof stored === 'object' && stored !== null) {
    const { accounts, portals: last } = stored as Partial<Choices>;
    return { accounts: texts(accounts), portals: texts(last) };
  }
  return {
    accounts: {},
    portals: typeof former === 'string' ? Object.fromEntries(portals.map((portal) => [portal, former])) : {},
  };
}

/** @param stored what the session's memory holds for a tab. */
export function readTabChoice(stored: unknown): TabChoice | null {
  const { profileId, account } = (stored ?? {}) as Partial<TabChoice>;
  return typeof profileId === 'string' ? { profileId, account: String(account ?? '') } : null;
}

/**
 * @param account digest, empty when the page shows none.
 * @returns profile ids to try, best first: the tab's, the account's, the portal's. Where somebody else has signed in
 * within the tab, what was chosen for that account goes before what was chosen in the tab for the one before.
 */
export function inOrder(
  tab: TabChoice | null,
  { accounts, portals }: Choices,
  portal: string,
  account: string,
): string[] {
  const ofAccount = account ? accounts[account] : undefined;
  const changed = tab !== null && tab.account !== '' && account !== '' && tab.account !== account;
  const own = changed ? [ofAccount, tab.profileId] : [tab?.profileId, ofAccount];
  return [...new Set([...own, portals[portal]].filter((id) => id !== undefined))];
}

/** @returns the choices with this one made last. */
export function withChoice(choices: Choices, portal: string, account: string, profileId: string): Choices {
  const { [account]: _, ...others } = choices.accounts;
  const kept = Object.entries(others).slice(account ? 1 - MOST_ACCOUNTS : -MOST_ACCOUNTS);
  return {
    accounts: Object.fromEntries(account ? [...kept, [account, profileId]] : kept),
    portals: { ...choices.portals, [portal]: profileId },
  };
}
