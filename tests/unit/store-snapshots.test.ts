import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DATABASE, VAULT_KEY } from '../../lib/profile/database.ts';
import { snapshotChanges } from '../../lib/profile/snapshot-changes.ts';
import { openProfiles, type ProfileStore, SnapshotUnusable } from '../../lib/profile/store.ts';
import { vaultStorage } from '../../lib/profile/vault-store.ts';
import { dump, install, items, profile } from './fixtures/store.ts';

let store: ProfileStore;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  on('2026-11-01');
  globalThis.indexedDB = new IDBFactory();
  store = await openProfiles();
});
afterEach(() => {
  store.close();
  vi.useRealTimers();
});

/** Moves the clock to a local day. */
function on(day: string, time = '10:00:00'): void {
  vi.setSystemTime(new Date(`${day}T${time}`));
}
const days = async () => (await store.snapshots()).map(({ key, count }) => [key.slice(0, 10), count]);
const titles = async () => (await store.all()).profiles.map(({ profile: { id, title } }) => `${id}:${title}`);
async function change(id: string, title: string): Promise<void> {
  await store.put(profile(id, { title }), (await store.get(id))?.revision ?? null);
}

describe('a copy of each day', () => {
  test('holds what was there before the first write of the day, whatever that write is', async () => {
    await change('a', '一');
    await change('a', '二');
    on('2026-11-02', '00:00:01');
    await store.importAll(items(profile('b')));
    await change('a', '三');
    on('2026-11-03', '23:59:59');
    await store.remove('b');
    on('2026-11-04');
    await store.restore((await store.snapshot('2026-11-03')).profiles[1]!);
    expect(await days()).toEqual([
      ['2026-11-04', 1],
      ['2026-11-03', 2],
      ['2026-11-02', 1],
      ['2026-11-01', 0],
    ]);
    expect((await store.snapshot('2026-11-02')).profiles[0]?.profile.title).toBe('二');
  });

  test('is not made by reading, nor by a write that is refused', async () => {
    await change('a', '一');
    on('2026-11-02');
    await store.all();
    await store.list();
    await expect(store.put(profile('a'), null)).rejects.toThrow();
    expect(await days()).toEqual([['2026-11-01', 0]]);
  });

  test('the last seven days that have one are kept', async () => {
    for (let day = 1; day <= 20; day += 2) {
      on(`2026-11-${String(day).padStart(2, '0')}`);
      await change('a', `第${day}天`);
    }
    expect((await days()).map(([day]) => Number(String(day).slice(-2)))).toEqual([19, 17, 15, 13, 11, 9, 7]);
  });

  test('never holds in plain what only the vault may hold', async () => {
    const secret = '110101199003070000';
    const { stores } = await dump();
    store.close();
    const legalRepresentative = { name: '张三', idNumber: secret };
    const contact = { name: '李四', mobile: '13800000000' };
    await install({
      version: 2,
      stores: {
        ...stores,
        profiles: [
          ['a', { profile: profile('a', { legalRepresentative, contact }), revision: 1, updatedAt: '' }],
          ['broken', { profile: { ...profile('b'), legalRepresentative, contact, colour: 1 }, revision: 1 }],
        ],
        vault: [[VAULT_KEY, { v: 1, marked: ['contact.mobile'] }]],
      },
    });
    await change('c', '新的');
    await change('a', '改过');
    const kept = JSON.stringify((await dump()).stores.snapshots);
    expect(kept).toContain('李四');
    expect(kept).not.toContain(secret);
    expect(kept).not.toContain('13800000000');
    const stored = JSON.stringify((await dump()).stores.profiles?.find(([id]) => id === 'a'));
    expect(stored).toContain('改过');
    expect(stored).not.toContain('13800000000');
  });
});

