import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { divert } from '../../lib/profile/import-sealed.ts';
import type { Profile } from '../../lib/profile/schema.ts';
import { openProfiles, type ProfileStore } from '../../lib/profile/store.ts';
import { type Applied, apply, type Sealer, undo } from '../../lib/transfer/apply.ts';
import {
  type Compared,
  compareAll,
  forVault,
  merged,
  notKept,
  type ToWrite,
} from '../../lib/transfer/compare.ts';
import { enterprise, enterprises } from '../tools/enterprises.ts';

const KEY = 'legalRepresentative.idNumber';
const sealedAs = (text: string) => ({ v: 1, cipher: 'AES-256-GCM', iv: 'aXY=', data: text }) as const;
const sealer: Sealer = {
  seal: async (_id, values) =>
    Object.fromEntries(Object.entries(values).map(([key, text]) => [key, sealedAs(btoa(text))])),
};

let store: ProfileStore;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openProfiles();
});
const contents = async () => (await store.all()).profiles;
const plain = async () =>
  (await contents()).map(({ profile, sealed, archivedAt }) => ({ profile, sealed, archivedAt }));

/** Everything of the file, as when 全部采用 is pressed. */
async function all(file: Profile[], secrets = {}): Promise<ToWrite[]> {
  const compared = await compareAll(file, secrets, await contents(), new Set(), async () => {});
  const keysOf = ({ fills, differs }: Compared) => new Set([...fills, ...differs].map(({ key }) => key));
  return merged(compared, new Map(compared.map((one, index) => [index, keysOf(one)])));
}
async function applied(items: ToWrite[], by: Sealer | null = null): Promise<Applied> {
  const done = await apply(store, items, by, {});
  if ('moved' in done) throw new Error('moved');
  return done;
}

describe('writing an import', () => {
  test('all of it, with progress; what is the same is not written again', async () => {
    await store.importAll(enterprises(3).map((profile) => ({ profile })));
    const before = await contents();
    const file = [enterprise(0), { ...enterprise(1), employees: 1 }, ...enterprises(200, 10)];
    const seen: number[] = [];
    const done = await apply(store, await all(file), null, { onProgress: (n) => seen.push(n) });
    expect(done).toMatchObject({ added: 200, changed: 1 });
    expect(seen.at(-1)).toBe(201);
    const after = new Map((await contents()).map((one) => [one.profile.id, one]));
    expect(after.size).toBe(203);
    expect(after.get('test-0')?.revision).toBe(
      before.find(({ profile }) => profile.id === 'test-0')?.revision,
    );
    expect(after.get('test-1')?.profile.employees).toBe(1);
  });

  test('aborted at any moment it leaves nothing', async () => {
    await store.importAll([{ profile: enterprise(0) }]);
    const before = await contents();
    const items = await all([{ ...enterprise(0), employees: 1 }, ...enterprises(150, 10)]);
    for (const after of [0, 1, 40, 90, 150]) {
      const stop = new AbortController();
      const reason = new Error('cancelled');
      if (after === 0) stop.abort(reason);
      const onProgress = (done: number) => done >= after && stop.abort(reason);
      await expect(apply(store, items, null, { signal: stop.signal, onProgress })).rejects.toBe(reason);
      expect(await contents()).toEqual(before);
    }
  });

  test('not when a stored profile has moved on since it was compared', async () => {
    await store.importAll([{ profile: enterprise(0) }]);
    const items = await all([{ ...enterprise(0), employees: 1 }, enterprise(1)]);
    const [known] = await contents();
    await store.put({ ...known!.profile, fax: '0571-88880003' }, known!.revision);
    const before = await contents();
    expect(await apply(store, items, null, {})).toEqual({ moved: 1 });
    expect(await contents()).toEqual(before);
  });

  test('not when one is written at the very last moment', async () => {
    await store.importAll([{ profile: enterprise(0) }]);
    const items = await all([{ ...enterprise(0), employees: 1 }, enterprise(1)]);
    const [known] = await contents();
    const importAll: ProfileStore['importAll'] = async (...given) => {
      await store.put({ ...known!.profile, fax: '0571-88880003' }, known!.revision);
      await store.put(enterprise(1), null);
      return store.importAll(...given);
    };
    expect(await apply({ ...store, importAll }, items, null, {})).toEqual({ moved: 2 });
    expect((await contents()).map(({ profile }) => [profile.fax, profile.employees])).toEqual([
      ['0571-88880003', enterprise(0).employees],
      [enterprise(1).fax, enterprise(1).employees],
    ]);
  });

  test('a record that cannot be read is not written over', async () => {
    const compared = await compareAll([enterprise(0)], {}, [], new Set(['test-0']), async () => {});
    expect(compared[0]).toMatchObject({ kind: 'new' });
    expect(compared[0]?.profile.id).not.toBe('test-0');
  });

  test('sensitive values go to the vault, and replace sealed ones only when chosen', async () => {
    await store.put(enterprise(0), null, { sealed: { [KEY]: sealedAs('b2xk') } });
    const secrets = { 'test-0': { [KEY]: 'new' }, 'test-1': { [KEY]: 'one' } };
    const compared = await compareAll(enterprises(2), secrets, await contents(), new Set(), async () => {});
    expect(compared.map(({ kind, fills, differs }) => [kind, fills.length, differs.length])).toEqual([
      ['differs', 0, 1],
      ['new', 0, 0],
    ]);
    await applied(merged(compared, new Map()), sealer);
    const sealedOf = async () => (await contents()).map(({ sealed }) => sealed?.[KEY]?.data);
    expect(await sealedOf()).toEqual(['b2xk', btoa('one')]);
    await applied(merged(compared.slice(0, 1), new Map([[0, new Set([KEY])]])), sealer);
    expect(await sealedOf()).toEqual([btoa('new'), btoa('one')]);
    expect(JSON.stringify((await contents()).map(({ profile }) => profile))).not.toContain('idNumber');
  });
});

