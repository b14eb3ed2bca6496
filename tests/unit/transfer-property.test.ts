import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../lib/profile/access.ts';
import { type Profile, profileSchema } from '../../lib/profile/schema.ts';
import { exportProfiles, parseProfilesFile, type Secrets } from '../../lib/profile/transfer.ts';
import { childrenOf, provinces } from '../../lib/reference/regions.ts';
import { compareOne, firstChoices, Matcher, merged } from '../../lib/transfer/compare.ts';
import { openProfiles, readEnvelope, sealProfiles } from '../../lib/transfer/encrypted.ts';
import { readFile } from '../../lib/transfer/read.ts';
import { writeWorkbook } from '../../lib/transfer/workbook.ts';
import { anyProfile, creditCode } from './fixtures/profiles.ts';

const valid = anyProfile.map(normalise).filter((profile) => profileSchema.safeParse(profile).success);
const several = (one: fc.Arbitrary<Profile>, maxLength: number) =>
  fc.uniqueArray(one, { minLength: 1, maxLength, selector: ({ id }) => id });

/** What a table can carry: texts of one line that are no bare dash, amounts a spreadsheet keeps. */
const words = fc
  .string({
    unit: fc.constantFrom(...'企业甲乙丙有限公司AaZz09 -/（）&<>"\'=+@#，、。'),
    minLength: 1,
    maxLength: 20,
  })
  .map((text) => text.trim())
  .filter((text) => /[\p{L}]/u.test(text) && !/^示例/.test(text));
