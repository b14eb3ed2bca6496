import { describe, expect, test } from 'vitest';
import { PROFILE_KEYS } from '../../lib/model/profile-keys.ts';
import { heldKeys, normalise, readField, withField } from '../../lib/profile/access.ts';
import { CODE_NAMES } from '../../lib/profile/code-names.ts';
import { completeness } from '../../lib/profile/completeness.ts';
import { ratiosOf } from '../../lib/profile/ratios.ts';
import sampleFile from '../../lib/profile/sample.json' with { type: 'json' };
import { type Profile, profileSchema } from '../../lib/profile/schema.ts';
import { profileValue, summarise } from '../../lib/profile/value.ts';

const sample = normalise(profileSchema.parse(sampleFile.profiles[0]));
const value = (key: string, profile: Profile = sample) => profileValue(profile, key);
const place = (province: string, city?: string, county?: string): Profile => ({
  id: 'a',
  title: 'a',
  registeredRegion: { province, city, county },
});

test('the schema has every key of the catalogue', () => {
  const empty: Profile = { id: 'a', title: 'a' };
  for (const key of Object.keys(PROFILE_KEYS)) {
    const filled = [withField(empty, key, 'x'), withField(empty, key, 1), withField(empty, key, ['x'])];
    expect(
      filled.filter((profile) => profileSchema.safeParse(profile).success),
      key,
    ).toHaveLength(1);
  }
});

test.each([
  ['enterpriseName', '杭州示例精密机械有限公司', '杭州示例精密机械有限公司'],
  ['creditCode', '91330106MA2EXAM78K', '91330106MA2EXAM78K'],
  ['organisationCode', 'MA2EXAM7-8', 'MA2EXAM7-8'],
  ['enterpriseType', '民营', '民营'],
  ['holdingType', '私人控股', '私人控股'],
  ['establishedOn', '2016-03-18', '2016-03-18'],
  ['registeredCapital', '1200', '1200'],
  ['scale', '小型', '小型'],
  ['employees', '86', '86'],
  ['registeredRegion.province', '330000', '浙江省'],
  ['registeredRegion.city', '330100', '杭州市'],
  ['registeredRegion.county', '330106', '西湖区'],
  ['registeredRegion', '330106', '浙江省杭州市西湖区'],
  ['address', '浙江省杭州市西湖区示例路100号', '浙江省杭州市西湖区示例路100号'],
  ['postalCode', '310012', '310012'],
  ['industry', '3429', '3429'],
  ['subdivision', '3429', '3429'],
  ['mainProducts', '精密夹具、数控刀具', '精密夹具、数控刀具'],
  ['mainBusiness', '精密机械零件制造与出口', '精密机械零件制造与出口'],
  ['importExportVolume', '350', '350'],
  ['legalRepresentative.name', '张示例', '张示例'],
  ['legalRepresentative.idType', '居民身份证', '居民身份证'],
  ['legalRepresentative.phone', '0571-88880001', '0571-88880001'],
  ['legalRepresentative.mobile', '13800000001', '13800000001'],
  ['contact.name', '李示例', '李示例'],
  ['contact.phone', '0571-88880002', '0571-88880002'],
  ['contact.mobile', '13800000002', '13800000002'],
  ['contact.email', 'contact@example.com', 'contact@example.com'],
  ['controllingShareholder', '张示例', '张示例'],
  ['actualController.name', '张示例', '张示例'],
  ['actualController.nationality', '中国', '中国'],
  ['email', 'office@example.com', 'office@example.com'],
  ['fax', '0571-88880009', '0571-88880009'],
  ['phone', '0571-88880000', '0571-88880000'],
  ['figures.2023.revenue', '3100.5', '3100.5'],
  ['figures.2025.mainBusinessRevenue', '4102', '4102'],
  ['figures.2025.rdStaff', '18', '18'],
])('%s', (key, stored, display) => {
  const found = value(key);
  expect(found).toMatchObject({ value: stored, display });
  expect(found?.aliases).not.toContain(display);
});

