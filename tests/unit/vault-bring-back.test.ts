import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { fitForVault } from '../../lib/profile/bring-back.ts';
import { openProfiles, type StoredProfile } from '../../lib/profile/store.ts';
import {
  atRest,
  type Bench,
  bench,
  ID_NUMBER,
  MOBILE,
  PASSPHRASE,
  putProfiles,
} from './fixtures/vault-bench.ts';

const ID_KEY = 'legalRepresentative.idNumber';
const KEY = 'contact.mobile';
let made: Bench;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await putProfiles({ id: 'a', title: '甲', contact: { name: '张三', mobile: MOBILE } });
  made = bench();
  await made.vault.create(PASSPHRASE, PASSPHRASE);
  await made.vault.sealValues('a', { [ID_KEY]: ID_NUMBER });
});

const remove = async (): Promise<StoredProfile> => (await inStore((store) => store.remove('a')))!;
async function inStore<T>(work: (store: Awaited<ReturnType<typeof openProfiles>>) => Promise<T>): Promise<T> {
  const store = await openProfiles();
  try {
    return await work(store);
  } finally {
    store.close();
  }
}
const bringBack = async (removed: StoredProfile) => {
  const { stored, note } = await fitForVault(made.vault, removed);
  return { note, stored: await inStore((store) => store.restore(stored)) };
};

test('nothing has changed: it comes back as it was, also while the vault is locked', async () => {
  const removed = await remove();
  await made.vault.lock();
  expect(await fitForVault(made.vault, removed)).toEqual({ stored: removed, note: '' });
});

test('what was marked since is sealed, and nowhere in plain', async () => {
  const removed = await remove();
  await made.vault.mark(KEY);
  const { stored, note } = await bringBack(removed);
  expect(note).toBe('');
  expect(stored.profile.contact).toEqual({ name: '张三' });
  expect(await made.vault.openAll('a')).toEqual({ [KEY]: MOBILE, [ID_KEY]: ID_NUMBER });
  expect(await atRest()).not.toContain(MOBILE);
});

test('a locked vault is asked for first: nothing comes back, nothing is lost', async () => {
  const removed = await remove();
  await made.vault.mark(KEY);
  await made.vault.lock();
  await expect(bringBack(removed)).rejects.toThrow(/“甲”没有恢复.*联系人手机.*打开保险箱/);
  expect(await inStore((store) => store.get('a'))).toBeNull();
  await made.vault.unlock(PASSPHRASE);
  await bringBack(removed);
  expect(await made.vault.openValue('a', KEY)).toBe(MOBILE);
});

test('what is kept in plain again is opened', async () => {
  await made.vault.mark(KEY);
  const removed = await remove();
  await made.vault.unmark(KEY);
  const { stored } = await bringBack(removed);
  expect(stored.profile.contact?.mobile).toBe(MOBILE);
  expect(Object.keys(stored.sealed ?? {})).toEqual([ID_KEY]);
});

test.each(['gone', 'another'])('what a vault had sealed that is %s is left out, and said so', async (now) => {
  await made.vault.mark(KEY);
  const removed = await remove();
  await made.vault.forget();
  if (now === 'another') await made.vault.create(PASSPHRASE, PASSPHRASE);
  const { stored, note } = await bringBack(removed);
  expect(note).toMatch(/“甲”的.*联系人手机.*没有恢复/);
  expect(stored.profile).toEqual({ id: 'a', title: '甲', contact: { name: '张三' } });
});
