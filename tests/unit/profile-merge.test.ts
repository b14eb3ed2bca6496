import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FieldValue, normalise, readField } from '../../lib/profile/access.ts';
import { decide, differences, mergeProfiles } from '../../lib/profile/merge.ts';
import type { Profile } from '../../lib/profile/schema.ts';

const BASE: Profile = {
  id: 'a',
  title: '甲',
  fax: '1',
  contact: { name: '李四', mobile: '13800000001' },
  mainProducts: ['轴承', '齿轮'],
  figures: { '2024': { revenue: 1 }, '2025': { revenue: 2 } },
};

describe('two windows', () => {
  test('what one side changed is kept, from either', () => {
    const mine = { ...BASE, fax: '2', figures: { ...BASE.figures, '2025': { revenue: 3 } } };
    const theirs = {
      ...BASE,
      contact: { name: '王五' },
      figures: { ...BASE.figures, '2023': { rdStaff: 4 } },
    };
    const { merged, conflicts, oneSided } = mergeProfiles(BASE, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(merged).toEqual({
      ...BASE,
      fax: '2',
      contact: { name: '王五' },
      figures: { '2023': { rdStaff: 4 }, '2024': { revenue: 1 }, '2025': { revenue: 3 } },
    });
    expect(oneSided).toEqual([
      { key: 'contact.name', by: 'theirs', value: '王五' },
      { key: 'contact.mobile', by: 'theirs', value: undefined },
      { key: 'fax', by: 'mine', value: '2' },
      { key: 'figures.2023.rdStaff', by: 'theirs', value: 4 },
      { key: 'figures.2025.revenue', by: 'mine', value: 3 },
    ]);
  });

  test('what both changed is asked about; alike it is no conflict', () => {
    const mine: Profile = { ...BASE, fax: '2', title: '乙', mainProducts: ['轴承'] };
    const theirs: Profile = { ...BASE, fax: '3', title: '乙', mainProducts: ['齿轮'] };
    const done = mergeProfiles(BASE, mine, theirs);
    expect(done.conflicts).toEqual([
      { key: 'mainProducts', mine: ['轴承'], theirs: ['齿轮'] },
      { key: 'fax', mine: '2', theirs: '3' },
    ]);
    expect(done.merged).toEqual(mine);
    expect(decide(done, { fax: 'theirs' })).toEqual({ ...mine, fax: '3' });
  });

  test('emptying is a change, and leaves no empty group', () => {
    const { figures: _, ...rest } = BASE;
    const { merged, conflicts } = mergeProfiles(BASE, { ...BASE, fax: '9' }, { ...rest, contact: {} });
    expect(conflicts).toEqual([]);
    expect(merged).toEqual({ id: 'a', title: '甲', fax: '9', mainProducts: BASE.mainProducts });
  });

  test('rows of a list are taken together', () => {
    const row = (number: string) => ({ standard: 'ISO 9001', number });
    const base: Profile = { ...BASE, certificates: [row('1')] };
    const mine: Profile = { ...base, certificates: [row('1'), row('2')] };
    expect(mergeProfiles(base, mine, { ...base, fax: '2' }).merged).toEqual({ ...mine, fax: '2' });
    const { certificates: _, ...theirs } = base;
    expect(mergeProfiles(base, base, theirs).merged).toEqual(theirs);
    expect(mergeProfiles(base, mine, theirs).conflicts).toEqual([
      { key: 'certificates', mine: mine.certificates, theirs: undefined },
    ]);
  });

  test('an unknown base makes a conflict of every difference', () => {
    const { conflicts, oneSided } = mergeProfiles(null, BASE, { ...BASE, fax: '2', phone: '3' });
    expect(conflicts.map(({ key }) => key)).toEqual(['fax', 'phone']);
    expect(oneSided).toEqual([]);
  });

  test('empty texts and spaces at the ends are no difference', () => {
    expect(
      differences(BASE, { ...BASE, fax: ' 1 ', phone: ' ', contact: { ...BASE.contact, email: '' } }),
    ).toEqual([]);
  });
});

const word = fc.constantFrom('', '一', '二', '三');
const count = fc.constantFrom(1, 2, 3);
const profiles: fc.Arbitrary<Profile> = fc
  .record(
    {
      fax: word,
      phone: word,
      employees: count,
      mainProducts: fc.array(word, { maxLength: 2 }),
      contact: fc.record({ name: word, mobile: word }, { requiredKeys: [] }),
      figures: fc.dictionary(
        fc.constantFrom('2024', '2025'),
        fc.record({ revenue: count, rdStaff: count }, { requiredKeys: [] }),
      ),
    },
    { requiredKeys: [] },
  )
  .chain((rest) => word.map((title) => ({ id: 'a', title: title || '甲', ...rest }) as Profile))
  .map((each) => normalise(each));

const KEYS = [
  ...['title', 'fax', 'phone', 'employees', 'mainProducts', 'contact.name', 'contact.mobile'],
  ...['2024', '2025'].flatMap((year) => [`figures.${year}.revenue`, `figures.${year}.rdStaff`]),
];
const at = (profile: Profile, key: string): FieldValue | undefined => readField(profile, key);

describe('any three profiles', () => {
  const holds = (check: (base: Profile, mine: Profile, theirs: Profile) => void) =>
    fc.assert(fc.property(profiles, profiles, profiles, check), { numRuns: 500 });

  test('one side alone, and both alike, merge to that side', () => {
    holds((base, mine, theirs) => {
      expect(mergeProfiles(base, mine, base)).toMatchObject({ merged: mine, conflicts: [] });
      expect(mergeProfiles(base, base, theirs).merged).toEqual(theirs);
      expect(mergeProfiles(base, mine, mine)).toEqual({ merged: mine, conflicts: [], oneSided: [] });
    });
  });

  test('every field is from the side that changed it, else mine', () => {
    holds((base, mine, theirs) => {
      const { merged, conflicts } = mergeProfiles(base, mine, theirs);
      for (const key of KEYS) {
        const [was, here, there] = [at(base, key), at(mine, key), at(theirs, key)].map((v) =>
          JSON.stringify(v),
        );
        const taken = JSON.stringify(at(merged, key));
        expect(taken).toBe(here === was ? there : here);
        expect(conflicts.some((each) => each.key === key)).toBe(
          here !== was && there !== was && here !== there,
        );
      }
      expect(normalise(merged)).toEqual(merged);
    });
  });

  test('the other window sees the same conflicts, and gets the same profile where there are none', () => {
    holds((base, mine, theirs) => {
      const here = mergeProfiles(base, mine, theirs);
      const there = mergeProfiles(base, theirs, mine);
      expect(there.conflicts).toEqual(
        here.conflicts.map((each) => ({ key: each.key, mine: each.theirs, theirs: each.mine })),
      );
      if (here.conflicts.length === 0) expect(there.merged).toEqual(here.merged);
      const theirsAll = Object.fromEntries(here.conflicts.map(({ key }) => [key, 'theirs'] as const));
      expect(decide(here, theirsAll)).toEqual(there.merged);
    });
  });

  test('nothing that differs goes unsaid', () => {
    holds((base, mine, theirs) => {
      const { conflicts, oneSided } = mergeProfiles(base, mine, theirs);
      const said = [...conflicts, ...oneSided].map(({ key }) => key);
      expect(said.sort()).toEqual(differences(mine, theirs).sort());
    });
  });
});
