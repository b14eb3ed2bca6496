import 'fake-indexeddb/auto';
import { IDBCursor, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openProfiles } from '../../lib/profile/store.ts';
import { vaultStorage } from '../../lib/profile/vault-store.ts';
import {
  atRest,
  type Bench,
  bench,
  MOBILE,
  PASSPHRASE,
  putProfiles,
  putSnapshot,
  storedProfile,
} from './fixtures/vault-bench.ts';

const KEY = 'contact.mobile';
const OLD_MOBILE = '13900001234';
let made: Bench;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await putProfiles(
    { id: 'a', title: '甲', contact: { name: '张三', mobile: MOBILE } },
    { id: 'b', title: '乙', contact: { mobile: OLD_MOBILE } },
    { id: 'c', title: '丙' },
  );
  await putSnapshot('2026-11-20', [
    ['a', { profile: { id: 'a', title: '甲', contact: { mobile: OLD_MOBILE } }, revision: 1, updatedAt: '' }],
    [
      'gone',
      { profile: { id: 'gone', title: '删掉的', contact: { mobile: MOBILE } }, revision: 1, updatedAt: '' },
    ],
    ['odd', 'no record at all'],
  ]);
  made = bench();
  await made.vault.create(PASSPHRASE, PASSPHRASE);
});
afterEach(() => vi.restoreAllMocks());

test('marking takes a key out of every profile and every snapshot, unmarking brings it back', async () => {
  const { vault } = made;
  const plain = JSON.parse(await atRest()) as [unknown[], unknown[], unknown[]];
  const before = await storedProfile('a');
  await vault.mark(KEY);
  const stored = await atRest();
  for (const number of [MOBILE, OLD_MOBILE]) expect(stored).not.toContain(number);
  expect(await vault.marked()).toEqual([KEY]);
  expect(await vault.openValue('a', KEY)).toBe(MOBILE);
  expect(await vault.openValue('b', KEY)).toBe(OLD_MOBILE);
  const after = await storedProfile('a');
  expect(after.profile.contact).toEqual({ name: '张三' });
  expect(after.revision).toBeGreaterThan(before.revision);
  // A window that still shows the number cannot write it back.
  const store = await openProfiles();
  await expect(store.put(before.profile, before.revision)).rejects.toThrow();
  store.close();

  await vault.unmark(KEY);
  expect(await vault.marked()).toEqual([]);
  expect((await storedProfile('a')).profile).toEqual(before.profile);
  expect(JSON.parse(await atRest())[1]).toEqual(plain[1]);
  expect(await atRest()).not.toContain('sealed"');
});

test('a locked vault moves nothing', async () => {
  const { vault } = made;
  await vault.lock();
  const before = await atRest();
  await expect(vault.mark(KEY)).rejects.toMatchObject({ trouble: 'locked' });
  expect(await atRest()).toBe(before);
});

test.each(['mark', 'unmark'] as const)('%sing that fails half-way changes nothing', async (what) => {
  const { vault } = made;
  if (what === 'unmark') await vault.mark(KEY);
  const before = await atRest();
  // Both profiles are written by then; the snapshot is not.
  const update = vi.spyOn(IDBCursor.prototype, 'update').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(vault[what](KEY)).rejects.toThrow(/存储空间已满/);
  expect(update).toHaveBeenCalledOnce();
  vi.restoreAllMocks();
  expect(await atRest()).toBe(before);
  await vault[what](KEY);
  expect(await atRest()).not.toBe(before);
});

test('marking whose last write fails changes nothing', async () => {
  const before = await atRest();
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (this.name === 'vault') throw new DOMException('full', 'QuotaExceededError');
    return put.call(this, value, key);
  });
  await expect(made.vault.mark(KEY)).rejects.toThrow(/存储空间已满/);
  vi.restoreAllMocks();
  expect(await atRest()).toBe(before);
});

test('a value typed in another window while keys are being moved is moved too', async () => {
  const { vault } = made;
  const storage = vaultStorage();
  const own = vault as never as { mark(key: string): Promise<void> };
  const held = vi.spyOn(IDBObjectStore.prototype, 'getAllKeys');
  let typed = false;
  held.mockImplementationOnce(function (this: IDBObjectStore) {
    typed = true;
    return IDBObjectStore.prototype.getAllKeys.call(this);
  });
  const marking = own.mark(KEY);
  const store = await openProfiles();
  const stored = await store.get('c');
  await store.put({ ...stored!.profile, contact: { mobile: '13700007777' } }, stored!.revision);
  store.close();
  await marking;
  expect(typed).toBe(true);
  expect(await vault.openValue('c', KEY)).toBe('13700007777');
  expect(await atRest()).not.toContain('13700007777');
  expect((await storage.held(KEY)).every(({ value }) => typeof value !== 'string')).toBe(true);
});

test('forgetting empties snapshots too', async () => {
  const { vault } = made;
  await vault.mark(KEY);
  await vault.forget();
  const stored = await atRest();
  expect(stored).not.toContain('AES-256-GCM');
  expect(stored).toContain('删掉的');
  expect(stored).toContain('no record at all');
});
