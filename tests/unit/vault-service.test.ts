import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { fillItem, skipped, vaultItem } from '../../lib/advise/preview.ts';
import { LETTERS } from '../../lib/letters/index.ts';
import type { FieldMatch } from '../../lib/model/advice.ts';
import type { Learnt } from '../../lib/model/messages.ts';
import { createProfileService, type ProfileService } from '../../lib/profile/service.ts';
import { isMarkable, isSealedKey } from '../../lib/vault/markable.ts';
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
const OTHER = '13900001234';
let made: Bench;
let kept: Map<string, unknown>;
let service: ProfileService;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await putProfiles({ id: 'a', title: '甲', contact: { name: '张三', mobile: MOBILE } });
  made = bench();
  kept = new Map();
  const memory = {
    get: async (key: string) => kept.get(key),
    set: async (key: string, value: unknown) => void kept.set(key, value),
  };
  service = createProfileService(memory, made.vault);
});

const open = async () => {
  await made.vault.create(PASSPHRASE, PASSPHRASE);
  await made.vault.mark('contact.mobile');
  await made.vault.sealValues('a', { [ID_KEY]: ID_NUMBER });
};
const item = (key: string, text: string): Learnt => ({ key, text, unit: '' });
const ITEMS = [item('contact.name', '李四'), item(ID_KEY, ID_NUMBER), item('contact.mobile', OTHER)];

describe('values for a form', () => {
  test('of what the vault holds: their keys are known, the values only while it is open', async () => {
    await open();
    expect(await service.list()).toMatchObject({
      profiles: [
        {
          keys: expect.arrayContaining([ID_KEY, 'contact.mobile', 'contact.name']),
          sealed: ['contact.mobile', ID_KEY],
        },
      ],
    });
    expect(await service.value('a', ID_KEY)).toEqual({
      value: { value: ID_NUMBER, display: ID_NUMBER, aliases: [], sensitive: true },
    });
    expect(await service.value('a', 'contact.mobile')).toMatchObject({
      value: { value: MOBILE, sensitive: true },
    });
    expect(await service.value('a', 'contact.name')).toEqual({
      value: { value: '张三', display: '张三', aliases: [] },
    });
    await made.vault.lock();
    expect(await service.value('a', ID_KEY)).toMatchObject({
      error: 'vault-locked',
      message: expect.stringMatching(/锁定/),
    });
    expect(await service.value('a', 'contact.name')).toMatchObject({ value: { value: '张三' } });
  });
  test('asking counts as use', async () => {
    await open();
    await made.pass(14);
    await service.value('a', ID_KEY);
    await made.pass(14);
    expect(await service.value('a', ID_KEY)).toMatchObject({ value: { value: ID_NUMBER } });
    await made.pass(15);
    expect(await service.value('a', ID_KEY)).toMatchObject({ error: 'vault-locked' });
  });
  test('a service that was given no vault tells nothing', async () => {
    await open();
    expect(await createProfileService().value('a', ID_KEY)).toEqual({ value: null });
  });
});

describe('what a form teaches', () => {
  test('goes into the open vault, is shown masked, and can be taken back', async () => {
    await open();
    const preview = await service.learn('a', ITEMS, false);
    expect(preview).toMatchObject({
      items: [
        { key: 'contact.name', status: 'differs', shown: '李四', now: '张三' },
        { key: ID_KEY, status: 'same', shown: '••••002X' },
        { key: 'contact.mobile', status: 'differs', shown: '••••1234', now: '••••5678' },
      ],
    });
    expect(JSON.stringify(preview)).not.toMatch(new RegExp(`${ID_NUMBER}|${OTHER}|${MOBILE}`));
    expect(await made.vault.openValue('a', 'contact.mobile')).toBe(MOBILE);
    await service.learn('a', ITEMS, true);
    expect(await made.vault.openValue('a', 'contact.mobile')).toBe(OTHER);
    expect(await atRest()).not.toMatch(new RegExp(`${ID_NUMBER}|${OTHER}|${MOBILE}`));
    expect(JSON.stringify([...kept])).not.toMatch(new RegExp(`${ID_NUMBER}|${OTHER}|${MOBILE}`));
    expect(await service.unlearn('a')).toEqual({ ok: true });
    expect(await made.vault.openAll('a')).toEqual({ 'contact.mobile': MOBILE, [ID_KEY]: ID_NUMBER });
  });
  test('is checked by the type of document, that of the same form included', async () => {
    await open();
    const passport = '12345678901234A';
    const refused = await service.learn('a', [item(ID_KEY, passport)], false);
    expect(refused).toMatchObject({ items: [{ status: 'refused' }] });
    const type = item('legalRepresentative.idType', '护照');
    await service.learn('a', [type, item(ID_KEY, passport)], true);
    expect(await made.vault.openValue('a', ID_KEY)).toBe(passport);
    const card = await service.learn('a', [item(ID_KEY, '110105')], false);
    expect(card).toMatchObject({ items: [{ status: 'differs' }] });
  });
  test('makes a profile with sealed values', async () => {
    await open();
    const reply = await service.learn(null, ITEMS, true);
    const id = 'profileId' in reply ? reply.profileId : '';
    expect(await made.vault.openAll(id)).toEqual({ 'contact.mobile': OTHER, [ID_KEY]: ID_NUMBER });
  });
  test('is refused, with the reason, without a vault and while it is locked; the rest is taken', async () => {
    const without = await service.learn('a', ITEMS, true);
    expect(without).toMatchObject({
      items: [
        { status: 'differs' },
        { status: 'refused', shown: '••••002X', reason: expect.stringMatching(/设置保险箱/) },
        { status: 'differs', shown: OTHER },
      ],
    });
    await open();
    await made.vault.lock();
    const locked = await service.learn(
      'a',
      [item('contact.name', '王五'), item('contact.mobile', MOBILE)],
      true,
    );
    expect(locked).toMatchObject({
      items: [
        { status: 'differs', shown: '王五' },
        { status: 'refused', reason: expect.stringMatching(/锁定/) },
      ],
    });
    expect(await service.value('a', 'contact.name')).toMatchObject({ value: { value: '王五' } });
    expect(await atRest()).not.toContain(ID_NUMBER);
  });
});

