import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bounded, offered, supportLine, withSupport } from '../../lib/knowledge/restricted.ts';
import { PROFILE_KEYS, SENSITIVE_KEYS } from '../../lib/model/profile-keys.ts';
import type { SearchHit } from '../../lib/model/search.ts';
import { ENTRY_FIELDS, STANDING_KEYS } from '../../lib/model/standing-keys.ts';
import type { KnownError, Portal } from '../../lib/portals/define.ts';
import { FEATURES, isManagedId, NOT_MANAGED, parseManaged } from '../../lib/profile/managed.ts';
import { offFor } from '../../lib/profile/off.ts';

const ROOT = join(import.meta.dirname, '../..');
const profile = (id: string, more: object = {}) => ({ id, title: id, enterpriseName: `企业${id}`, ...more });

describe('a policy', () => {
  test('is nothing where there is none', () => {
    for (const raw of [undefined, null, {}, [], 'x', 7]) expect(parseManaged(raw)).toEqual(NOT_MANAGED);
  });
  test('with everything right', () => {
    const managed = parseManaged({
      profiles: [profile('a'), profile('b')],
      support: { name: '信息中心', phone: '0571-88880003', hours: '9:00–17:00' },
      featuresOff: [...FEATURES],
      settings: { language: 'en', enabled: false, vaultLockMinutes: 5 },
    });
    expect(managed.problems).toEqual([]);
    expect(managed.profiles.map(({ id, title }) => [id, title])).toEqual([
      ['managed.a', 'a'],
      ['managed.b', 'b'],
    ]);
    expect(managed.profiles.every(({ id }) => isManagedId(id))).toBe(true);
    expect(managed.off).toEqual(FEATURES);
    expect(managed.settings).toEqual({ language: 'en', enabled: false, vaultLockMinutes: 5 });
  });
  test('with something wrong keeps the rest, and says what is wrong and where', () => {
    const { profiles, support, off, settings, problems } = parseManaged({
      profiles: [profile('a'), profile('b', { registeredCapital: '很多', colour: 'red' }), profile('a'), 3],
      support: { name: '信息中心', phone: 5718888 },
      featuresOff: ['export', 'everything'],
      settings: { language: 'fr', enabled: false, vaultLockMinutes: 0, theme: 'dark' },
      extra: 1,
    });
    expect(profiles.map(({ id }) => id)).toEqual(['managed.a']);
    expect(support).toEqual({ name: '信息中心', phone: '', hours: '' });
    expect(off).toEqual(['export']);
    expect(settings).toEqual({ enabled: false });
    expect(problems.map(({ place }) => place).sort()).toEqual([
      'extra',
      'featuresOff[1]',
      'profiles[1].colour',
      'profiles[1].registeredCapital',
      'profiles[2].id',
      'profiles[3]',
      'settings.language',
      'settings.theme',
      'settings.vaultLockMinutes',
      'support.phone',
    ]);
    for (const { message } of problems) expect(message).toMatch(/[一-鿿]{2}|zh-CN/);
  });
  test('whole parts of a wrong kind', () => {
    const { problems, ...rest } = parseManaged({
      profiles: {},
      support: [],
      featuresOff: 'fill',
      settings: 1,
    });
    expect(rest).toEqual({ profiles: [], support: null, off: [], settings: {} });
    expect(problems.map(({ place }) => place).sort()).toEqual([
      'featuresOff',
      'profiles',
      'settings',
      'support',
    ]);
  });
  test('sets no sensitive value', () => {
    const legalRepresentative = { name: '张示例', idNumber: '110101199003070000' };
    const managed = parseManaged({ profiles: [profile('a', { legalRepresentative })] });
    expect(JSON.stringify(managed.profiles)).not.toContain('110101199003070000');
    expect(managed.profiles[0]?.legalRepresentative?.name).toBe('张示例');
    expect(managed.problems).toEqual([
      { place: 'profiles[0].legalRepresentative.idNumber', message: expect.stringContaining('敏感信息') },
    ]);
  });
  test('is never a reason to fail, whatever stands in it', () => {
    const key = fc.constantFrom('profiles', 'support', 'featuresOff', 'settings', '__proto__', 'x');
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue()), (raw) => {
        const managed = parseManaged(raw);
        expect(managed.off.every((one) => FEATURES.includes(one))).toBe(true);
        expect(managed.problems.every(({ place, message }) => place !== '' && message !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is left when something is off', () => {
  const letters = parseManaged({ featuresOff: ['letters'], support: { name: '信息中心', phone: '1' } });
  const error = {
    id: 'x',
    actions: [
      { do: 'letter', letter: 'change', label: '' },
      { do: 'call', phone: '1', label: '' },
    ],
  } as unknown as KnownError;
  test('letters are offered nowhere', () => {
    const data = bounded({ portals: [{ errors: [error] } as unknown as Portal], common: [error] }, letters);
    for (const one of [...data.portals[0]!.errors, ...data.common])
      expect(one.actions?.map((action) => action.do)).toEqual(['call']);
    const hits = [{ id: 'a', letter: 'change' }, { id: 'b' }] as SearchHit[];
    expect(offered(hits, letters).map(({ id }) => id)).toEqual(['b']);
    expect(offered(hits, NOT_MANAGED)).toHaveLength(2);
    expect(bounded({ portals: [], common: [error] }, NOT_MANAGED).common[0]?.actions).toHaveLength(2);
  });
  test('whom to ask comes first', () => {
    expect(supportLine(letters)).toBe('信息中心　1');
    expect(supportLine(NOT_MANAGED)).toBe('');
    expect(withSupport([], letters, 'zxkt')[0]).toMatchObject({ phones: ['1'], purpose: '信息中心' });
    expect(withSupport([], NOT_MANAGED, 'zxkt')).toEqual([]);
  });
  test('a provided profile does not learn', () => {
    expect(offFor(NOT_MANAGED, 'managed.a')).toEqual(['learn']);
    expect(offFor(NOT_MANAGED, 'a')).toEqual([]);
    expect(offFor(letters, null)).toEqual(['letters']);
  });
});

interface Schema {
  type?: string;
  $ref?: string;
  id?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
}

describe('the schema that Chrome reads', () => {
  const schema = JSON.parse(readFileSync(join(ROOT, 'public/managed-schema.json'), 'utf8')) as Schema;
  const all = (one: Schema): Schema[] => [
    one,
    ...Object.values(one.properties ?? {}).flatMap(all),
    ...(one.items ? all(one.items) : []),
  ];
  test('is one that Chrome accepts: a type or a reference everywhere, nothing additional', () => {
    expect(schema.type).toBe('object');
    const ids = new Set(all(schema).map(({ id }) => id));
    for (const one of all(schema)) {
      expect([one.type, one.$ref].filter(Boolean)).toHaveLength(1);
      if (one.$ref) expect(ids).toContain(one.$ref);
      expect(Object.keys(one)).not.toContain('additionalProperties');
      expect(Object.keys(one)).not.toContain('patternProperties');
    }
  });
  test('knows each key of a profile that a policy may set, and no other', () => {
    const held = schema.properties?.profiles?.items?.properties ?? {};
    const leaves = (at: Record<string, Schema>, path: string): string[] =>
      Object.entries(at).flatMap(([key, one]) =>
        one.properties || one.items?.properties
          ? leaves(one.properties ?? one.items?.properties ?? {}, `${path}${key}.`)
          : [`${path}${key}`],
      );
    const { figures, ...plain } = held;
    const entries = Object.entries(ENTRY_FIELDS).flatMap(([list, fields]) =>
      Object.keys(fields).map((field) => `${list}.${field}`),
    );
    const keys = [...Object.keys(PROFILE_KEYS), ...Object.keys(STANDING_KEYS)];
    expect(leaves(plain, '').sort()).toEqual(
      ['id', 'title', ...entries, ...keys.filter((key) => !SENSITIVE_KEYS.includes(key))].sort(),
    );
    const years = Object.keys(figures?.properties ?? {});
    expect(years).toContain(String(new Date().getFullYear()));
  });
});
