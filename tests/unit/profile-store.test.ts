import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore, IDBOpenDBRequest } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DATABASE, DATABASE_VERSION, StoreUnavailable } from '../../lib/profile/database.ts';
import sampleFile from '../../lib/profile/sample.json' with { type: 'json' };
import type { Profile } from '../../lib/profile/schema.ts';
import { createProfileService } from '../../lib/profile/service.ts';
import { ConflictError, openProfiles } from '../../lib/profile/store.ts';

const SAMPLE = JSON.stringify(sampleFile);
const profile = (id: string, title = id): Profile => ({ id, title, enterpriseName: `企业${id}` });
const items = (...profiles: Profile[]) => profiles.map((each) => ({ profile: each }));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('store', () => {
  test('keeps, lists by title, and removes', async () => {
    const store = await openProfiles();
    await store.put(profile('b', '北京'), null);
    await store.put(profile('a', '杭州'), null);
    expect((await store.list()).profiles.map(({ title }) => title)).toEqual(['北京', '杭州']);
    const before = await store.get('a');
    expect(before?.profile.enterpriseName).toBe('企业a');
    expect(Date.parse(before?.updatedAt ?? '')).toBeGreaterThan(0);
    await store.remove('a');
    expect(await store.get('a')).toBeNull();
    expect((await store.all()).profiles).toHaveLength(1);
  });

  test('stores the normal form: no empty texts, no sensitive key', async () => {
    const store = await openProfiles();
    const legalRepresentative = { name: ' 张三 ', idNumber: '110101199003070000' };
    await store.put(
      { ...profile('a'), fax: ' ', creditCode: '91350100m000100y43', legalRepresentative },
      null,
    );
    const db = await openDB(DATABASE);
    expect(JSON.stringify(await db.getAll('profiles'))).not.toContain('110101199003070000');
    db.close();
    expect((await store.get('a'))?.profile).toEqual({
      ...profile('a'),
      creditCode: '91350100M000100Y43',
      legalRepresentative: { name: '张三' },
    });
  });

  test('a second window cannot overwrite silently', async () => {
    const [one, two] = [await openProfiles(), await openProfiles()];
    const first = await one.put(profile('a', '一'), null);
    const second = await two.put(profile('a', '二'), first.revision);
    const conflict = await one.put(profile('a', '三'), first.revision).catch((error: unknown) => error);
    expect(conflict).toBeInstanceOf(ConflictError);
    expect((conflict as ConflictError).current?.profile.title).toBe('二');
    expect((await one.get('a'))?.profile.title).toBe('二');
    await expect(one.put(profile('a'), null)).rejects.toBeInstanceOf(ConflictError);
    expect((await one.put(profile('a', '四'), second.revision)).revision).toBeGreaterThan(second.revision);
  });

  test('a profile deleted elsewhere is not brought back by an old window', async () => {
    const store = await openProfiles();
    const first = await store.put(profile('a'), null);
    await store.remove('a');
    const conflict = await store.put(profile('a'), first.revision).catch((error: unknown) => error);
    expect((conflict as ConflictError).current).toBeNull();
    // Revisions follow the clock; nobody deletes and makes anew within its tick.
    await new Promise((resolve) => setTimeout(resolve, 3));
    expect((await store.put(profile('a'), null)).revision).toBeGreaterThan(first.revision);
  });

  test('two writes at once: exactly one wins', async () => {
    const store = await openProfiles();
    const { revision } = await store.put(profile('a'), null);
    const results = await Promise.allSettled([
      store.put(profile('a', '一'), revision),
      store.put(profile('a', '二'), revision),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('an import is all or nothing', async () => {
    const store = await openProfiles();
    await store.put(profile('a', '原来'), null);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (key === 'c') throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    const failed = store.importAll(items(profile('a', '新的'), profile('b'), profile('c')));
    await expect(failed).rejects.toThrow(/存储空间已满/);
    expect((await store.all()).profiles.map(({ profile: { title } }) => title)).toEqual(['原来']);
    vi.restoreAllMocks();
    expect(await store.importAll(items(profile('a', '新的'), profile('b')))).toMatchObject({
      added: 1,
      replaced: 1,
    });
  });

  test('an import removes in the same write, and refuses what is not as expected', async () => {
    const store = await openProfiles();
    const a = await store.put(profile('a', '甲'), null);
    const b = await store.put(profile('b', '乙'), null);
    const before = (await store.all()).profiles;
    const expected = { a: a.revision, b: b.revision, c: null };
    const wrong: Record<string, number | null>[] = [
      { a: a.revision - 1 },
      { b: b.revision - 1 },
      { b: null },
      { c: 1 },
    ];
    for (const one of wrong) {
      const expect_ = new Map(Object.entries({ ...expected, ...one }));
      const writing = store.importAll(items(profile('a', '新'), profile('c')), {
        remove: ['b'],
        expect: expect_,
      });
      await expect(writing).rejects.toBeInstanceOf(ConflictError);
      expect((await store.all()).profiles).toEqual(before);
    }
    const done = await store.importAll(items(profile('a', '新'), profile('c')), {
      remove: ['b'],
      expect: new Map(Object.entries(expected)),
    });
    expect(done).toMatchObject({ added: 1, replaced: 1 });
    const now = (await store.all()).profiles;
    expect(now.map(({ profile: { id } }) => id).sort()).toEqual(['a', 'c']);
    expect([...now].sort((one, two) => one.profile.id.localeCompare(two.profile.id))).toEqual(done.records);
  });

  test('an unreadable record is set aside and named, the others work', async () => {
    const store = await openProfiles();
    await store.put(profile('a'), null);
    const db = await openDB(DATABASE);
    const record = { revision: 1, updatedAt: '' };
    await db.put('profiles', { ...record, profile: { id: 'b', title: '坏的', employees: 'many' } }, 'b');
    await db.put('profiles', null, 'c');
    await db.put('profiles', { ...record, profile: profile('other') }, 'd');
    db.close();
    const { profiles, broken } = await store.list();
    expect(profiles.map(({ id }) => id)).toEqual(['a']);
    expect(broken.map(({ id, title }) => [id, title])).toEqual([
      ['b', '坏的'],
      ['c', 'c'],
      ['d', 'other'],
    ]);
    expect(broken[0]?.reason).toContain('employees');
    expect(broken[0]?.raw).toContain('many');
    expect(await store.get('b')).toBeNull();
    await store.remove('b');
    expect((await store.list()).broken).toHaveLength(2);
  });

  test('a newer version of the extension is not held up, and the connection comes back', async () => {
    const store = await openProfiles();
    await store.put(profile('a'), null);
    const newer = await openDB(DATABASE, DATABASE_VERSION + 1);
    newer.close();
    await expect(store.get('a')).rejects.toThrow(/更新/);
  });

  test('a connection closed by the browser is opened again', async () => {
    const store = await openProfiles();
    await store.put(profile('a'), null);
    const close = vi.spyOn(globalThis.indexedDB, 'open');
    store.close();
    expect((await store.get('a'))?.profile.id).toBe('a');
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('store unavailable', () => {
  const failWith = (name: string) =>
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', name);
    });

  test.each([
    ['SecurityError', /隐私/],
    ['InvalidStateError', /隐私/],
    ['QuotaExceededError', /存储空间已满/],
    ['VersionError', /更新/],
    ['UnknownError', /UnknownError.*重新启动/],
  ])('%s says what to do', async (name, message) => {
    failWith(name);
    const error = await openProfiles().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(StoreUnavailable);
    expect((error as Error).message).toMatch(message);
  });

  test('no IndexedDB at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(openProfiles()).rejects.toBeInstanceOf(StoreUnavailable);
    vi.unstubAllGlobals();
  });

  test('an opening that never ends', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
    const opening = openProfiles().catch((caught: unknown) => caught);
    await vi.advanceTimersByTimeAsync(9000);
    expect(String(await opening)).toContain('没有回应');
  });
});

describe('service', () => {
  test('imports, lists and gives single values', async () => {
    const service = createProfileService();
    expect(await service.importText(SAMPLE)).toEqual({ ok: true, imported: 1, notes: [] });
    const listed = await service.list();
    expect('profiles' in listed && listed.profiles[0]).toMatchObject({ id: 'sample', title: '示例企业' });
    expect(await service.value('sample', 'registeredRegion.county')).toMatchObject({
      value: { display: '西湖区' },
    });
    expect(await service.value('sample', 'nothing')).toEqual({ value: null });
    expect(await service.value('nobody', 'creditCode')).toEqual({ value: null });
  });

  test('a bad file stores nothing', async () => {
    const service = createProfileService();
    const result = await service.importText(SAMPLE.replace('1200', '"1200"'));
    expect(result).toMatchObject({ ok: false, problems: [{ line: 1, field: '注册资本（万元）' }] });
    expect(await service.list()).toEqual({ profiles: [] });
  });

  test('one failure to open is tried again, two are reported', async () => {
    const service = createProfileService();
    await service.importText(SAMPLE);
    const fail = () => {
      throw new DOMException('no', 'UnknownError');
    };
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementationOnce(fail);
    expect('profiles' in (await service.list())).toBe(true);
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(fail);
    expect(await service.list()).toMatchObject({ error: 'store-unavailable' });
    expect(await service.value('sample', 'creditCode')).toMatchObject({ error: 'store-unavailable' });
    expect(await service.importText(SAMPLE)).toMatchObject({ ok: false, problems: [{ line: null }] });
    vi.restoreAllMocks();
    expect('profiles' in (await service.list())).toBe(true);
  });
});