describe('an import', () => {
  const file = (mobile: string, idNumber: string) =>
    JSON.stringify({
      format: 'declare-assistant/profiles',
      version: 1,
      profiles: [
        {
          id: 'a',
          title: '甲',
          enterpriseName: '甲',
          contact: { mobile },
          legalRepresentative: { idNumber },
        },
        { id: 'n', title: '新', enterpriseName: '新', contact: { mobile } },
      ],
    });
  test('puts what the vault keeps into it while it is open; what the file does not say stays', async () => {
    await open();
    expect(await service.importText(file(OTHER, ''))).toEqual({ ok: true, imported: 2, notes: [] });
    expect(await made.vault.openAll('a')).toEqual({ 'contact.mobile': OTHER, [ID_KEY]: ID_NUMBER });
    expect(await made.vault.openAll('n')).toEqual({ 'contact.mobile': OTHER });
    expect(await atRest()).not.toMatch(new RegExp(`${ID_NUMBER}|${OTHER}|${MOBILE}`));
  });
  test('leaves it out while the vault is locked, and says so; what is sealed stays', async () => {
    await open();
    await made.vault.lock();
    const reply = await service.importText(file(OTHER, ID_NUMBER));
    expect(reply).toMatchObject({ ok: true });
    expect('notes' in reply && reply.notes.join('\n')).toMatch(
      /证件号[\s\S]*“甲”的联系人手机没有导入[\s\S]*“新”的联系人手机没有导入/,
    );
    expect(await atRest()).not.toMatch(new RegExp(`${ID_NUMBER}|${OTHER}|${MOBILE}`));
    await made.vault.unlock(PASSPHRASE);
    expect(await made.vault.openAll('a')).toEqual({ 'contact.mobile': MOBILE, [ID_KEY]: ID_NUMBER });
  });
});

describe('the preview', () => {
  const match = (key: string, change: object = {}): FieldMatch =>
    ({
      frameId: 0,
      profileKey: key,
      confidence: 1,
      doubt: '',
      control: {
        ref: '1',
        label: '证件号',
        kind: 'text',
        options: [],
        placeholder: '',
        hint: '',
        filled: false,
        ...change,
      },
    }) as never;
  const value = { value: ID_NUMBER, display: ID_NUMBER, aliases: [], sensitive: true as const };

  test('of a sensitive value is masked, and ticked by nobody', () => {
    const empty = fillItem(match(ID_KEY), value, '');
    expect(empty).toMatchObject({ value: '••••002X', ticked: false, sensitive: true, state: 'empty' });
    const differs = fillItem(match(ID_KEY, { filled: true }), value, '110101199003070028');
    expect(differs).toMatchObject({ value: '••••002X', held: '••••0028', ticked: false, state: 'differs' });
    expect(fillItem(match(ID_KEY, { filled: true }), value, ID_NUMBER)).toMatchObject({ state: 'same' });
    const blocked = fillItem(match(ID_KEY, { disabled: true }), value, '');
    expect(skipped(blocked!)).toMatchObject([{ wanted: '', status: 'unsupported' }]);
  });
  test('of a locked one says where to open it', () => {
    const row = vaultItem(match(ID_KEY), { error: 'vault-locked', message: '锁着' });
    expect(row).toMatchObject({ state: 'blocked', ticked: false, value: '' });
    expect(skipped(row)).toMatchObject([{ status: 'unsupported', reason: '锁着', wanted: '' }]);
  });
});

test('no letter asks for what the vault may hold: its drafts are kept in plain', () => {
  const asked = Object.values(LETTERS).flatMap(({ fields }) => fields.flatMap(({ from = [] }) => from));
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((key) => isMarkable(key) || isSealedKey(key, []))).toEqual([]);
});
