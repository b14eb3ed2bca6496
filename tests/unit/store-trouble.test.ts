import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchChanges } from '../../lib/profile/changes.ts';
import { DATABASE } from '../../lib/profile/database.ts';
import { openProfiles, type ProfileStore } from '../../lib/profile/store.ts';
import { dump, failing, items, profile } from './fixtures/store.ts';

let notices: string[];
let store: ProfileStore;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  notices = [];
  store = await openProfiles({ onNotice: (notice) => notices.push(notice) });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  store.close();
});

const days = async () => (await store.snapshots()).map(({ key }) => key);
async function putCopies(...keys: string[]): Promise<void> {
  const db = await openDB(DATABASE);
  for (const key of keys) await db.put('snapshots', { day: key, takenAt: '', records: [] }, key);
  db.close();
}

describe('no room left', () => {
  const quota = (when: (store: string, args: unknown[]) => boolean) =>
    failing('put', 'QuotaExceededError', when);

  test('a save says so and changes nothing', async () => {
    const { revision } = await store.put(profile('a', { title: '原来' }), null);
    quota((name) => name === 'profiles');
    await expect(store.put(profile('a', { title: '新的' }), revision)).rejects.toThrow(/存储空间已满/);
    vi.restoreAllMocks();
    expect((await store.get('a'))?.profile.title).toBe('原来');
    expect((await store.put(profile('a', { title: '新的' }), revision)).profile.title).toBe('新的');
  });

  test('an import says so and changes nothing', async () => {
    await store.importAll(items(profile('a', { title: '原来' })));
    quota((name, [, key]) => name === 'profiles' && key === 'x99');
    const many = Array.from({ length: 100 }, (_, index) => profile(index === 0 ? 'a' : `x${index}`));
    await expect(store.importAll(items(...many))).rejects.toThrow(/存储空间已满/);
    expect((await store.all()).profiles.map((stored) => stored.profile.title)).toEqual(['原来']);
  });

  test('the oldest copies give way, one after the other, and the user is told', async () => {
    await putCopies('2026-01-01', '2026-01-02', '2026-01-03');
    let failures = 2;
    quota(() => failures-- > 0);
    await store.put(profile('a'), null);
    expect((await days()).at(-1)).toBe('2026-01-03');
    expect(await days()).toHaveLength(2);
    expect(notices).toEqual([expect.stringMatching(/2026-01-01、2026-01-02/)]);
  });

  test('a copy that never fits does not stop a save or an import', async () => {
    await putCopies('2026-01-01', '2026-01-02');
    quota((name) => name === 'snapshots');
    await store.put(profile('a'), null);
    await store.importAll(items(profile('b')));
    expect((await store.all()).profiles).toHaveLength(2);
    expect(notices.join()).toMatch(/没有留下今天的每日备份/);
    // The last one there is still stands: giving it up would not have helped.
    expect(await days()).toEqual(['2026-01-02']);
    vi.restoreAllMocks();
    await store.put(profile('c'), null);
    expect(await days()).toHaveLength(2);
  });

  test('the day that is gone back to is not given up for it', async () => {
    await store.put(profile('a'), null);
    await putCopies('2026-01-01', '2026-01-02');
    quota((name) => name === 'snapshots');
    await expect(store.restoreSnapshot('2026-01-01', 'all')).rejects.toThrow(/存储空间已满/);
    expect(await days()).toContain('2026-01-01');
    expect((await store.all()).profiles).toHaveLength(1);
  });

  test('a writer without a screen has the other windows told', async () => {
    const told: (string | undefined)[] = [];
    const other = new BroadcastChannel('declare-assistant/store');
    other.onmessage = ({ data }) => told.push(data.notice);
    const background = await openProfiles();
    quota((name) => name === 'snapshots');
    await background.put(profile('b'), null);
    await expect.poll(() => told).toEqual([expect.stringMatching(/备份/)]);
    other.close();
    background.close();
  });
});

