import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { passphraseHint, passphraseProblem } from '../../lib/vault/passphrase.ts';
import {
  atRest,
  bench,
  ID_NUMBER,
  MOBILE,
  PASSPHRASE,
  putProfiles,
  storedProfile,
} from './fixtures/vault-bench.ts';

const ID_KEY = 'legalRepresentative.idNumber';

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await putProfiles({ id: 'a', title: '甲', contact: { name: '张三', mobile: MOBILE } });
});

describe('a vault', () => {
  test('keeps a value that only its passphrase opens', async () => {
    const { vault, memory } = bench();
    expect(await vault.status()).toEqual({ state: 'none' });
    await expect(vault.sealValues('a', { [ID_KEY]: ID_NUMBER })).rejects.toMatchObject({ trouble: 'none' });
    await vault.create(PASSPHRASE, PASSPHRASE);
    expect(await vault.status()).toEqual({ state: 'open', marked: [], lockAfter: 15 });
    await vault.sealValues('a', { [ID_KEY]: ID_NUMBER });
    expect(await vault.openValue('a', ID_KEY)).toBe(ID_NUMBER);
    const stored = await atRest();
    for (const secret of [
      ID_NUMBER,
      PASSPHRASE,
      ...[...memory.values()].map((held) => (held as { dataKey?: string }).dataKey ?? '-none-'),
    ])
      expect(stored).not.toContain(secret);

    await vault.lock();
    expect(await vault.status()).toMatchObject({ state: 'locked' });
    expect(memory.size).toBe(0);
    await expect(vault.openValue('a', ID_KEY)).rejects.toMatchObject({ trouble: 'locked' });
    await expect(vault.openAll('a')).rejects.toMatchObject({ trouble: 'locked' });
    await expect(vault.sealValues('a', { [ID_KEY]: '' })).rejects.toMatchObject({ trouble: 'locked' });
    await vault.unlock(PASSPHRASE);
    expect(await vault.openAll('a')).toEqual({ [ID_KEY]: ID_NUMBER });
    await vault.sealValues('a', { [ID_KEY]: '' });
    expect(await vault.openAll('a')).toEqual({});
    expect(await storedProfile('a')).not.toHaveProperty('sealed');
  });

  test('stays open when the background ends, and is open for every page', async () => {
    const { vault, memory, clock } = bench();
    await vault.create(PASSPHRASE, PASSPHRASE);
    await vault.sealValues('a', { [ID_KEY]: ID_NUMBER });
    expect(await bench(memory, clock).vault.openValue('a', ID_KEY)).toBe(ID_NUMBER);
    expect(await bench().vault.status()).toMatchObject({ state: 'locked' });
  });

  test('is made once, and with a passphrase that will do', async () => {
    const { vault } = bench();
    await expect(vault.create('short', 'short')).rejects.toMatchObject({ trouble: 'passphrase' });
    await expect(vault.create(PASSPHRASE, `${PASSPHRASE} `)).rejects.toMatchObject({ trouble: 'passphrase' });
    expect(await vault.status()).toEqual({ state: 'none' });
    await vault.create(PASSPHRASE, PASSPHRASE);
    await expect(bench().vault.create('another one', 'another one')).rejects.toMatchObject({
      trouble: 'exists',
    });
    await vault.lock();
    await vault.unlock(PASSPHRASE);
  });

  test('takes only what belongs there, for a profile that is there', async () => {
    const { vault } = bench();
    await vault.create(PASSPHRASE, PASSPHRASE);
    await expect(vault.sealValues('a', { 'contact.mobile': MOBILE })).rejects.toMatchObject({
      trouble: 'not-markable',
    });
    await expect(vault.sealValues('nobody', { [ID_KEY]: ID_NUMBER })).rejects.toMatchObject({
      trouble: 'gone',
    });
    await expect(vault.mark('creditCode')).rejects.toThrow(/统一社会信用代码/);
  });
});