const amount = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000_000 }),
  fc.integer({ min: 0, max: 1e9 }).map((n) => n / 100),
);
const count = fc.integer({ min: 0, max: 2_000_000 });
const day = fc
  .date({ min: new Date('1880-01-01T00:00:00Z'), max: new Date('2026-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const place = fc
  .tuple(fc.nat(), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 3 }))
  .map(([a, b, c, levels]) => {
    const province = provinces()[a % provinces().length]!.code;
    const cities = childrenOf(province);
    const city = levels > 1 && cities.length > 0 ? cities[b % cities.length]!.code : undefined;
    const counties = city && levels > 2 ? childrenOf(city) : [];
    const county = counties.length > 0 ? counties[c % counties.length]!.code : undefined;
    return { province, ...(city ? { city } : {}), ...(county ? { county } : {}) };
  });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const phone = fc.constantFrom('0571-88880001', '13800000001', '400-123-4567', '010-12345678');
const year = fc.record({
  revenue: maybe(amount),
  netProfit: maybe(amount),
  employees: maybe(count),
  rdStaff: maybe(count),
});
const inTables: fc.Arbitrary<Profile> = fc
  .record({
    id: fc.uuid(),
    title: words,
    enterpriseName: maybe(words),
    creditCode: maybe(creditCode),
    enterpriseType: maybe(fc.constantFrom('民营', '国有', '民营企业')),
    establishedOn: maybe(day),
    registeredCapital: maybe(amount),
    scale: maybe(fc.constantFrom('大型', '中型', '小型', '微型')),
    employees: maybe(count),
    registeredRegion: maybe(place),
    address: maybe(words),
    postalCode: maybe(fc.constantFrom('310012', '010000', '030001')),
    industry: maybe(fc.constantFrom('3429', '0111', '7020')),
    mainProducts: maybe(fc.array(words, { minLength: 1, maxLength: 4 })),
    phone: maybe(phone),
    contact: maybe(fc.record({ name: maybe(words), mobile: maybe(phone) })),
    certificates: maybe(
      fc.array(fc.record({ standard: words, number: maybe(words), validUntil: maybe(day) }), {
        minLength: 1,
        maxLength: 3,
      }),
    ),
    tiers: maybe(
      fc.array(fc.record({ tier: maybe(words), number: words, validFrom: maybe(day) }), {
        minLength: 1,
        maxLength: 2,
      }),
    ),
    intellectualProperty: maybe(fc.record({ designs: maybe(count) })),
    figures: maybe(fc.dictionary(fc.integer({ min: 1990, max: 2030 }).map(String), year, { maxKeys: 4 })),
  })
  .map((profile) => normalise(profile as Profile));

describe('what is exported comes back', () => {
  test('JSON: any profile', () => {
    fc.assert(
      fc.property(several(valid, 4), (profiles) => {
        const result = parseProfilesFile(exportProfiles(profiles));
        expect(result.ok && result.profiles).toEqual(profiles);
      }),
      { numRuns: 300 },
    );
  });

  test('encrypted: any profile, and what the vault held of it', { timeout: 60_000 }, async () => {
    const key = 'legalRepresentative.idNumber';
    await fc.assert(
      fc.asyncProperty(
        several(valid, 20),
        fc.string({ minLength: 1, maxLength: 20 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
        async (profiles, secret, passphrase) => {
          const secrets: Secrets = { [profiles[0]!.id]: { [key]: secret } };
          const text = await sealProfiles(profiles, secrets, passphrase);
          const envelope = readEnvelope(text);
          if ('ok' in envelope) throw new Error('refused');
          const result = await openProfiles(envelope, passphrase, true);
          expect(result).toMatchObject({ ok: true, secrets });
          expect('profiles' in result && result.profiles).toEqual(profiles);
          expect(await openProfiles(envelope, `${passphrase}x`, true)).toEqual({ ok: false, wrongKey: true });
        },
      ),
      { numRuns: 6 },
    );
  });

  test('Excel: what a table carries, through a real workbook', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(several(inTables, 6), async (profiles) => {
        const result = await readFile(await writeWorkbook(profiles));
        if (!result.ok) throw new Error(JSON.stringify(result));
        expect(result.profiles).toEqual(profiles);
      }),
      { numRuns: 40 },
    );
  });
});

describe('merging', () => {
  const record = (profile: Profile) => ({ profile, revision: 1, updatedAt: '' });

  test('taking all gives the file’s values and keeps what the file does not hold; taking none changes nothing', () => {
    fc.assert(
      fc.property(valid, valid, (mine, theirs) => {
        const stored = record(mine);
        const file = { ...theirs, id: mine.id };
        const compared = [compareOne(file, {}, new Matcher([stored], [file]))];
        const [one] = compared;
        const keys = [...one!.fills, ...one!.differs].map(({ key }) => key);
        expect(merged(compared, new Map())).toEqual([]);
        const [all] = merged(compared, new Map([[0, new Set(keys)]]));
        const result = normalise(all?.profile ?? mine);
        expect(result.id).toBe(mine.id);
        // Once taken, nothing is left to take; and what only the user had is still there.
        const again = compareOne(file, {}, new Matcher([record(result)], [file]));
        expect([again.kind, again.differs, again.fills]).toEqual(['same', [], []]);
        for (const key of Object.keys(mine)) expect(result).toHaveProperty(key);
      }),
      { numRuns: 300 },
    );
  });

  test('what is ticked to begin with never replaces a value', () => {
    fc.assert(
      fc.property(valid, valid, (mine, theirs) => {
        const file = { ...theirs, id: mine.id };
        const compared = [compareOne(file, {}, new Matcher([record(mine)], [file]))];
        const [first] = merged(compared, firstChoices(compared));
        const back = compareOne(mine, {}, new Matcher([record(normalise(first?.profile ?? mine))], [mine]));
        expect([back.fills, back.differs]).toEqual([[], []]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('who is who', () => {
  const stored = (id: string, more: Partial<Profile>) => ({
    profile: { id, title: id, ...more } as Profile,
    revision: 1,
    updatedAt: '',
  });
  const CODE = '91330106MA2EXAM78K';
  const find = (file: Profile[], ...known: ReturnType<typeof stored>[]) => {
    const matcher = new Matcher(known, file);
    return file.map((profile) => {
      const { stored: found, matchedBy } = compareOne(profile, {}, matcher);
      return found && `${found.profile.id} ${matchedBy}`;
    });
  };
  test('by id, then code, then name in any width; never two to one', () => {
    const a = stored('a', { creditCode: CODE, enterpriseName: '甲（杭州）有限公司' });
    const b = stored('b', { enterpriseName: '乙' });
    expect(find([{ id: 'a', title: 'x' }], a, b)).toEqual(['a id']);
    expect(find([{ id: 'x', title: 'x', creditCode: CODE }], a, b)).toEqual(['a creditCode']);
    expect(find([{ id: 'x', title: 'x', enterpriseName: '甲(杭州)有限公司' }], a, b)).toEqual([
      'a enterpriseName',
    ]);
    expect(
      find(
        [
          { id: 'x', title: 'x', creditCode: CODE },
          { id: 'a', title: 'a' },
        ],
        a,
      ),
    ).toEqual([null, 'a id']);
    expect(
      find(
        [
          { id: 'x', title: 'x', creditCode: CODE },
          { id: 'y', title: 'y', creditCode: CODE },
        ],
        a,
      ),
    ).toEqual(['a creditCode', null]);
  });
  test('another code is another enterprise, whatever its name', () => {
    const a = stored('a', { creditCode: CODE, enterpriseName: '甲' });
    expect(
      find([{ id: 'x', title: 'x', creditCode: '91350100M000100Y43', enterpriseName: '甲' }], a),
    ).toEqual([null]);
  });
});
