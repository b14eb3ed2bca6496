import { beforeEach, describe, expect, test } from 'vitest';
import type { PageOwner } from '../../lib/model/messages.ts';
import { type Choices, inOrder, readChoices, withChoice } from '../../lib/profile/choice.ts';
import type { Identity } from '../../lib/profile/same-enterprise.ts';
import { createWhich, type Which } from '../../lib/profile/which.ts';

const PORTALS = ['zxkt', 'zjtx'];
const identity = (id: string, enterpriseName = ''): Identity => ({
  id,
  title: `档案${id}`,
  enterpriseName,
  creditCode: '',
});
const A = identity('a', '杭州示例精密机械有限公司');
const B = identity('b', '宁波范例电器有限公司');
const none = { names: [], codes: [] };
const page = (account: string, ...names: string[]): PageOwner => ({
  account,
  fields: { names, codes: [] },
  head: none,
  texts: none,
});

let profiles: Identity[];
let session: Map<string, unknown>;
let local: { choices: unknown; former: unknown };
let which: Which;
/** A service worker that has just started. */
const wake = () =>
  createWhich(
    {
      get: async (key) => session.get(key),
      set: async (key, value) => void session.set(key, structuredClone(value)),
      remove: async (key) => void session.delete(key),
    },
    {
      read: async () => local,
      write: async (choices, last) => {
        local = { choices: structuredClone(choices), former: last };
      },
    },
    {
      first: async (ids) => ids.map((id) => profiles.find((one) => one.id === id)).find(Boolean) ?? null,
      only: async () => (profiles.length === 1 ? profiles[0]! : null),
      all: async () => profiles,
    },
    PORTALS,
  );
const chosen = async (tab: number, portal: string, account = '') =>
  (await which.who(tab, portal, page(account))).profileId;
const pick = async (tab: number, portal: string, account: string, id: string) => {
  const { account: mark } = await which.who(tab, portal, page(account));
  await which.choose(tab, portal, mark, id);
};

beforeEach(() => {
  profiles = [A, B];
  session = new Map();
  local = { choices: undefined, former: undefined };
  which = wake();
});

describe('which profile', () => {
  test('the only one; of several, none until one is chosen', async () => {
    expect(await chosen(1, 'zxkt')).toBeNull();
    profiles = [B];
    expect(await chosen(1, 'zxkt')).toBe('b');
    profiles = [];
    expect(await chosen(1, 'zxkt')).toBeNull();
  });
  test('the tab’s, then the account’s, then the portal’s', async () => {
    await pick(1, 'zxkt', 'x', 'a');
    await pick(2, 'zxkt', 'y', 'b');
    which = wake();
    expect(await chosen(1, 'zxkt', 'x')).toBe('a');
    expect(await chosen(2, 'zxkt', 'y')).toBe('b');
    expect(await chosen(3, 'zxkt', 'x')).toBe('a');
    expect(await chosen(3, 'zxkt', 'z')).toBe('b');
    expect(await chosen(3, 'zxkt')).toBe('b');
    expect(await chosen(3, 'zjtx', 'x')).toBeNull();
    // A page of the tab that does not show the account.
    expect(await chosen(1, 'zxkt')).toBe('a');
  });
  test('another account in the tab: what was chosen for it goes first', async () => {
    await pick(1, 'zxkt', 'y', 'b');
    await pick(1, 'zxkt', 'x', 'a');
    expect(await chosen(1, 'zxkt', 'y')).toBe('b');
    expect(await chosen(1, 'zxkt', 'never seen')).toBe('a');
  });
  test('a tab that is closed takes its choice along; one that is replaced hands it on', async () => {
    await pick(1, 'zxkt', '', 'a');
    await pick(2, 'zxkt', '', 'b');
    await which.moved(1, 7);
    expect([await chosen(7, 'zxkt'), await chosen(1, 'zxkt')]).toEqual(['a', 'b']);
    await which.forget(7);
    expect(await chosen(7, 'zxkt')).toBe('b');
  });
  test('a profile that is gone is passed over', async () => {
    await pick(2, 'zxkt', 'x', 'b');
    await pick(1, 'zxkt', 'x', 'a');
    await pick(2, 'zxkt', 'z', 'b');
    profiles = [B, identity('c')];
    expect(await chosen(1, 'zxkt', 'x')).toBe('b');
  });
  test('no account is stored in plain', async () => {
    await pick(1, 'zxkt', '宁波范例电器有限公司', 'b');
    const stored = JSON.stringify([local, [...session]]);
    expect(stored).not.toContain('宁波');
    expect(stored).toMatch(/"[0-9a-f]{16}":"b"/);
  });
  test('choices made at once are all kept', async () => {
    await Promise.all(
      ['x', 'y', 'z'].map((account, i) => which.choose(i, 'zxkt', account, account === 'y' ? 'b' : 'a')),
    );
    expect((local.choices as Choices).accounts).toEqual({ x: 'a', y: 'b', z: 'a' });
  });
  test('what earlier versions remembered stands for each portal until another is chosen there', async () => {
    local.former = 'a';
    expect([await chosen(1, 'zxkt'), await chosen(1, 'zjtx')]).toEqual(['a', 'a']);
    await pick(1, 'zxkt', '', 'b');
    expect([await chosen(9, 'zxkt'), await chosen(9, 'zjtx')]).toEqual(['b', 'a']);
  });
});

