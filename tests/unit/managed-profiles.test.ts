import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { storedIdentities } from '../../lib/profile/identities.ts';
import { isManagedId, type Managed, NOT_MANAGED, parseManaged } from '../../lib/profile/managed.ts';
import { restrictProfiles, withProvided } from '../../lib/profile/restricted.ts';
import sample from '../../lib/profile/sample.json' with { type: 'json' };
import { createProfileService } from '../../lib/profile/service.ts';
import { openProfiles } from '../../lib/profile/store.ts';
import { compareAll } from '../../lib/transfer/compare.ts';

const PROVIDED = parseManaged({
  profiles: [{ id: 'hq', title: '总部', enterpriseName: '宁波范例电器有限公司' }],
});
let policy: Managed;
const profiles = restrictProfiles(createProfileService(), async () => policy);
const identities = withProvided(storedIdentities, async () => policy);
const item = [{ key: 'fax', text: '0571-88880009', unit: '' }];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  policy = PROVIDED;
});

describe('provided profiles', () => {
  test('are listed with the user’s own, and say whose they are', async () => {
    await profiles.importText(JSON.stringify(sample));
    expect(await profiles.list()).toMatchObject({
      profiles: [{ id: 'sample' }, { id: 'managed.hq', title: '总部（单位提供）', keys: ['enterpriseName'] }],
    });
    expect(await profiles.value('managed.hq', 'enterpriseName')).toMatchObject({
      value: { value: '宁波范例电器有限公司' },
    });
    expect(await profiles.value('managed.gone', 'enterpriseName')).toEqual({ value: null });
  });
  test('cannot be changed', async () => {
    expect(await profiles.learn('managed.hq', item, true)).toMatchObject({ error: 'store-unavailable' });
    expect(await profiles.learn(null, item, false)).toMatchObject({ items: [{ key: 'fax' }] });
  });
  test('are never written over by a file that uses their ids', async () => {
    const file = { ...sample, profiles: [{ id: 'managed.hq', title: '另一家', enterpriseName: '另一家' }] };
    expect(await profiles.importText(JSON.stringify(file))).toMatchObject({ ok: true });
    const reply = await profiles.list();
    const listed = 'profiles' in reply ? reply.profiles : [];
    expect(listed.map(({ title }) => title)).toEqual(['另一家', '总部（单位提供）']);
    expect(new Set(listed.map(({ id }) => id)).size).toBe(2);
    expect(await profiles.learn(listed[0]!.id, item, true)).toMatchObject({ items: [{ key: 'fax' }] });
    const compared = await compareAll(file.profiles, {}, [], new Set(), async () => {});
    expect(isManagedId(compared[0]!.profile.id)).toBe(false);
  });
  test('are chosen from and compared with like any other', async () => {
    expect(await identities.only()).toMatchObject({ id: 'managed.hq' });
    expect(await identities.first(['gone', 'managed.hq'])).toMatchObject({ title: '总部（单位提供）' });
    await profiles.importText(JSON.stringify(sample));
    expect(await identities.only()).toBeNull();
    expect((await identities.all()).map(({ id }) => id)).toEqual(['sample', 'managed.hq']);
    policy = NOT_MANAGED;
    expect(await identities.only()).toMatchObject({ id: 'sample' });
    expect(await identities.first(['managed.hq'])).toBeNull();
  });
});

test('archived profiles are not offered, not chosen and not compared with', async () => {
  policy = NOT_MANAGED;
  await profiles.importText(JSON.stringify(sample));
  const store = await openProfiles();
  const stored = (await store.get('sample'))!;
  await store.put(stored.profile, stored.revision, { archivedAt: '2026-11-01T00:00:00.000Z' });
  store.close();
  expect(await profiles.list()).toEqual({ profiles: [] });
  expect(await identities.first(['sample'])).toBeNull();
  expect(await identities.only()).toBeNull();
  expect(await identities.all()).toEqual([]);
});

describe('what is off', () => {
  test('filling: no profile and no value leaves the background', async () => {
    await profiles.importText(JSON.stringify(sample));
    policy = parseManaged({ featuresOff: ['fill'] });
    expect(await profiles.list()).toMatchObject({ message: expect.stringContaining('关闭了填写') });
    expect(await profiles.value('sample', 'enterpriseName')).toEqual({ value: null });
  });
  test('learning and importing', async () => {
    policy = parseManaged({ featuresOff: ['learn', 'import'] });
    expect(await profiles.learn(null, item, true)).toMatchObject({ error: 'store-unavailable' });
    expect(await profiles.importText(JSON.stringify(sample))).toMatchObject({ ok: false });
    expect(await profiles.list()).toEqual({ profiles: [] });
  });
});