describe('a disk that does not give back', () => {
  test('one record costs that record: it is named, the others work, and saving goes on', async () => {
    await store.importAll(items(profile('a'), profile('b'), profile('c')));
    const db = await openDB(DATABASE);
    await db.clear('snapshots');
    db.close();
    failing('getAll', 'NotReadableError', (name) => name === 'profiles');
    failing('get', 'NotReadableError', (name, [key]) => name === 'profiles' && key === 'b');
    const { profiles, broken } = await store.all();
    expect(profiles.map((stored) => stored.profile.id)).toEqual(['a', 'c']);
    expect(broken).toMatchObject([{ id: 'b', reason: expect.stringMatching(/磁盘.*NotReadableError/) }]);
    await store.put(profile('d'), null);
    const [today] = await store.snapshots();
    expect(today).toMatchObject({ count: 2, broken: null });
    expect(await store.remove('b')).toBeNull();
    vi.restoreAllMocks();
    expect((await store.all()).profiles.map((stored) => stored.profile.id)).toEqual(['a', 'c', 'd']);
  });

  test('of many, each is under its own id, whichever chunk could not be read at once', async () => {
    const ids = Array.from({ length: 250 }, (_, n) => `p${String(n).padStart(3, '0')}`);
    await store.importAll(items(...ids.map((id) => profile(id))));
    const bound = ({ lower }: IDBKeyRange) => lower === 'p100';
    failing(
      'getAll',
      'NotReadableError',
      (name, [range]) => name === 'profiles' && bound(range as IDBKeyRange),
    );
    failing('get', 'NotReadableError', (name, [key]) => name === 'profiles' && key === 'p150');
    const { profiles, broken } = await store.all();
    expect(profiles.map((stored) => stored.profile.id)).toEqual(ids.filter((id) => id !== 'p150'));
    expect(broken.map(({ id }) => id)).toEqual(['p150']);
  });

  test('a copy is named', async () => {
    await store.put(profile('a'), null);
    await putCopies('2026-01-01');
    failing('get', 'NotReadableError', (name, [key]) => name === 'snapshots' && key === '2026-01-01');
    expect((await store.snapshots()).map(({ broken }) => broken !== null)).toEqual([false, true]);
    await expect(store.snapshot('2026-01-01')).rejects.toThrow(/读不出来/);
    await expect(store.restoreSnapshot('2026-01-01', 'all')).rejects.toThrow(/读不出来/);
    expect((await store.all()).profiles).toHaveLength(1);
  });

  test('everything: the message says what to do', async () => {
    failing('getAll', 'UnknownError', () => true);
    failing('get', 'UnknownError', () => true);
    const calls = [() => store.put(profile('a'), null), store.all, () => store.get('a')];
    for (const call of calls) await expect(call()).rejects.toThrow(/重新启动浏览器/);
  });
});

describe('taken from below', () => {
  test('a deleted database is made anew; a stale window is told instead of writing', async () => {
    const { revision } = await store.put(profile('a'), null);
    await new Promise<void>((done, failed) => {
      const request = indexedDB.deleteDatabase(DATABASE);
      request.onsuccess = () => done();
      request.onerror = () => failed(request.error);
    });
    expect((await store.all()).profiles).toEqual([]);
    await expect(store.put(profile('a'), revision)).rejects.toMatchObject({ current: null });
    expect((await store.put(profile('a'), null)).profile.id).toBe('a');
  });

  test('a connection that the browser closed is opened again, also for a write', async () => {
    await store.put(profile('a'), null);
    store.close();
    await store.put(profile('b'), null);
    expect((await store.all()).profiles).toHaveLength(2);
  });
});

