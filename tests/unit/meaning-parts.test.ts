import { describe, expect, test } from 'vitest';
import { matchFields, SURE } from '../../lib/advise/meaning.ts';
import type { Control } from '../../lib/model/page.ts';
import { field, options } from './fixtures/engine.ts';

const select = (shown: string, ...labels: string[]): Control =>
  field(shown, { kind: 'select', options: options('请选择', ...labels) });
const provinces = ['北京市', '浙江省', '广东省'];
const filled = (...controls: Control[]) =>
  matchFields(0, controls, 2026).map(({ profileKey, confidence }) =>
    confidence >= SURE ? profileKey : null,
  );

const PROVINCE = 'registeredRegion.province';
const CITY = 'registeredRegion.city';
const COUNTY = 'registeredRegion.county';

describe('a region in several selects', () => {
  test.each<[string, Control[], (string | null)[]]>([
    [
      'one label and three selects',
      [select('行政区划', ...provinces), select(''), select('')],
      [PROVINCE, CITY, COUNTY],
    ],
    [
      'the label said again each time',
      [select('所在地区', ...provinces), select('所在地区'), select('所在地区')],
      [PROVINCE, CITY, COUNTY],
    ],
    ['省, 市 and 区', [select('省', ...provinces), select('市'), select('区')], [PROVINCE, CITY, COUNTY]],
    [
      '省份, 城市 and 区县',
      [select('省份', ...provinces), select('城市'), select('区县')],
      [PROVINCE, CITY, COUNTY],
    ],
    ['所在省市 in two', [select('所在省市', ...provinces), select('')], [PROVINCE, CITY]],
    [
      '注册地 first, then 市 and 县',
      [select('注册地', ...provinces), select('市'), select('县')],
      [PROVINCE, CITY, COUNTY],
    ],
    [
      '省 under 注册地',
      [select('省 | 注册地', ...provinces), select('市 | 注册地'), select('区 | 注册地')],
      [PROVINCE, CITY, COUNTY],
    ],
    ['one select that offers provinces', [select('所属地区', ...provinces)], [PROVINCE]],
    ['one select that does not say what it offers', [select('所属地区', '华东', '华南')], [null]],
  ])('%s', (_, controls, keys) => {
    expect(filled(...controls)).toEqual(keys);
  });

  test('what follows is something else', () => {
    expect(filled(select('行政区划', ...provinces), select(''), select(''), field('详细地址'))).toEqual([
      PROVINCE,
      CITY,
      COUNTY,
      'address',
    ]);
    expect(filled(select('所在地区', ...provinces), select('企业规模', '大型'))).toEqual([PROVINCE, 'scale']);
  });
  test('three selects and the rest of the address under one label', () => {
    const keys = filled(
      select('注册地址', ...provinces),
      select('注册地址'),
      select('注册地址'),
      field('注册地址'),
    );
    expect(keys.slice(0, 3)).not.toContain('address');
    expect(keys[3]).toBe('address');
  });
  test('two regions are two regions', () => {
    const place = (name: string) => [select(`${name}`, ...provinces), select(''), select('')];
    expect(filled(...place('注册地'), ...place('项目所在地')).slice(3)).toEqual([null, null, null]);
  });
});

describe('a date in three fields', () => {
  test('year, month and day', () => {
    const matches = matchFields(0, [field('成立日期'), field('成立日期'), field('成立日期')], 2026);
    expect(matches.map(({ profileKey, part }) => [profileKey, part])).toEqual([
      ['establishedOn', 'year'],
      ['establishedOn', 'month'],
      ['establishedOn', 'day'],
    ]);
  });
  test('one field takes the whole', () => {
    expect(matchFields(0, [field('成立日期')], 2026)[0]?.part).toBeUndefined();
  });
});

