/** Any sequence of operations from two windows, against a plain map. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ConflictError,
  openProfiles,
  type ProfileStore,
  type StoredProfile,
} from '../../lib/profile/store.ts';
import { items, profile } from './fixtures/store.ts';

interface Held {
  title: string;
  archived: boolean;
}
interface World {
  stores: readonly [ProfileStore, ProfileStore];
  /** What each window last read of each id: it may be old. */
  read: readonly [Map<string, StoredProfile>, Map<string, StoredProfile>];
  model: Map<string, Held>;
  /** The revision each id has now, and all it ever had. */
  revisions: Map<string, number>;
  ever: Set<string>;
  removed: StoredProfile[];
  undo: { done: { key: string; ids: string[] }; before: Map<string, Held> }[];
}

const ID = fc.constantFrom('a', 'b', 'c');
const WHO = fc.constantFrom<0 | 1>(0, 1);
const TITLE = fc.integer({ min: 0, max: 99 }).map((n) => `第${n}版`);
type Step = { what: string; run: (world: World) => Promise<void> };

const step = <T extends unknown[]>(
  what: string,
  args: { [K in keyof T]: fc.Arbitrary<T[K]> },
  run: (world: World, ...args: T) => Promise<void>,
): fc.Arbitrary<Step> =>
  fc.tuple(...(args as never as fc.Arbitrary<unknown>[])).map((given) => ({
    what: `${what} ${JSON.stringify(given)}`,
    run: (world) => run(world, ...(given as T)),
  }));

function wrote(world: World, { profile: { id, title }, revision, archivedAt }: StoredProfile): void {
  expect(world.ever.has(`${id} ${revision}`)).toBe(false);
  world.ever.add(`${id} ${revision}`);
  world.revisions.set(id, revision);
  world.model.set(id, { title, archived: Boolean(archivedAt) });
}

const STEPS = fc.oneof(
  step<[0 | 1, string]>('read', [WHO, ID], async ({ stores, read }, who, id) => {
    const stored = await stores[who].get(id);
    if (stored) read[who].set(id, stored);
    else read[who].delete(id);
  }),
  step<[0 | 1, string, string, boolean | null]>(
    'put',
    [WHO, ID, TITLE, fc.constantFrom(true, false, null)],
    async (world, who, id, title, archive) => {
      const known = world.read[who].get(id)?.revision ?? null;
      const archivedAt = archive === null ? undefined : archive ? '2026-11-21T00:00:00.000Z' : null;
      const now = world.model.has(id) ? world.revisions.get(id)! : null;
      const writing = world.stores[who].put(profile(id, { title }), known, { archivedAt });
      if (known !== now) {
        const error = await writing.catch((caught: unknown) => caught);
        expect(error).toBeInstanceOf(ConflictError);
        expect((error as ConflictError).current?.revision ?? null).toBe(now);
        return;
      }
      const stored = await writing;
      expect(Boolean(stored.archivedAt)).toBe(archive ?? world.model.get(id)?.archived ?? false);
      world.read[who].set(id, stored);
      wrote(world, stored);
    },
  ),
  step<[0 | 1, string]>('remove', [WHO, ID], async (world, who, id) => {
    const removed = await world.stores[who].remove(id);
    expect(removed?.profile.title).toBe(world.model.get(id)?.title);
    if (removed) world.removed.push(removed);
    world.model.delete(id);
  }),
  step<[0 | 1]>('undo a removal', [WHO], async (world, who) => {
    const stored = world.removed.pop();
    if (!stored) return;
    const back = world.stores[who].restore(stored);
    if (world.model.has(stored.profile.id)) await expect(back).rejects.toBeInstanceOf(ConflictError);
    else wrote(world, await back);
  }),
  step<[0 | 1, string[], string]>(
    'import',
    [WHO, fc.uniqueArray(ID, { minLength: 1 }), TITLE],
    async (world, who, ids, title) => {
      const before = ids.filter((id) => world.model.has(id)).length;
      const done = await world.stores[who].importAll(items(...ids.map((id) => profile(id, { title }))));
      expect(done).toMatchObject({ added: ids.length - before, replaced: before });
      for (const id of ids) wrote(world, (await world.stores[who].get(id))!);
    },
  ),
  step<[0 | 1, string[]]>(
    'import a bad one among good ones',
    [WHO, fc.uniqueArray(ID)],
    async (world, who, ids) => {
      const bad = [...ids.map((id) => profile(id, { title: '不该有' })), { id: 'bad', title: '' }];
      await expect(world.stores[who].importAll(items(...bad))).rejects.toThrow();
    },
  ),
  step<[0 | 1, string[] | 'all']>(
    'go back to the first copy',
    [WHO, fc.oneof(fc.uniqueArray(ID), fc.constant('all' as const))],
    async (world, who, ids) => {
      const [first] = (await world.stores[who].snapshots()).filter(({ reason }) => reason === 'day');
      if (!first) return;
      const then = new Map(
        (await world.stores[who].snapshot(first.key)).profiles.map((s) => [s.profile.id, s]),
      );
      const before = new Map(world.model);
      const done = await world.stores[who].restoreSnapshot(first.key, ids);
      for (const id of done.ids) {
        const now = await world.stores[who].get(id);
        expect(now?.profile.title).toBe(then.get(id)?.profile.title);
        if (now) wrote(world, now);
        else world.model.delete(id);
      }
      const wanted = ids === 'all' ? ['a', 'b', 'c'] : ids;
      for (const id of wanted) expect(world.model.get(id)?.title).toBe(then.get(id)?.profile.title);
      world.undo = [{ done: done.undo, before }];
    },
  ),
  step<[0 | 1]>('undo going back', [WHO], async (world, who) => {
    const undo = world.undo.pop();
    if (!undo) return;
    const { ids } = await world.stores[who].restoreSnapshot(undo.done.key, undo.done.ids);
    for (const id of ids) {
      const now = await world.stores[who].get(id);
      if (now) wrote(world, now);
      else world.model.delete(id);
    }
    for (const id of undo.done.ids) expect(world.model.get(id)).toEqual(undo.before.get(id));
  }),
  step<[0 | 1]>('lose the connection', [WHO], async ({ stores }, who) => stores[who].close()),
);

test('both windows always see what was acknowledged, and nothing else', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(STEPS, { minLength: 1, maxLength: 25 }), async (steps) => {
      globalThis.indexedDB = new IDBFactory();
      const stores = [await openProfiles(), await openProfiles()] as const;
      const read = [new Map(), new Map()] as const;
      const world: World = {
        stores,
        read,
        model: new Map(),
        revisions: new Map(),
        ever: new Set(),
        removed: [],
        undo: [],
      };
      for (const { run } of steps) {
        await run(world);
        for (const store of stores) {
          const { profiles, broken } = await store.all();
          expect(broken).toEqual([]);
          const seen = profiles.map(({ profile: { id, title }, archivedAt }) => [
            id,
            { title, archived: Boolean(archivedAt) },
          ]);
          expect(new Map(seen as [string, Held][])).toEqual(world.model);
        }
      }
      for (const store of stores) store.close();
    }),
    { numRuns: 150 },
  );
});
