/** Where profiles are compared, searched and exported, nothing of what the vault keeps is shown or found. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { arrange } from '../../components/options/arrange.ts';
import { listItem } from '../../entrypoints/options/listing.ts';
import { divert } from '../../lib/profile/import-sealed.ts';
import { mergeProfiles } from '../../lib/profile/merge.ts';
import type { Profile } from '../../lib/profile/schema.ts';
import { snapshotChanges } from '../../lib/profile/snapshot-changes.ts';
import { openProfiles, type ProfileStore } from '../../lib/profile/store.ts';
import { exportProfiles } from '../../lib/profile/transfer.ts';
import { compareAll } from '../../lib/transfer/compare.ts';
import { runJob } from '../../lib/transfer/jobs.ts';
import { MARKABLE } from '../../lib/vault/markable.ts';
import { type Bench, bench, ID_NUMBER, MOBILE, PASSPHRASE } from './fixtures/vault-bench.ts';

const ID_KEY = 'legalRepresentative.idNumber';
const KEY = 'contact.mobile';
const OTHER = '13900001234';
const SECRET = new RegExp(`${ID_NUMBER}|${MOBILE}|${OTHER}`);
const PROFILE: Profile = {
  id: 'a',
  title: '甲',
  enterpriseName: '甲',
  contact: { name: '张三', mobile: MOBILE },
};
let made: Bench;
let store: ProfileStore;

/** A copy, taken before a restoring, has the number in plain; since then it was marked for the vault and changed. */
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openProfiles();
  const { revision } = await store.put(PROFILE, null);
  await store.put({ ...PROFILE, fax: '1' }, revision);
  const [day] = await store.snapshots();
  await store.restoreSnapshot(day!.key, ['a']);
  await store.put(PROFILE, (await store.get('a'))?.revision ?? null);
  made = bench();
  await made.vault.create(PASSPHRASE, PASSPHRASE);
  await made.vault.mark(KEY);
  await made.vault.sealValues('a', { [KEY]: OTHER, [ID_KEY]: ID_NUMBER });
});
const now = async () => (await store.all()).profiles;

test('going back to a day names the vault, not the field and not its value', async () => {
  const copy = (await store.snapshots()).find(({ count }) => count > 0)!;
  const changes = snapshotChanges((await store.snapshot(copy.key)).profiles, await now());
  expect(changes).toMatchObject([{ id: 'a', kind: 'changed', keys: expect.arrayContaining(['sealed']) }]);
  expect(changes[0]?.keys).not.toContain(KEY);
  expect(JSON.stringify(changes)).not.toMatch(SECRET);
});

test('two windows compare what is in plain', async () => {
  const [stored] = await now();
  const merged = mergeProfiles(stored!.profile, { ...stored!.profile, fax: '2' }, stored!.profile);
  expect(JSON.stringify(merged)).not.toMatch(SECRET);
});

test('an import says where a value would go, not what it or the kept one is', async () => {
  const file = { ...PROFILE, contact: { mobile: '13700007777' } };
  const { profiles, secrets } = divert([file], { a: { [ID_KEY]: ID_NUMBER } }, [KEY]);
  const [compared] = await compareAll(profiles, secrets, await now(), new Set(), async () => {});
  const { fills, differs } = compared!;
  expect(differs.map(({ key }) => key)).toEqual(expect.arrayContaining([ID_KEY, KEY]));
  expect(JSON.stringify([fills, differs])).not.toMatch(/13700007777/);
  expect(JSON.stringify([fills, differs])).not.toMatch(SECRET);
});

test('the list is not searched for it', async () => {
  const items = (await now()).map(listItem);
  for (const query of [MOBILE, OTHER, ID_NUMBER, OTHER.slice(-4)])
    expect(arrange(items, { query, sort: 'title', archivedOpen: true })).toEqual([]);
  const searched = ['title', 'enterpriseName', 'creditCode'];
  expect(MARKABLE.flatMap(({ keys }) => keys).filter((key) => searched.includes(key))).toEqual([]);
});

test('neither a file of profiles nor a workbook has it', async () => {
  const profiles = (await now()).map(({ profile }) => profile);
  expect(exportProfiles(profiles)).not.toMatch(SECRET);
  const reply = await runJob({ kind: 'workbook', profiles }, () => {});
  const bytes = 'bytes' in reply ? reply.bytes : new ArrayBuffer(0);
  const read = await runJob({ kind: 'read', bytes, name: 'a.xlsx', keepsSecrets: true }, () => {});
  expect(read).toMatchObject({ read: { ok: true, profiles: [{ id: 'a', contact: { name: '张三' } }] } });
  expect(JSON.stringify(read)).not.toMatch(SECRET);
});
