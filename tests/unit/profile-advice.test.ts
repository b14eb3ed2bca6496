import { describe, expect, test } from 'vitest';
import { readField, withField } from '../../lib/profile/access.ts';
import { type Advice, adviceOn } from '../../lib/profile/advice.ts';
import file from '../../lib/profile/sample.json' with { type: 'json' };
import type { Profile } from '../../lib/profile/schema.ts';
import { regionByCode } from '../../lib/reference/regions.ts';

const sample = file.profiles[0] as unknown as Profile;
const TODAY = '2026-11-21';
type Change = [key: string, value: string | number | undefined];
const changed = (...changes: Change[]) =>
  changes.reduce((profile, [key, value]) => withField(profile, key, value), sample);
const advised = (...changes: Change[]) => adviceOn(changed(...changes), TODAY);
const only = (...changes: Change[]): Advice => {
  const found = advised(...changes);
  expect(found.map(({ id }) => id)).toHaveLength(1);
  return found[0]!;
};

test('nothing is said of the sample, nor of an empty profile', () => {
  expect(adviceOn(sample, TODAY)).toEqual([]);
  expect(adviceOn({ id: 'a', title: 'a' }, TODAY)).toEqual([]);
});

describe('the credit code and the place', () => {
  test.each([
    ['another county', ['310000', '310100', '310115']],
    ['another city of the province', ['330000', '330200', undefined]],
    ['another province alone', ['320000', undefined, undefined]],
  ])('%s', (_, [province, city, county]) => {
    const found = advised(
      ['registeredRegion.province', province],
      ['registeredRegion.city', city],
      ['registeredRegion.county', county],
      ['postalCode', undefined],
    );
    expect(found.map(({ id }) => id)).toEqual(['credit-region']);
    expect(found[0]!.message).toMatch(/330106 浙江省杭州市西湖区.*对照营业执照.*迁过址/);
    expect(found[0]!.fix).toBeUndefined();
  });
  test.each([
    ['only the province is known', ['330000', undefined, undefined]],
    ['only the city is known', ['330000', '330100', undefined]],
  ])('%s: they agree as far as it goes', (_, [province, city, county]) => {
    const found = advised(
      ['registeredRegion.province', province],
      ['registeredRegion.city', city],
      ['registeredRegion.county', county],
    );
    expect(found).toEqual([]);
  });
  test('a county that is no more tells its city; the state and a wrong code tell nothing', () => {
    // 330103 下城区 was joined to another in 2021.
    expect(regionByCode('330103')).toBeNull();
    expect(advised(['creditCode', '91330103MA2EXAM788'])).toEqual([]);
    expect(advised(['creditCode', '91100000100003962T'], ['organisationCode', undefined])).toEqual([]);
    expect(advised(['creditCode', '91310115MA2EXAM78K'])).toEqual([]);
  });
});

test('an organisation code beside the one in the credit code, and back with a press', () => {
  const found = only(['organisationCode', '55138508-2']);
  expect(found.keys).toEqual(['organisationCode', 'creditCode']);
  expect(found.message).toMatch(/55138508-2.*MA2EXAM7-8/);
  expect(found.fix).toMatchObject({ key: 'organisationCode', value: 'MA2EXAM7-8' });
  expect(advised(['organisationCode', 'ma2exam78'])).toEqual([]);
  expect(advised(['organisationCode', '5513'])).toEqual([]);
});

describe('size', () => {
  test('another than the figures make it, with the rule and a press', () => {
    const found = only(['scale', '中型']);
    expect(found.message).toMatch(/中型.*工业.*2025年从业人员 86 人、营业收入 4288.9 万元.*小型.*300号/);
    expect(found.fix).toEqual({ key: 'scale', value: '小型', label: '填成小型' });
    expect(found.keys).toEqual(['scale', 'industry', 'figures.2025.employees', 'figures.2025.revenue']);
  });
  test('not filled in', () => {
    expect(only(['scale', undefined]).fix?.value).toBe('小型');
  });
  test('小型企业 is 小型', () => {
    expect(advised(['scale', '小型企业'])).toEqual([]);
  });
  test('the newest year counts, and employees of now where it lacks them', () => {
    const found = only(
      ['figures.2025.revenue', 200],
      ['figures.2025.employees', undefined],
      ['figures.2025.mainBusinessRevenue', 190],
      ['figures.2025.rdExpense', 20],
      ['figures.2025.exportValue', 0],
      ['employees', 79],
    );
    expect(found.fix?.value).toBe('微型');
    expect(found.keys).toContain('employees');
  });
  test('nothing without an industry, without a rule, or where figures do not decide', () => {
    expect(advised(['scale', '大型'], ['industry', undefined])).toEqual([]);
    expect(advised(['scale', '大型'], ['industry', '6612'])).toEqual([]);
    expect(
      advised(
        ['scale', '大型'],
        ['industry', '7010'],
        ['figures.2025.totalAssets', undefined],
        ['figures.2025.totalLiabilities', undefined],
      ),
    ).toEqual([]);
  });
});

