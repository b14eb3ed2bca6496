import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import type { SaveState } from '../../components/options/types.ts';
import { Editor, type Hooks as EditorHooks } from '../../entrypoints/options/editor.ts';
import type { Profile } from '../../lib/profile/schema.ts';
import { openProfiles, type ProfileStore } from '../../lib/profile/store.ts';
import { atRest, bench, PASSPHRASE } from './fixtures/vault-bench.ts';

const PROFILE: Profile = { id: 'a', title: '甲', enterpriseName: '甲公司' };
let store: ProfileStore;
let states: SaveState[];
let offline: Error | null;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openProfiles();
  states = [];
  offline = null;
});

async function edit(hooks: Partial<EditorHooks> = {}): Promise<Editor> {
  const editor = new Editor({
    store: async () => {
      if (offline) throw offline;
      return store;
    },
    titleFor: (profile) => profile.enterpriseName ?? '未命名档案',
    onState: (state) => states.push(state),
    onSaved: () => {},
    ...hooks,
  });
  editor.open((await store.get('a')) ?? (await store.put(PROFILE, null)));
  return editor;
}
const kinds = () => states.map(({ kind }) => kind);
const fax = async () => (await store.get('a'))?.profile.fax;

test('saves by itself a moment after the last change', async () => {
  const editor = await edit();
  editor.change({ ...PROFILE, fax: '1' });
  editor.change({ ...PROFILE, fax: '12' });
  expect(editor.unsaved).toBe(true);
  await expect.poll(fax, { timeout: 3000 }).toBe('12');
  await expect.poll(() => editor.unsaved).toBe(false);
  expect(kinds()).toEqual(['idle', 'saving', 'saving', 'saving', 'saved']);
});

test('changes made while a write is under way are not lost', async () => {
  const editor = await edit();
  editor.change({ ...PROFILE, fax: '1' });
  const first = editor.flush();
  editor.change({ ...PROFILE, fax: '2' });
  await Promise.all([first, editor.flush(), editor.flush()]);
  expect(await fax()).toBe('2');
  expect(editor.unsaved).toBe(false);
});

test('nothing is stored without a title', async () => {
  const editor = await edit();
  editor.change({ ...PROFILE, title: ' ' });
  await editor.flush();
  expect((await store.get('a'))?.profile.title).toBe('甲公司');
});

test('a failure is said and what was typed is kept for the next try', async () => {
  const editor = await edit();
  offline = new Error('磁盘满了');
  editor.change({ ...PROFILE, fax: '1' });
  expect(await editor.flush()).toBe(false);
  expect(states.at(-1)).toEqual({ kind: 'failed', reason: '磁盘满了' });
  expect(editor.unsaved).toBe(true);
  offline = null;
  expect(await editor.flush()).toBe(true);
  expect(await fax()).toBe('1');
});

test.each(['mine', 'theirs'] as const)('a conflict is asked about; %s stays', async (keep) => {
  const editor = await edit();
  const known = await store.get('a');
  await store.put({ ...PROFILE, fax: 'theirs' }, known?.revision ?? null);
  editor.change({ ...PROFILE, fax: 'mine' });
  expect(await editor.flush()).toBe(false);
  expect(states.at(-1)).toMatchObject({
    kind: 'conflict',
    deleted: false,
    merge: { conflicts: [{ key: 'fax', mine: 'mine', theirs: 'theirs' }] },
  });
  expect(await fax()).toBe('theirs');
  const handed = await editor.resolve(keep);
  expect(await fax()).toBe(keep);
  expect(handed?.profile.fax).toBe(keep === 'theirs' ? 'theirs' : undefined);
  expect(editor.unsaved).toBe(false);
});

test('a profile deleted elsewhere can be saved again', async () => {
  const editor = await edit();
  await store.remove('a');
  editor.change({ ...PROFILE, fax: 'mine' });
  await editor.flush();
  expect(states.at(-1)).toEqual({ kind: 'conflict', deleted: true, merge: null });
  expect(await store.get('a')).toBeNull();
  await editor.resolve('mine');
  expect(await fax()).toBe('mine');
});

/** Writes as another window does. */
async function elsewhere(change: Partial<Profile>, more?: Parameters<ProfileStore['put']>[2]) {
  const known = (await store.get('a'))!;
  return store.put({ ...known.profile, ...change }, known.revision, more);
}

test('a change elsewhere is asked about before more is typed, and nothing is stored meanwhile', async () => {
  const editor = await edit();
  editor.change({ ...PROFILE, fax: 'mine' });
  editor.noticed(await elsewhere({ fax: 'theirs', phone: '1' }));
  expect(states.at(-1)).toMatchObject({
    kind: 'conflict',
    merge: { conflicts: [{ key: 'fax' }], oneSided: [{ key: 'phone', by: 'theirs', value: '1' }] },
  });
  editor.change({ ...PROFILE, fax: 'more of mine', email: 'a@example.com' });
  expect(states.at(-1)).toMatchObject({
    merge: {
      conflicts: [{ mine: 'more of mine' }],
      oneSided: [{ key: 'email', by: 'mine' }, { key: 'phone' }],
    },
  });
  expect(await editor.flush()).toBe(false);
  expect(await fax()).toBe('theirs');
});