describe('aliases', () => {
  test('of regions', () => {
    expect(value('registeredRegion.county')?.aliases).toEqual(['杭州市西湖区', '浙江省杭州市西湖区']);
    expect(value('registeredRegion.city')?.aliases).toEqual(['杭州', '浙江省杭州市']);
    expect(value('registeredRegion')?.aliases).toContain('浙江省/杭州市/西湖区');
  });

  test('of municipalities: 市辖区', () => {
    const beijing = place('110000', '110100', '110108');
    expect(value('registeredRegion.city', beijing)).toMatchObject({ value: '110100', display: '市辖区' });
    expect(value('registeredRegion.city', beijing)?.aliases).toContain('北京市');
    expect(value('registeredRegion', beijing)).toMatchObject({ value: '110108', display: '北京市海淀区' });
    expect(value('registeredRegion', beijing)?.aliases).toEqual(
      expect.arrayContaining(['北京市市辖区海淀区', '北京市北京市海淀区', '北京市/市辖区/海淀区']),
    );
    expect(value('registeredRegion.city', place('310000', '310100'))?.aliases).toContain('上海市');
  });

  test('a city without counties is a whole place', () => {
    expect(value('registeredRegion', place('440000', '441900'))).toMatchObject({
      value: '441900',
      display: '广东省东莞市',
    });
  });

  test('of codes, dates, numbers, lists, phones', () => {
    expect(value('organisationCode')?.aliases).toEqual(['MA2EXAM78']);
    expect(value('establishedOn')?.aliases).toContain('2016年3月18日');
    expect(value('figures.2023.revenue')?.aliases).toEqual(['3100.50', '3,100.5']);
    expect(value('mainProducts')?.aliases).toContain('精密夹具，数控刀具');
    expect(value('phone')?.aliases).toContain('057188880000');
    expect(value('scale')?.aliases).toEqual(['小型企业']);
    expect(value('legalRepresentative.idType')?.aliases).toContain('身份证');
    expect(value('industry')?.aliases).toEqual(['C3429']);
  });

  test('an industry shows its name where one is known', () => {
    const names = { industry: (code: string) => (code === '3429' ? '其他金属加工机械制造' : null) };
    expect(profileValue(sample, 'industry', names)).toEqual({
      value: '3429',
      display: '3429 其他金属加工机械制造',
      aliases: ['其他金属加工机械制造', '3429其他金属加工机械制造', 'C3429'],
    });
  });
});

describe('an industry with its place in the tree', () => {
  const industry = (text: string) =>
    profileValue({ id: 'a', title: 'a', industry: text }, 'industry', CODE_NAMES);
  test.each(['3429', 'C3429', 'c3429'])('%s', (text) => {
    expect(industry(text)).toEqual({
      value: '3429',
      display: '3429 其他金属加工机械制造',
      aliases: [
        '其他金属加工机械制造',
        '3429其他金属加工机械制造',
        'C3429',
        'C3429其他金属加工机械制造',
        '制造业/通用设备制造业/金属加工机械制造/其他金属加工机械制造',
        '通用设备制造业/金属加工机械制造/其他金属加工机械制造',
      ],
    });
  });
  test('the only class of its group is also found where trees leave it out', () => {
    expect(industry('1340')?.aliases).toEqual(
      expect.arrayContaining([
        '制造业/农副食品加工业/制糖业/制糖业',
        '制造业/农副食品加工业/制糖业',
        '农副食品加工业/制糖业',
      ]),
    );
  });
  test('no level above stands for it', () => {
    for (const name of ['制造业', '通用设备制造业', '金属加工机械制造', 'C', '34', '342'])
      expect(industry('3429')?.aliases).not.toContain(name);
  });
  test('an unknown code and free text stand for themselves', () => {
    expect(industry('9999')).toMatchObject({ value: '9999', display: '9999' });
    expect(industry('9999')?.aliases.join()).not.toContain('/');
    expect(industry('精密机械')).toEqual({ value: '精密机械', display: '精密机械', aliases: [] });
  });
});