test.each([
  ['310012', true],
  ['３２３０００', true],
  ['200001', false],
  ['1', true],
])('postal code %s in Zhejiang', (code, fits) => {
  const found = advised(['postalCode', code]);
  if (fits) expect(found).toEqual([]);
  else
    expect(found[0]).toMatchObject({
      id: 'postal-code',
      message: expect.stringMatching(/浙江省.*31、32 开头/),
    });
});

describe('figures', () => {
  test.each([
    ['figures.2025.rdStaff', 87, /研发人员 87 人，比从业人数 86 人还多/],
    ['figures.2025.rdExpense', 5000, /研发费用 5000 万元，比营业收入 4288.9 万元还多/],
    ['figures.2024.mainBusinessRevenue', 3650.81, /主营业务收入 3650.81 万元，比营业收入/],
    ['figures.2025.exportValue', 4300, /出口额 4300 万元，比营业收入/],
    ['figures.2025.totalLiabilities', 5301, /资不抵债/],
  ])('%s', (key, value, message) => {
    const found = only([key, value]);
    expect(found.keys[0]).toBe(key);
    expect(found.message).toMatch(message);
    expect(found.fix).toBeUndefined();
  });
  test('at the limit nothing is said', () => {
    expect(
      advised(
        ['figures.2025.rdStaff', 86],
        ['figures.2025.exportValue', 4288.9],
        ['figures.2025.totalLiabilities', 5300],
      ),
    ).toEqual([]);
  });
  test('employees of today and of the newest year', () => {
    expect(only(['employees', 90]).message).toMatch(/90.*2025年.*86/);
  });
  test('a year before the enterprise was', () => {
    const found = only(['establishedOn', '2024-05-01']);
    expect(found.message).toMatch(/2024-05-01.*2023年/);
    expect(advised(['establishedOn', '2023-12-31'])).toEqual([]);
  });
  test('one year in 元', () => {
    const found = only(['figures.2023.revenue', 31_005_000]);
    expect(found.message).toMatch(/营业收入：2023年 31005000 万元，2024年 3650.8 万元.*单位/);
    expect(found.keys).toEqual(['figures.2023.revenue', 'figures.2024.revenue']);
  });
});

describe('certificates and titles', () => {
  test('out of date on the day after, not on the day', () => {
    const held: Change[] = [
      ['tiers.0.tier', '高新技术企业'],
      ['tiers.0.validUntil', '2026-11-21'],
      ['certificates.0.validUntil', '2026-11-20'],
    ];
    const found = only(...held);
    expect(found).toMatchObject({
      keys: ['certificates.0.validUntil'],
      message: expect.stringContaining('管理体系证书第1项'),
    });
    expect(adviceOn(changed(...held), '2026-11-22')).toHaveLength(2);
  });
  test('ends before it begins', () => {
    const found = only(
      ['tiers.0.tier', '创新型中小企业'],
      ['tiers.0.validFrom', '2027-01-01'],
      ['tiers.0.validUntil', '2026-12-31'],
    );
    expect(found.message).toMatch(/创新型中小企业.*早于/);
  });
});

test('every press sets what it says', () => {
  for (const changes of [[['scale', '大型']], [['organisationCode', '55138508-2']]] as Change[][]) {
    const { fix } = only(...changes);
    const after = withField(changed(...changes), fix!.key, fix!.value);
    expect(readField(after, fix!.key)).toBe(fix!.value);
    expect(adviceOn(after, TODAY)).toEqual([]);
  }
});
