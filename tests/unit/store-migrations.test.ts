import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { DATABASE_VERSION, openDatabase, StoreUnavailable } from '../../lib/profile/database.ts';
import { MIGRATIONS, type Migration } from '../../lib/profile/migrations.ts';
import { openProfiles } from '../../lib/profile/store.ts';
import { dump, install, OLD } from './fixtures/store.ts';

const V1 = OLD[0]!;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('every old version', () => {
  test('has its example, and a step that leads to it', () => {
    const versions = Array.from({ length: DATABASE_VERSION }, (_, index) => index + 1);
    expect(OLD.map(({ version }) => version)).toEqual(versions);
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(versions);
  });

  test.each(OLD.map((old) => [old.version, old] as const))(
    'version %i comes up to date with every record as it was',
    async (_, old) => {
      await install(old);
      const store = await openProfiles();
      const { profiles, broken } = await store.all();
      expect(profiles.map(({ profile: { id } }) => id).sort()).toEqual([...old.readable].sort());
      expect(broken.map(({ id }) => id).sort()).toEqual([...old.broken].sort());
      store.close();
      const now = await dump();
      expect(now.version).toBe(DATABASE_VERSION);
      expect(Object.keys(now.stores).sort()).toEqual(['profiles', 'snapshots', 'vault']);
      const byKey = (records: [string, unknown][] = []) => new Map(records);
      for (const [name, records] of Object.entries(old.stores))
        expect(byKey(now.stores[name])).toEqual(byKey(records));
    },
  );

  test('a fresh database is the same as one that came all the way', async () => {
    (await openProfiles()).close();
    const fresh = await dump();
    await install({ version: 1, stores: { profiles: [] } });
    (await openProfiles()).close();
    expect(await dump()).toEqual(fresh);
  });

  test('what only the vault may hold is not handed out in plain, whatever the disk says', async () => {
    for (const old of OLD) {
      await install(old);
      const store = await openProfiles();
      const all = JSON.stringify(await store.all());
      expect(all).not.toContain('110101199003070000');
      expect(all).not.toContain('13800000000');
      store.close();
    }
  });
});

describe('a step that fails', () => {
  const failing: [string, Migration['run']][] = [
    [
      'at once',
      () => {
        throw new TypeError('broken step');
      },
    ],
    [
      'later, after it has changed much',
      async (db, tx) => {
        await tx.objectStore('profiles').clear();
        db.deleteObjectStore('vault');
        throw new TypeError('broken step');
      },
    ],
    [
      'with a request',
      async (_, tx) => {
        await tx.objectStore('profiles').clear();
        await tx.objectStore('profiles').add({} as never, 'twice');
        await tx.objectStore('profiles').add({} as never, 'twice');
      },
    ],
  ];
  test.each(failing)('%s: the old data is untouched, and the message says so', async (_, run) => {
    await install(V1);
    const before = await dump();
    const steps = [...MIGRATIONS, { to: DATABASE_VERSION + 1, run }];
    const error = await openDatabase(() => {}, { migrations: steps }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(StoreUnavailable);
    expect((error as Error).message).toMatch(new RegExp(`第 ${DATABASE_VERSION + 1} 版.*没有任何变化`));
    expect(await dump()).toEqual(before);
  });

  test('is tried again at the next opening', async () => {
    await install(V1);
    let tries = 0;
    const step: Migration = {
      to: DATABASE_VERSION + 1,
      run() {
        tries += 1;
        if (tries === 1) throw new TypeError('broken step');
      },
    };
    const open = () => openDatabase(() => {}, { migrations: [...MIGRATIONS, step] });
    await expect(open()).rejects.toBeInstanceOf(StoreUnavailable);
    const db = await open();
    expect(db.version).toBe(DATABASE_VERSION + 1);
    expect(await db.count('profiles')).toBe(V1.stores.profiles!.length);
    db.close();
  });
});

/** A record as it should be, with anything in any place, or nothing of the kind. */
const anything = fc.anything({ maxDepth: 3, withDate: true, withBigInt: true, withMap: true });
const nearly = fc.record(
  {
    profile: fc.oneof(
      anything,
      fc.record(
        {
          id: fc.constantFrom('a', 'b', 'c'),
          title: fc.oneof(fc.string(), anything),
          employees: fc.oneof(fc.integer(), anything),
          legalRepresentative: fc.oneof(
            anything,
            fc.record({ name: fc.string(), idNumber: fc.constant('SECRET') }),
          ),
          figures: fc.oneof(anything, fc.dictionary(fc.constantFrom('2024', '2025', '25'), anything)),
        },
        { requiredKeys: [] },
      ),
    ),
    revision: fc.oneof(fc.integer({ min: 0 }), anything),
    updatedAt: fc.oneof(fc.constant('2026-11-21T09:00:00.000Z'), anything),
  },
  { requiredKeys: [] },
);

test('whatever version 1 holds is there afterwards: readable or set aside, none lost', {
  timeout: 60_000,
}, async () => {
  const records = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.oneof(nearly, anything));
  await fc.assert(
    fc.asyncProperty(records, async (found) => {
      globalThis.indexedDB = new IDBFactory();
      // What cannot be stored was never in a database.
      const entries = Object.entries(found).filter(([, record]) => storable(record));
      await install({ version: 1, stores: { profiles: entries } });
      const before = await dump();
      const store = await openProfiles();
      const { profiles, broken } = await store.all();
      const ids = [...profiles.map((stored) => stored.profile.id), ...broken.map(({ id }) => id)];
      expect(ids.sort()).toEqual(entries.map(([id]) => id).sort());
      expect(JSON.stringify(profiles)).not.toContain('SECRET');
      expect(JSON.stringify(broken)).not.toContain('SECRET');
      for (const { reason, title } of broken) expect(`${reason}${title}`).not.toBe('');
      store.close();
      expect((await dump()).stores.profiles).toEqual(before.stores.profiles);
    }),
    { numRuns: 300 },
  );
});

function storable(record: unknown): boolean {
  try {
    structuredClone(record);
    return record !== undefined;
  } catch {
    return false;
  }
}