describe('going back', () => {
  beforeEach(async () => {
    await store.importAll(items(profile('a', { title: '甲' }), profile('b', { title: '乙' })));
    on('2026-11-02');
    await change('a', '甲改');
    await store.remove('b');
    await change('c', '丙');
  });

  test('says what has changed since', async () => {
    const then = await store.snapshot('2026-11-02');
    const changes = snapshotChanges(then.profiles, (await store.all()).profiles);
    expect(changes).toEqual([
      { id: 'b', title: '乙', kind: 'removed', keys: [] },
      { id: 'a', title: '甲改', kind: 'changed', keys: ['title'] },
      { id: 'c', title: '丙', kind: 'added', keys: [] },
    ]);
  });

  test('all of it, and back again', async () => {
    const done = await store.restoreSnapshot('2026-11-02', 'all');
    expect(done).toMatchObject({ restored: 2, removed: 1 });
    expect(await titles()).toEqual(['a:甲', 'b:乙']);
    const undone = await store.restoreSnapshot(done.undo.key, done.undo.ids);
    expect(undone).toMatchObject({ restored: 2, removed: 1 });
    expect(await titles()).toEqual(['c:丙', 'a:甲改']);
  });

  test('only what was chosen; undoing leaves alone what was written meanwhile', async () => {
    const done = await store.restoreSnapshot('2026-11-02', ['b']);
    expect(await titles()).toEqual(['c:丙', 'a:甲改', 'b:乙']);
    await change('a', '又改');
    await store.restoreSnapshot(done.undo.key, done.undo.ids);
    expect(await titles()).toEqual(['c:丙', 'a:又改']);
  });

  test('what is restored has a new revision: an old window cannot overwrite it', async () => {
    const before = await store.get('a');
    await store.restoreSnapshot('2026-11-02', ['a']);
    await expect(store.put(profile('a'), before!.revision)).rejects.toThrow();
    expect((await store.get('a'))!.revision).toBeGreaterThan(before!.revision);
  });

  test('brings back the archive and what was sealed', async () => {
    const sealed = { phone: { v: 1, cipher: 'AES-256-GCM', iv: 'i', data: 'd' } } as const;
    const { revision } = (await store.get('a'))!;
    await store.put(profile('a'), revision, { sealed, archivedAt: '2026-11-02T00:00:00.000Z' });
    on('2026-11-03');
    const now = (await store.get('a'))!;
    await store.put(now.profile, now.revision, { sealed: {}, archivedAt: null });
    expect(await store.get('a')).not.toHaveProperty('sealed');
    await store.restoreSnapshot('2026-11-03', ['a']);
    expect(await store.get('a')).toMatchObject({ sealed, archivedAt: '2026-11-02T00:00:00.000Z' });
  });

  test('twice changes nothing the second time', async () => {
    await store.restoreSnapshot('2026-11-02', 'all');
    expect(await store.restoreSnapshot('2026-11-02', 'all')).toMatchObject({ restored: 0, removed: 0 });
  });

  test('a broken copy is named, the others work; a broken record in one too', async () => {
    const db = await openDB(DATABASE);
    await db.put('snapshots', { takenAt: 1, records: 'x' }, '2026-10-30');
    await db.put('snapshots', null, '2026-10-29');
    const takenAt = '2026-10-28T00:00:00.000Z';
    const good = { profile: profile('a', { title: '旧' }), revision: 1, updatedAt: '' };
    const records = [
      ['a', good],
      ['c', { profile: { title: '坏的' } }],
    ];
    await db.put('snapshots', { day: '2026-10-28', takenAt, records }, '2026-10-28');
    db.close();
    const found = await store.snapshots();
    expect(found.map(({ key, broken }) => [key, broken !== null])).toEqual([
      ['2026-11-02', false],
      ['2026-11-01', false],
      ['2026-10-30', true],
      ['2026-10-29', true],
      ['2026-10-28', false],
    ]);
    await expect(store.restoreSnapshot('2026-10-30', 'all')).rejects.toBeInstanceOf(SnapshotUnusable);
    await expect(store.snapshot('2026-10-29')).rejects.toThrow(/读不出来/);
    await expect(store.snapshot('2020-01-01')).rejects.toThrow(/已经不在/);
    expect((await store.snapshot('2026-10-28')).unreadable.map(({ title }) => title)).toEqual(['坏的']);
    // What the copy has and cannot read is not taken for something made since.
    await store.restoreSnapshot('2026-10-28', 'all');
    expect(await titles()).toEqual(['c:丙', 'a:旧']);
  });
});

test('a broken copy keeps the vault from nothing', async () => {
  await store.put(profile('a', { contact: { mobile: '13800000000' } }), null);
  const db = await openDB(DATABASE);
  await db.put('snapshots', null, '2026-10-30');
  await db.put('snapshots', { takenAt: '', records: [null] }, '2026-10-29');
  db.close();
  const storage = vaultStorage();
  expect(await storage.held('contact.mobile')).toEqual([{ profileId: 'a', value: '13800000000' }]);
  await storage.clear();
  expect((await store.snapshots()).map(({ broken }) => broken !== null)).toEqual([false, true, true]);
});

test('a removed record comes back as it was, under a new revision', async () => {
  const sealed = { phone: { v: 1, cipher: 'AES-256-GCM', iv: 'i', data: 'd' } } as const;
  const archivedAt = '2026-11-01T00:00:00.000Z';
  const stored = await store.put(profile('a'), null, { sealed, archivedAt });
  const removed = await store.remove('a');
  expect(removed).toEqual(stored);
  const back = await store.restore(removed!);
  expect(back).toEqual({ ...stored, revision: back.revision, updatedAt: back.updatedAt });
  expect(back.revision).toBeGreaterThan(stored.revision);
  await expect(store.restore(removed!)).rejects.toThrow();
  expect(await store.remove('nobody')).toBeNull();
});

test('a revision is never used again, though the clock stands still or goes back', async () => {
  const { revision } = await store.put(profile('a'), null);
  await store.remove('a');
  on('2026-10-01');
  const again = await store.put(profile('a'), null);
  expect(again.revision).toBeGreaterThan(revision);
  await expect(store.put(profile('a'), revision)).rejects.toThrow();
});

test('what is sealed and archived stays when a write does not speak of it', async () => {
  const sealed = { phone: { v: 1, cipher: 'AES-256-GCM', iv: 'i', data: 'd' } } as const;
  const archivedAt = '2026-11-01T00:00:00.000Z';
  const { revision } = await store.put(profile('a'), null, { sealed, archivedAt });
  expect(await store.put(profile('a', { fax: '1' }), revision)).toMatchObject({ sealed, archivedAt });
  await store.importAll(items(profile('a', { fax: '2' })));
  expect(await store.get('a')).toMatchObject({ sealed, archivedAt, profile: { fax: '2' } });
  expect((await store.list()).profiles).toEqual([]);
  expect((await store.list({ archived: true })).profiles).toHaveLength(1);
  expect((await store.all()).profiles).toHaveLength(1);
  await store.importAll([{ profile: profile('a'), sealed: {}, archivedAt: null }]);
  expect(await store.get('a')).not.toHaveProperty('sealed');
  expect((await store.list()).profiles).toHaveLength(1);
});