describe('an amount and its unit', () => {
  test('the select of units beside it is no second amount', () => {
    expect(filled(field('注册资本（万元）'), select('注册资本（万元）', '万元', '万美元'))[1]).toBeNull();
  });
  test('an amount is asked about where its currency is still to be chosen', () => {
    const amount = field('注册资本', { hint: '万元' });
    expect(filled(amount, select('注册资本', '元', '万元'))[0]).toBe('registeredCapital');
    expect(filled(amount, select('注册资本', '万元', '万美元'))[0]).toBeNull();
    expect(filled(amount, select('币种', '人民币', '美元'))[0]).toBe('registeredCapital');
  });
  test.each([
    [field('注册资本', { hint: '万元' }), 'registeredCapital'],
    [field('注册资本', { placeholder: '单位：万元' }), 'registeredCapital'],
    [field('营业收入 | 2024年', { hint: '（万元）' }), 'figures.2024.revenue'],
    [field('营业收入 | 2024年 | 主要指标（单位：万元）'), 'figures.2024.revenue'],
    [field('注册资本', { hint: '万美元' }), null],
    [field('注册资本', { hint: '按营业执照填写' }), null],
  ])('a unit beside the field is as good as one in the label', (control, key) => {
    expect(filled(control)).toEqual([key]);
  });
});

describe('years as columns', () => {
  test('each column is its own year', () => {
    const years = ['2022年', '2023年', '2024年'];
    const cells = years.map((year) => field(`净利润（万元） | ${year} | 近三年主要指标`));
    expect(filled(...cells)).toEqual([
      'figures.2022.netProfit',
      'figures.2023.netProfit',
      'figures.2024.netProfit',
    ]);
  });
  test('relative years count from the present one', () => {
    const cells = ['上年度', '本年度'].map((year) => field(`营业收入（万元） | ${year}`));
    expect(matchFields(0, cells, 2026).map(({ profileKey }) => profileKey)).toEqual([
      'figures.2025.revenue',
      'figures.2026.revenue',
    ]);
  });
});

describe('the year of a report', () => {
  const keys = (...shown: string[]) =>
    matchFields(
      0,
      shown.map((text) => field(text)),
      2026,
    ).map(({ profileKey }) => profileKey);

  test('本年 and 上年 are told by the year above the table', () => {
    expect(keys('资产总计 | 本年 | 万元 | 2024年', '资产总计 | 上年 | 万元 | 2024年')).toEqual([
      'figures.2024.totalAssets',
      'figures.2023.totalAssets',
    ]);
  });
  test('without it, or of some months, they are nobody knows which', () => {
    expect(
      keys('资产总计 | 本年 | 万元', '营业收入 | 本年 | 2024年 | 1—9月', '营业收入 | 上年同期 | 2024年'),
    ).toEqual([null, null, null]);
  });
});

describe('two things in one label', () => {
  test('each field takes the one that it names itself', () => {
    const [name, mobile] = ['姓名', '请输入手机'].map((placeholder) =>
      field('法定代表人及手机', { placeholder }),
    );
    expect(filled(name!, mobile!)).toEqual(['legalRepresentative.name', 'legalRepresentative.mobile']);
  });
  test('a field for both is not filled', () => {
    expect(filled(field('法定代表人及手机'), field('联系人、电话'))).toEqual([null, null]);
  });
});

describe('whose it is', () => {
  test('a telephone behind a fact that says whose it is, and that does not itself, is not sure', () => {
    const person = [field('法定代表人'), field('法人手机')];
    expect(filled(...person, field('固定电话'))[2]).toBeNull();
    expect(filled(person[0]!, field('固定电话'))[1]).toBe('legalRepresentative.phone');
  });
  test.each([
    ['投保企业全称 | 投保企业', 'enterpriseName'],
    ['依托单位名称 | 依托单位情况', 'enterpriseName'],
    ['公司地址 | 参展企业基本资料', 'address'],
    ['统一社会信用代码 | 接包方（我方）信息', 'creditCode'],
    ['机构名称 | 审核机构', null],
    ['企业名称 | 发包方信息', null],
    ['经办人手机 | 授权经办人', null],
    ['法定代表人 | 担保单位', null],
    ['姓名 | 法定代表人配偶', null],
    ['社会信用代码 | 申报工厂基本情况', 'creditCode'],
    ['境内联系人 | 境内投资主体情况', 'contact.name'],
    ['法定代表人 | 企业概况 | 申报编号：由受理单位填写', 'legalRepresentative.name'],
  ])('%s is %s', (shown, key) => {
    expect(filled(field(shown))).toEqual([key]);
  });
  test('kinds of trade are no kinds of enterprise', () => {
    expect(filled(select('企业类型', '生产企业', '外贸企业'))).toEqual([null]);
  });
});