describe('the passphrase', () => {
  test('a wrong one says so, changes nothing, and several slow down', async () => {
    const { vault, clock } = bench();
    await vault.create(PASSPHRASE, PASSPHRASE);
    await vault.sealValues('a', { [ID_KEY]: ID_NUMBER });
    await vault.lock();
    const before = await atRest();
    for (let i = 0; i < 4; i++) {
      await expect(vault.unlock('wrong one')).rejects.toMatchObject({
        trouble: 'wrong',
        message: expect.stringMatching(/口令不对/),
      });
    }
    // Not even the right one is tried before its time.
    await expect(vault.unlock(PASSPHRASE)).rejects.toMatchObject({
      trouble: 'wait',
      message: expect.stringMatching(/ 5 秒/),
    });
    await expect(vault.changePassphrase(PASSPHRASE, 'a new one', 'a new one')).rejects.toMatchObject({
      trouble: 'wait',
    });
    clock.now += 5_000;
    await expect(vault.unlock('wrong one')).rejects.toMatchObject({ trouble: 'wrong' });
    clock.now += 5_000;
    await expect(vault.unlock(PASSPHRASE)).rejects.toMatchObject({ trouble: 'wait' });
    clock.now += 5_000;
    await vault.unlock(PASSPHRASE);
    expect(await vault.openValue('a', ID_KEY)).toBe(ID_NUMBER);
    expect(await atRest()).toBe(before);
    // After a right one mistyping is free again.
    await expect(vault.unlock('wrong one')).rejects.toMatchObject({ trouble: 'wrong' });
    await vault.unlock(PASSPHRASE);
  });

  test('a changed one opens, the old one no longer, and nothing sealed was written again', async () => {
    const { vault } = bench();
    await vault.create(PASSPHRASE, PASSPHRASE);
    await vault.sealValues('a', { [ID_KEY]: ID_NUMBER });
    const before = await storedProfile('a');
    await expect(vault.changePassphrase('not the old', 'next one 99', 'next one 99')).rejects.toMatchObject({
      trouble: 'wrong',
    });
    await expect(vault.changePassphrase(PASSPHRASE, 'next one 99', 'next one 98')).rejects.toMatchObject({
      trouble: 'passphrase',
    });
    await vault.changePassphrase(PASSPHRASE, 'next one 99', 'next one 99');
    expect(await storedProfile('a')).toEqual(before);
    await vault.lock();
    await expect(vault.unlock(PASSPHRASE)).rejects.toMatchObject({ trouble: 'wrong' });
    await vault.unlock('next one 99');
    expect(await vault.openValue('a', ID_KEY)).toBe(ID_NUMBER);
  });

  test('a forgotten one costs what was sealed and nothing else; a new vault begins empty', async () => {
    const { vault } = bench();
    await vault.create(PASSPHRASE, PASSPHRASE);
    await vault.mark('contact.mobile');
    await vault.sealValues('a', { [ID_KEY]: ID_NUMBER });
    const { revision } = await storedProfile('a');
    await vault.lock();
    await vault.forget();
    expect(await vault.status()).toEqual({ state: 'none' });
    const left = await storedProfile('a');
    expect(left.profile).toEqual({ id: 'a', title: '甲', contact: { name: '张三' } });
    expect(left).not.toHaveProperty('sealed');
    expect(left.revision).toBeGreaterThan(revision);
    await vault.create('the second 1', 'the second 1');
    expect(await vault.openAll('a')).toEqual({});
    expect(await vault.marked()).toEqual([]);
  });

  test('an open vault that was forgotten and made anew elsewhere is not open here', async () => {
    const { vault, memory, clock } = bench();
    await vault.create(PASSPHRASE, PASSPHRASE);
    const other = bench();
    await other.vault.forget();
    await other.vault.create('the second 1', 'the second 1');
    expect(await bench(memory, clock).vault.status()).toMatchObject({ state: 'locked' });
    await expect(vault.sealValues('a', { [ID_KEY]: ID_NUMBER })).rejects.toMatchObject({ trouble: 'locked' });
  });

  test.each([
    ['1234567', /至少 8/],
    ['口令口令口令口', /至少 8/],
    ['x'.repeat(201), /最多/],
  ])('“%s” is refused', (passphrase, why) => {
    expect(passphraseProblem(passphrase, passphrase)).toMatch(why);
  });
  test.each([
    ['12345678', 'weak'],
    ['password1', 'weak'],
    ['aaaaaaaaaaaaaa', 'weak'],
    ['abcdefghijkl', 'weak'],
    ['83916205', 'weak'],
    ['Vk7-tm2q', 'fair'],
    ['correct horse', 'good'],
    ['小桥流水有人家呀', 'good'],
  ])('“%s” is called %s, with a reason', (passphrase, level) => {
    expect(passphraseHint(passphrase)).toMatchObject({
      level,
      text: expect.stringMatching(/[\u4e00-\u9fff]{4}/),
    });
  });
  test('nothing is said of one that is too short', () => expect(passphraseHint('short')).toBeNull());
});