describe('what only the vault may hold', () => {
  const mobile = 'contact.mobile';
  test('leaves the plain profile before anything is compared, in whichever form the file has it', () => {
    const file = enterprises(2);
    const { profiles, secrets } = divert(file, { 'test-1': { [mobile]: 'sealed', [KEY]: 'x' } }, [mobile]);
    expect(JSON.stringify(profiles)).not.toContain(file[0]!.contact!.mobile);
    expect(profiles[0]?.contact?.name).toBe('李示例');
    expect(secrets).toEqual({
      'test-0': { [mobile]: file[0]!.contact!.mobile },
      'test-1': { [mobile]: 'sealed', [KEY]: 'x' },
    });
  });
  test('is told apart by what the vault here keeps', () => {
    const secrets = { a: { [KEY]: '1', [mobile]: '2' }, b: { [mobile]: '3' } };
    expect(forVault(secrets, (key) => key === KEY)).toEqual({
      kept: { a: { [KEY]: '1' } },
      left: [
        { id: 'a', key: mobile },
        { id: 'b', key: mobile },
      ],
    });
    expect(notKept(enterprise(1), mobile, true)).toMatch(/示例企业1.*联系人手机.*打开保险箱/);
    expect(notKept(enterprise(1), mobile, false)).toMatch(/联系人手机.*没有保管/);
  });
});

describe('taking an import back', () => {
  test('brings back the records as they were, sealed values and archive included', async () => {
    const archivedAt = '2026-01-02T03:04:05.000Z';
    await store.put(enterprise(0), null, { sealed: { [KEY]: sealedAs('b2xk') }, archivedAt });
    await store.put(enterprise(1), null);
    const before = await plain();
    const file = [
      { ...enterprise(0), employees: 1 },
      { ...enterprise(1), fax: '0571-88880003' },
      enterprise(9),
    ];
    const done = await applied(await all(file, { 'test-1': { [KEY]: 'one' } }), sealer);
    expect(await plain()).not.toEqual(before);
    expect(await undo(store, done)).toEqual([]);
    expect(await plain()).toEqual(before);
  });

  test('leaves alone what somebody changed since, and names it', async () => {
    await store.put(enterprise(0), null);
    const done = await applied(await all([{ ...enterprise(0), employees: 1 }, enterprise(8), enterprise(9)]));
    const edited = (await store.get('test-9'))!;
    await store.put({ ...edited.profile, fax: '0571-12345678' }, edited.revision);
    await store.remove('test-8');
    expect(await undo(store, done)).toEqual(['示例企业9']);
    expect((await contents()).map(({ profile }) => [profile.id, profile.employees])).toEqual([
      ['test-0', 20],
      ['test-9', 29],
    ]);
  });

  test('is one write: all of it, or on a failure nothing', async () => {
    await store.put(enterprise(0), null);
    const done = await applied(await all([{ ...enterprise(0), employees: 1 }, ...enterprises(60, 10)]));
    const after = await contents();
    const failing = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    await expect(undo(store, done)).rejects.toThrow();
    failing.mockRestore();
    expect(await contents()).toEqual(after);
    const seen: number[] = [];
    expect(await undo(store, done, (n) => seen.push(n))).toEqual([]);
    expect(seen.at(-1)).toBe(61);
    expect((await contents()).map(({ profile }) => profile.id)).toEqual(['test-0']);
  });

  test('looks again when something is written at the very last moment', async () => {
    const done = await applied(await all([enterprise(8), enterprise(9)]));
    let late = false;
    const importAll: ProfileStore['importAll'] = async (...given) => {
      const edited = (await store.get('test-9'))!;
      if (!late) await store.put({ ...edited.profile, fax: '0571-12345678' }, edited.revision);
      late = true;
      return store.importAll(...given);
    };
    expect(await undo({ ...store, importAll }, done)).toEqual(['示例企业9']);
    expect((await contents()).map(({ profile }) => [profile.id, profile.fax])).toEqual([
      ['test-9', '0571-12345678'],
    ]);
  });
});