describe('an older window in the way', () => {
  /** A window of version 1 that does not stand aside. */
  async function oldWindow() {
    globalThis.indexedDB = new IDBFactory();
    const db = await openDB(DATABASE, 1, { upgrade: (fresh) => void fresh.createObjectStore('profiles') });
    await db.put('profiles', { profile: profile('a'), revision: 1, updatedAt: '' }, 'a');
    return db;
  }

  test('the page says what to do, and goes on by itself once it is closed', async () => {
    const old = await oldWindow();
    const told: string[] = [];
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opening = openProfiles({ onBlocked: (message) => told.push(message) });
    let ended = false;
    void opening
      .catch(() => {})
      .then(() => {
        ended = true;
      });
    for (let turns = 0; turns < 20; turns++) await new Promise(setImmediate);
    expect(told).toEqual([expect.stringMatching(/关闭本扩展的其他页面.*自动继续/)]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ended).toBe(false);
    vi.useRealTimers();
    old.close();
    store = await opening;
    expect((await store.all()).profiles).toHaveLength(1);
  });

  test('who shows nothing gives up in time, and does not hold the database later', async () => {
    const old = await oldWindow();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opening = openProfiles().catch((error: unknown) => error);
    await new Promise(setImmediate);
    await vi.advanceTimersByTimeAsync(9000);
    expect(String(await opening)).toMatch(/关闭本扩展的其他页面/);
    vi.useRealTimers();
    old.close();
    expect((await dump()).version).toBe(2);
  });
});

describe('many at once', () => {
  const many = (n: number) => Array.from({ length: n }, (_, index) => profile(`p${index}`));

  test('a thousand are prepared in slices, with progress that only grows', async () => {
    const figures = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [String(1980 + index), { revenue: index, rdStaff: index }]),
    );
    const seen: [now: number, turns: number][] = [];
    let turns = 0;
    const tick = setInterval(() => turns++, 0);
    const done = await store.importAll(items(...many(1000).map((each) => ({ ...each, figures }))), {
      onProgress: (now, total) => {
        expect(total).toBe(1000);
        seen.push([now, turns]);
      },
    });
    clearInterval(tick);
    expect(done).toMatchObject({ added: 1000, replaced: 0 });
    const counts = seen.map(([now]) => now);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts.at(-1)).toBe(1000);
    // Others had their turn between any two slices, before the transaction too.
    const preparing = seen.filter(([now]) => now < 500);
    expect(preparing.length).toBeGreaterThan(2);
    expect(new Set(preparing.map(([, at]) => at)).size).toBe(preparing.length);
    expect((await store.all()).profiles).toHaveLength(1000);
  });

  test.each([
    ['before it begins', 0],
    ['while it is prepared', 1],
    ['while it is written', 501],
    ['at the last moment', 1000],
  ])('aborted %s, nothing is written', async (_, after) => {
    await store.importAll(items(profile('p0', { title: '原来' })));
    const aborter = new AbortController();
    if (after === 0) aborter.abort();
    const onProgress = (now: number) => now >= after && aborter.abort();
    const importing = store.importAll(items(...many(1000)), { onProgress, signal: aborter.signal });
    const error = await importing.catch((caught: unknown) => caught);
    expect(error).toBe(aborter.signal.reason);
    expect(error).toBeInstanceOf(DOMException);
    expect((await store.all()).profiles.map((stored) => stored.profile.title)).toEqual(['原来']);
  });

  test('one that cannot be stored stops all, before anything is written', async () => {
    const bad = [...many(10), { id: 'bad', title: ' ' }];
    await expect(store.importAll(items(...bad))).rejects.toThrow(/title/);
    expect((await store.all()).profiles).toEqual([]);
  });
});

test('every write is told to the other windows, and not to this one', async () => {
  const heard: string[][] = [];
  const own: string[][] = [];
  const other = new BroadcastChannel('declare-assistant/store');
  other.onmessage = ({ data }) => heard.push(data.ids);
  const stop = watchChanges(({ ids }) => own.push(ids));
  const { revision } = await store.put(profile('a'), null);
  await store.put(profile('a', { fax: '1' }), revision);
  await store.importAll(items(profile('b'), profile('c')));
  const removed = await store.remove('b');
  await store.restore(removed!);
  await store.restoreSnapshot((await days())[0]!, ['c']);
  await expect.poll(() => heard).toEqual([['a'], ['a'], ['b', 'c'], ['b'], ['b'], ['c']]);
  await expect(store.put(profile('a'), null)).rejects.toThrow();
  other.postMessage({ ids: ['z'] });
  other.postMessage('garbage');
  await expect.poll(() => own).toEqual([['z']]);
  expect(heard).toHaveLength(6);
  stop();
  other.close();
});
