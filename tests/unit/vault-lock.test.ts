import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { DATABASE, VAULT_KEY } from '../../lib/profile/database.ts';
import type { VaultRecord } from '../../lib/vault/record.ts';
import { atRest, bench, ID_NUMBER, MOBILE, PASSPHRASE, putProfiles } from './fixtures/vault-bench.ts';

const ID_KEY = 'legalRepresentative.idNumber';

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await putProfiles({ id: 'a', title: '甲', contact: { name: '张三', mobile: MOBILE } });
});

/** Changes the stored record past our own code. */
async function tamper(change: (record: VaultRecord) => unknown): Promise<void> {
  const db = await openDB(DATABASE);
  await db.put('vault', change(await db.get('vault', VAULT_KEY)), VAULT_KEY);
  db.close();
}

describe('locking by itself', () => {
  const open = async (minutes: number) => {
    const made = bench();
    await made.vault.create(PASSPHRASE, PASSPHRASE);
    await made.vault.sealValues('a', { [ID_KEY]: ID_NUMBER });
    await made.vault.setLockAfter(minutes);
    return made;
  };

  test('after its time without use, by the alarm: the key is gone from memory', async () => {
    const { vault, memory, pass } = await open(5);
    await pass(4.9);
    expect(await vault.status()).toMatchObject({ state: 'open' });
    await pass(0.2);
    expect([...memory.keys()]).not.toContain('vault.key');
    expect(await vault.status()).toMatchObject({ state: 'locked' });
  });
  test('also when the alarm never came', async () => {
    const { vault, clock, memory } = await open(5);
    clock.now += 5 * 60_000;
    await expect(vault.openValue('a', ID_KEY)).rejects.toMatchObject({ trouble: 'locked' });
    expect([...memory.keys()]).not.toContain('vault.key');
  });
  test('use begins the time anew, looking at it does not', async () => {
    const { vault, pass } = await open(5);
    await pass(4);
    expect(await vault.openValue('a', ID_KEY)).toBe(ID_NUMBER);
    await pass(4);
    expect(await vault.status()).toMatchObject({ state: 'open' });
    await pass(1);
    expect(await vault.status()).toMatchObject({ state: 'locked' });
  });
  test('only with the browser', async () => {
    const { vault, pass, clock } = await open(0);
    await pass(60 * 24 * 30);
    expect(clock.wakeAt).toBeNull();
    expect(await vault.openValue('a', ID_KEY)).toBe(ID_NUMBER);
  });
  test('a time that was not offered is refused', async () => {
    const { vault } = await open(5);
    await expect(vault.setLockAfter(7)).rejects.toThrow(RangeError);
    expect(await vault.status()).toMatchObject({ lockAfter: 5 });
  });
});

describe('records that were tampered with', () => {
  const made = async () => {
    const { vault } = bench();
    await vault.create(PASSPHRASE, PASSPHRASE);
    await vault.sealValues('a', { [ID_KEY]: ID_NUMBER });
    return vault;
  };
  const flip = (data: string) => data.replace(/^./, (c) => (c === 'A' ? 'B' : 'A'));

  test.each<[string, (record: VaultRecord) => unknown]>([
    ['of another version', (record) => ({ ...record, v: 2 })],
    ['without a key', ({ dataKey: _, ...record }) => record],
    ['that is a text', () => 'vault'],
    ['with marks that are none', (record) => ({ ...record, marked: [1] })],
  ])('a record %s is said to be unreadable, and stays', async (_, change) => {
    const vault = await made();
    await tamper(change);
    const before = await atRest();
    expect(await vault.status()).toEqual({ state: 'unreadable' });
    await expect(vault.unlock(PASSPHRASE)).rejects.toMatchObject({ trouble: 'unknown' });
    await expect(vault.create(PASSPHRASE, PASSPHRASE)).rejects.toMatchObject({ trouble: 'exists' });
    expect(await atRest()).toBe(before);
  });
  test('a weaker recipe is refused before the passphrase is used', async () => {
    const vault = await made();
    await vault.lock();
    await tamper((record) => ({ ...record, recipe: { ...record.recipe, rounds: 1000 } }));
    await expect(vault.unlock(PASSPHRASE)).rejects.toMatchObject({ trouble: 'unknown' });
  });
  test('a changed data key does not open', async () => {
    const vault = await made();
    await vault.lock();
    await tamper((record) => ({
      ...record,
      dataKey: { ...record.dataKey, data: flip(record.dataKey.data) },
    }));
    await expect(vault.unlock(PASSPHRASE)).rejects.toMatchObject({ trouble: 'wrong' });
  });
  test('a changed value, or one moved to another profile, is named; the others open', async () => {
    const vault = await made();
    await putProfiles({ id: 'b', title: '乙' });
    await vault.mark('contact.mobile');
    const db = await openDB(DATABASE);
    const { sealed, ...a } = await db.get('profiles', 'a');
    await db.put('profiles', { ...(await db.get('profiles', 'b')), sealed }, 'b');
    const spoilt = { ...sealed[ID_KEY], data: flip(sealed[ID_KEY].data) };
    await db.put('profiles', { ...a, sealed: { ...sealed, [ID_KEY]: spoilt } }, 'a');
    db.close();
    await expect(vault.openValue('a', ID_KEY)).rejects.toMatchObject({
      trouble: 'damaged',
      message: expect.stringMatching(/法定代表人证件号/),
    });
    await expect(vault.openValue('b', ID_KEY)).rejects.toMatchObject({ trouble: 'damaged' });
    expect(await vault.openValue('a', 'contact.mobile')).toBe(MOBILE);
    // It can be entered again.
    await vault.sealValues('a', { [ID_KEY]: ID_NUMBER });
    expect(await vault.openValue('a', ID_KEY)).toBe(ID_NUMBER);
  });
});