test.each(['mine', 'theirs'] as const)(
  'merged: each side keeps what it alone changed, %s is chosen',
  async (side) => {
    const shown: unknown[] = [];
    const editor = await edit({ onMerged: (profile) => shown.push([profile, kinds().at(-1)]) });
    editor.change({ ...PROFILE, fax: 'mine', email: 'a@example.com' });
    editor.noticed(await elsewhere({ fax: 'theirs', phone: '1' }));
    await editor.resolve('merged', { fax: side });
    const merged = { ...PROFILE, fax: side, email: 'a@example.com', phone: '1' };
    expect((await store.get('a'))?.profile).toEqual(merged);
    expect(shown).toEqual([[merged, 'conflict']]);
    expect(states.at(-1)).toMatchObject({ kind: 'saved' });
    editor.change({ ...merged, fax: 'later' });
    expect(await editor.flush()).toBe(true);
  },
);

test('a write that changed nothing of what is edited is no conflict', async () => {
  const editor = await edit();
  const sealed = { phone: { v: 1, cipher: 'AES-256-GCM', iv: 'i', data: 'd' } } as const;
  editor.change({ ...PROFILE, fax: 'mine' });
  const other = await elsewhere({}, { sealed, archivedAt: '2026-11-21T00:00:00.000Z' });
  expect(await editor.flush()).toBe(true);
  editor.change({ ...PROFILE, fax: 'mine again' });
  editor.noticed(await elsewhere({}, { archivedAt: null }));
  expect(await editor.flush()).toBe(true);
  expect(await store.get('a')).toMatchObject({ sealed: other.sealed, profile: { fax: 'mine again' } });
  expect(kinds()).not.toContain('conflict');
});

test('what the other window takes back is no conflict any more, and is saved by itself', async () => {
  const editor = await edit();
  editor.change({ ...PROFILE, fax: 'mine' });
  editor.noticed(await elsewhere({ phone: '1' }));
  expect(states.at(-1)?.kind).toBe('conflict');
  const { phone: _, ...back } = (await store.get('a'))!.profile;
  editor.noticed(await store.put(back, (await store.get('a'))!.revision));
  await expect.poll(fax, { timeout: 3000 }).toBe('mine');
});

test('a profile deleted elsewhere is told before more is typed', async () => {
  const editor = await edit();
  editor.change({ ...PROFILE, fax: 'mine' });
  await store.remove('a');
  editor.noticed(null);
  expect(states.at(-1)).toEqual({ kind: 'conflict', deleted: true, merge: null });
  expect(await editor.resolve('theirs')).toBeNull();
  expect(await store.get('a')).toBeNull();
  expect(editor.unsaved).toBe(false);
});

const MARKED = 'contact.mobile';
const TYPED = '13900001234';
/** Another window sets up the vault and marks a key while something else is typed here. */
async function markElsewhere(): Promise<void> {
  const { vault } = bench();
  await vault.create(PASSPHRASE, PASSPHRASE);
  await vault.mark(MARKED);
}

test('what was typed for a key that another window marked is not compared, not stored, and named', async () => {
  await store.put({ ...PROFILE, contact: { mobile: '13800005678' } }, null);
  const left: unknown[] = [];
  const editor = await edit({ sealedKeys: () => [MARKED], onLeftOut: (...told) => left.push(told) });
  editor.change({ ...PROFILE, contact: { mobile: TYPED }, fax: 'mine' });
  await markElsewhere();
  const stored = (await store.get('a'))!;
  editor.noticed(await store.put({ ...stored.profile, fax: 'theirs' }, stored.revision));
  expect(states.at(-1)).toMatchObject({
    kind: 'conflict',
    merge: { conflicts: [{ key: 'fax', mine: 'mine', theirs: 'theirs' }], oneSided: [] },
  });
  expect(JSON.stringify(states.at(-1))).not.toMatch(/13900001234|13800005678/);
  expect(left).toEqual([[[MARKED], expect.not.objectContaining({ contact: expect.anything() })]]);
  await editor.resolve('mine');
  expect(await fax()).toBe('mine');
  expect(await atRest()).not.toMatch(/13900001234|13800005678/);
});

test('a window that has not heard of it says so when the store has dropped it', async () => {
  const left: [readonly string[], Profile][] = [];
  const editor = await edit({ onLeftOut: (...told) => left.push(told) });
  await markElsewhere();
  editor.change({ ...PROFILE, contact: { mobile: TYPED }, fax: 'mine' });
  expect(await editor.flush()).toBe(true);
  expect(await fax()).toBe('mine');
  expect(left).toEqual([[[MARKED], expect.not.objectContaining({ contact: expect.anything() })]]);
  editor.change({ ...left[0]![1], fax: 'again' });
  await editor.flush();
  expect(left).toHaveLength(1);
});