describe('another enterprise on the page', () => {
  beforeEach(() => pick(1, 'zxkt', '', 'a'));

  test('is told with the profile that fits', async () => {
    expect((await which.who(1, 'zxkt', page('', B.enterpriseName))).other).toEqual({
      shown: B.enterpriseName,
      match: { id: 'b', title: '档案b' },
    });
    expect((await which.who(1, 'zxkt', page('', '温州样例鞋业有限公司'))).other).toEqual({
      shown: '温州样例鞋业有限公司',
      match: null,
    });
    expect((await which.who(1, 'zxkt', page('', A.enterpriseName))).other).toBeNull();
  });
  test('which of two profiles of one enterprise fits is not told', async () => {
    profiles = [A, B, { ...B, id: 'c' }];
    expect((await which.who(1, 'zxkt', page('', B.enterpriseName))).other?.match).toBeNull();
  });
  test('is told no more once the user has agreed, for this profile and this name', async () => {
    await which.agree('a', B.enterpriseName);
    which = wake();
    expect((await which.who(1, 'zxkt', page('', B.enterpriseName))).other).toBeNull();
    expect((await which.who(1, 'zxkt', page('', '温州样例鞋业有限公司'))).other).not.toBeNull();
  });
  test('what fields hold: the same, another, nobody can tell', async () => {
    expect(await which.compareHeld('a', { names: [A.enterpriseName], codes: [] })).toBeNull();
    expect(await which.compareHeld('a', { names: [B.enterpriseName], codes: [] })).toMatchObject({
      match: { id: 'b' },
    });
    expect(await which.compareHeld('a', { names: ['宁波'], codes: [] })).toBeUndefined();
    expect(await which.compareHeld('gone', { names: [B.enterpriseName], codes: [] })).toBeUndefined();
  });
  test('portals on which nothing is filled are told nothing', async () => {
    expect(await which.who(1, 'miit-account', null)).toEqual({ profileId: null, account: '', other: null });
  });
});

describe('what is stored', () => {
  test('is trusted in nothing', () => {
    for (const broken of [null, 7, 'x', [], { accounts: 3, portals: { zxkt: 5 } }, { accounts: { x: {} } }])
      expect(readChoices(broken, undefined, PORTALS)).toEqual({ accounts: {}, portals: {} });
    expect(inOrder(null, { accounts: {}, portals: {} }, 'zxkt', 'x')).toEqual([]);
  });
  test('has an end: the account chosen longest ago goes first', () => {
    let choices: Choices = { accounts: {}, portals: {} };
    for (let i = 0; i < 1200; i++) choices = withChoice(choices, 'zxkt', `account${i}`, 'a');
    choices = withChoice(choices, 'zxkt', 'account300', 'b');
    const accounts = Object.keys(choices.accounts);
    expect([accounts.length, accounts[0], accounts.at(-1)]).toEqual([1000, 'account200', 'account300']);
    expect(withChoice(choices, 'zjtx', '', 'b').accounts).toEqual(choices.accounts);
  });
});