describe('nothing there', () => {
  test('empty texts, lists and unknown keys are absent', () => {
    const bare: Profile = {
      id: 'a',
      title: 'a',
      enterpriseName: ' ',
      mainProducts: [''],
      registeredCapital: '',
      contact: { name: '' },
    };
    for (const key of [
      'enterpriseName',
      'mainProducts',
      'registeredCapital',
      'contact.name',
      'organisationCode',
      'registeredRegion',
      'nothing',
      'title',
      '__proto__.x',
      'constructor',
      'figures.2025.toString',
    ]) {
      expect(value(key, bare), key).toBeNull();
    }
    expect(normalise(bare)).toEqual({ id: 'a', title: 'a' });
    expect(summarise(bare)).toEqual({ id: 'a', title: 'a', keys: [] });
  });

  test('a sensitive value is never given, even if one were there', () => {
    const leaked: Profile = { ...sample, legalRepresentative: { idNumber: '110101199003070000' } };
    expect(value('legalRepresentative.idNumber', leaked)).toBeNull();
    expect(JSON.stringify(normalise(leaked))).not.toContain('110101199003070000');
    expect(heldKeys(leaked)).not.toContain('legalRepresentative.idNumber');
  });

  test('zero is something', () => {
    expect(value('employees', { id: 'a', title: 'a', employees: 0 })?.value).toBe('0');
  });
});

test('the summary names derived keys, the whole region and figures by year', () => {
  const { id, title, keys } = summarise(sample);
  expect({ id, title }).toEqual({ id: 'sample', title: '示例企业' });
  expect(keys).toEqual(
    expect.arrayContaining(['organisationCode', 'registeredRegion', 'figures.2025.revenue']),
  );
  expect(keys).not.toContain('legalRepresentative.idNumber');
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(value(key), key).not.toBeNull();
});

test('withField leaves the original alone and can remove', () => {
  const changed = withField(sample, 'contact.name', '王五');
  expect(readField(changed, 'contact.name')).toBe('王五');
  expect(readField(sample, 'contact.name')).toBe('李示例');
  expect(readField(withField(changed, 'contact.name', undefined), 'contact.name')).toBeUndefined();
});

test('completeness and ratios', () => {
  expect(completeness(sample).missing).toEqual([]);
  expect(completeness({ id: 'a', title: 'a' }).filled).toBe(0);
  const ratios = ratiosOf(sample, '2025');
  expect(ratios.growth).toBeCloseTo(4288.9 / 3650.8 - 1);
  expect(ratios.liabilities).toBeCloseTo(2300 / 5300);
  expect(ratiosOf(sample, '2023').growth).toBeNull();
});

describe('ratios are worked out, in percent', () => {
  const profile = {
    id: 'p',
    title: '档案',
    figures: {
      2024: { revenue: 1000 },
      2025: { revenue: 1250, totalAssets: 3000, totalLiabilities: 1000, rdExpense: 50 },
    },
  };
  test.each([
    ['ratios.2025.growth', '25'],
    ['ratios.2025.liabilities', '33.33'],
    ['ratios.2025.rdShare', '4'],
    ['ratios.2024.growth', null],
    ['ratios.2024.liabilities', null],
    ['ratios.2025.nothing', null],
  ])('%s: %s', (key, value) => {
    expect(profileValue(profile, key)?.value ?? null).toBe(value);
  });
  test('only those that can be are offered', () => {
    expect(summarise(profile).keys.filter((key) => key.startsWith('ratios.'))).toEqual([
      'ratios.2025.growth',
      'ratios.2025.liabilities',
      'ratios.2025.rdShare',
    ]);
  });
});
