/**
 * Ten thousand broken files, each through what the options page does with a file: read, compare, write. Whatever a file
 * holds, the answer is a result that names the place, and the store holds all of a file or nothing of it.
 */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Profile } from '../../lib/profile/schema.ts';
import { openProfiles, type ProfileStore } from '../../lib/profile/store.ts';
import { exportProfiles } from '../../lib/profile/transfer.ts';
import { apply, undo } from '../../lib/transfer/apply.ts';
import { compareAll, merged } from '../../lib/transfer/compare.ts';
import { sealProfiles } from '../../lib/transfer/encrypted.ts';
import { type FileResult, readFile } from '../../lib/transfer/read.ts';
import { sheetsOf } from '../../lib/transfer/sheets-out.ts';
import { enterprise } from '../tools/enterprises.ts';
import {
  type Chance,
  chanceOf,
  encodeOddly,
  spoilBytes,
  spoilParts,
  spoilText,
  spoilTree,
} from './fixtures/broken-files.ts';
import { SAMPLE } from './fixtures/transfer-tables.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Of the files that are still good, so many are written and taken back: each takes a real transaction. */
const WRITE_EVERY = 25;
const BEFORE: readonly Profile[] = [
  { ...SAMPLE, id: 'sample', employees: 1 },
  { id: 'other', title: '别家', creditCode: '91350100M000100Y43' },
];

let store: ProfileStore;
let good = 0;
let run = 0;

const stored = async (): Promise<string> =>
  JSON.stringify((await store.all()).profiles.map(({ profile }) => profile));
let before = '';

beforeAll(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openProfiles();
  await store.importAll(BEFORE.map((profile) => ({ profile })));
  before = await stored();
});
afterAll(() => {
  store.close();
  console.log(`import fuzz: ${run} broken files read, ${good} of them still good`);
});

/** Says where and what to do, in words. */
function checkProblems(result: Extract<FileResult, { ok: false }>, which: string): void {
  if ('locked' in result) return;
  expect(result.problems.length, which).toBeGreaterThan(0);
  expect(result.problems.length, which).toBeLessThanOrEqual(51);
  for (const { line, place, field, message } of result.problems) {
    expect(message, which).toMatch(/[\u4e00-\u9fff]/);
    const where = place ?? (line === null ? field : `第 ${line} 行`);
    expect(where, which).toMatch(/行|列|工作表|文件/);
  }
}

/** Writes all of a file, from the file where it differs; then takes it back. */
async function write(profiles: readonly Profile[]): Promise<void> {
  const { profiles: now } = await store.all();
  const compared = await compareAll(profiles, {}, now, new Set(), async () => {});
  const all = compared.map(
    ({ fills, differs }, index) => [index, new Set([...fills, ...differs].map(({ key }) => key))] as const,
  );
  const items = merged(compared, new Map(all));
  const done = await apply(store, items, null, {});
  if ('moved' in done) throw new Error('moved');
  const after = new Map((await store.all()).profiles.map((one) => [one.profile.id, one.profile]));
  for (const { profile } of items) expect(after.get(profile.id)?.title).toBe(profile.title.trim());
  expect(await undo(store, done)).toEqual([]);
}

async function one(bytes: Bytes, which: string, passphrase?: string): Promise<void> {
  run += 1;
  const result = await readFile(bytes, passphrase === undefined ? {} : { passphrase });
  if (!result.ok) return checkProblems(result, which);
  good += 1;
  if (good % WRITE_EVERY === 0) await write(result.profiles);
}

/** @param make the broken file of a number */
async function many(name: string, count: number, make: (chance: Chance) => Bytes): Promise<void> {
  const prototype = Object.getOwnPropertyNames(Object.prototype).length;
  for (let n = 0; n < count; n++) await one(make(chanceOf(n * 7919 + name.length)), `${name} ${n}`);
  expect(await stored()).toBe(before);
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(prototype);
}

const utf8 = (text: string): Bytes => new TextEncoder().encode(text) as Bytes;
const JSON_TEXT = exportProfiles([SAMPLE, { id: 'two', title: '二', enterpriseName: '乙' }]);

/** A filled template without its empty rows. */
async function smallBook(): Promise<Uint8Array> {
  const sheets = sheetsOf([SAMPLE, enterprise(1)]).map(({ name, rows = [], columns = [] }) => ({
    name,
    columns,
    rows: rows.filter((row) => row.some((cell) => cell !== null)),
  }));
  return writeXlsx({ sheets });
}

describe('broken files', { timeout: 120_000 }, () => {
  test('JSON: bytes', () => many('json bytes', 2500, (chance) => spoilBytes(utf8(JSON_TEXT), chance)));
  test('JSON: types and keys', () => many('json tree', 2500, (chance) => utf8(spoilTree(JSON_TEXT, chance))));
  test('JSON: writing', () => many('json text', 2500, (chance) => utf8(spoilText(JSON_TEXT, chance))));
  test('JSON: encodings', () =>
    many('json encodings', 300, (chance) =>
      encodeOddly(chance(2) === 0 ? JSON_TEXT : spoilText(JSON_TEXT, chance), chance),
    ));

  test('encrypted: envelopes', async () => {
    const sealed = await sealProfiles(
      [SAMPLE],
      { sample: { 'legalRepresentative.idNumber': 'x' } },
      'a passphrase',
    );
    await many('sealed', 1200, (chance) =>
      chance(2) === 0 ? spoilBytes(utf8(sealed), chance) : utf8(spoilTree(sealed, chance)),
    );
    // With the passphrase, which takes its time: fewer.
    for (let n = 0; n < 12; n++) {
      const chance = chanceOf(n);
      const bytes = n % 2 === 0 ? spoilBytes(utf8(sealed), chance) : utf8(spoilTree(sealed, chance));
      await one(bytes, `opened ${n}`, 'a passphrase');
    }
    expect(await stored()).toBe(before);
  });

  test('xlsx: bytes of the zip', async () => {
    const book = await smallBook();
    await many('xlsx bytes', 900, (chance) => spoilBytes(book, chance));
  });
  test('xlsx: parts and cells', async () => {
    const book = await smallBook();
    await many('xlsx parts', 900, (chance) => spoilParts(book, chance));
  });

  test('there were enough of them', () => {
    expect(run).toBeGreaterThanOrEqual(10_000);
    expect(good).toBeGreaterThan(100);
    expect(good).toBeLessThan(run / 2);
  });
});
