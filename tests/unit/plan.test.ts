import { describe, expect, test } from 'vitest';
import { fillable, obstacle, ticked, writings } from '../../lib/advise/plan.ts';
import type { FieldMatch } from '../../lib/model/advice.ts';
import type { ProfileValue } from '../../lib/model/messages.ts';
import type { Control } from '../../lib/model/page.ts';
import { field, options } from './fixtures/engine.ts';

const plain = (value: string): ProfileValue => ({ value, display: value, aliases: [] });
const first = (control: Control, key: string, value: string, pattern?: string) =>
  writings(control, key, plain(value), pattern)[0];

describe('an amount is written in the field’s unit', () => {
  test.each([
    ['注册资本（万元）', '1200', '1200'],
    ['注册资本（万元）', '1200.55', '1200.55'],
    ['注册资本（元）', '1200', '12000000'],
    ['注册资本（元）', '0.5', '5000'],
    ['注册资本（元）', '1200.55', '12005500'],
    ['注册资本（元）', '0.12345', '1234.5'],
    ['净利润（元）', '-12.5', '-125000'],
    ['净利润（元）', '-0.5', '-5000'],
    ['净利润（元）', '0', '0'],
    ['营业收入（千元）', '1200', '12000'],
    ['营业收入（千元）', '0.05', '0.5'],
    ['营业收入（万元人民币）', '1200', '1200'],
    ['营业收入（人民币元）', '1200', '12000000'],
    ['营业收入（元，保留两位小数）', '1200', '12000000'],
    ['营业收入（万元，保留两位小数）', '1200', '1200'],
    ['营业收入 | 2024年（元）', '1200', '12000000'],
    ['营业收入 | 2024年（万元）', '1200', '1200'],
    ['营业收入 | 2024年 | 财务情况（单位：元）', '1200', '12000000'],
    ['营业收入', '1200', '1200'],
  ])('%s takes %s as %s', (shown, value, written) => {
    expect(first(field(shown), 'figures.2024.revenue', value)).toBe(written);
  });

  test.each([
    [field('注册资本', { hint: '元' }), '12000000'],
    [field('注册资本', { hint: '（万元）' }), '1200'],
    [field('注册资本', { placeholder: '请以元为单位填写' }), '12000000'],
    [field('注册资本（元）', { hint: '例如：500万元请写5000000' }), '12000000'],
  ])('a unit behind the field counts when the label has none', (control, written) => {
    expect(first(control, 'registeredCapital', '1200')).toBe(written);
  });

  test.each([
    '注册资本（亿元）',
    '注册资本（万美元）',
    '注册资本（美元）',
    '注册资本（万欧元）',
    '注册资本（百万元）',
  ])('%s is not written with the digits of another unit', (shown) => {
    const all = writings(field(shown), 'registeredCapital', plain('1200'));
    expect(all).not.toContain('1200');
    expect(all).not.toContain('12000000');
  });

  test('people are no amounts', () => {
    for (const key of ['figures.2024.employees', 'figures.2024.rdStaff', 'employees']) {
      expect(first(field('从业人数（人）'), key, '86')).toBe('86');
    }
  });
});

describe('a date is written as the field asks', () => {
  test.each([
    ['', '', '2016-03-18'],
    ["WdatePicker({dateFmt:'yyyy-MM-dd'})", '', '2016-03-18'],
    ["WdatePicker({dateFmt:'yyyy年MM月dd日'})", '', '2016年03月18日'],
    ["WdatePicker({dateFmt:'yyyy/MM/dd'})", '', '2016/03/18'],
    ["WdatePicker({dateFmt:'yyyy.MM.dd'})", '', '2016.03.18'],
    ["WdatePicker({dateFmt:'yyyyMMdd'})", '', '20160318'],
    ["WdatePicker({dateFmt:'yyyy-MM'})", '', '2016-03'],
    ["WdatePicker({dateFmt:'yyyy'})", '', '2016'],
    ['', '如：2020/01/01', '2016/03/18'],
    ['', '如：2020.01.01', '2016.03.18'],
    ['', 'xxxx年xx月xx日', '2016年03月18日'],
    ['', '格式：2020-01-01', '2016-03-18'],
    ['WdatePicker()', '请选择成立日期', '2016-03-18'],
  ])('%s %s → %s', (pattern, placeholder, written) => {
    expect(
      first(field('成立日期', { kind: 'date', placeholder }), 'establishedOn', '2016-03-18', pattern),
    ).toBe(written);
  });

  test.each([
    ['year', '2016'],
    ['month', '3'],
    ['day', '8'],
  ] as const)('its %s alone is %s', (part, written) => {
    const all = writings(field('成立日期'), 'establishedOn', plain('2016-03-08'), '', part);
    expect(all[0]).toBe(written);
    if (part !== 'year') expect(all).toContain(written.padStart(2, '0'));
  });
});

describe('a region is written by name, and by code where options are chosen', () => {
  const city: ProfileValue = { value: '330100', display: '杭州市', aliases: ['杭州', '浙江省杭州市'] };
  test('typed', () => {
    expect(writings(field('城市'), 'registeredRegion.city', city)[0]).toBe('杭州市');
  });
  test('chosen', () => {
    const select = field('城市', { kind: 'select', options: options('请选择', '杭州市') });
    expect(new Set(writings(select, 'registeredRegion.city', city))).toEqual(
      new Set(['330100', '杭州市', '杭州', '浙江省杭州市']),
    );
  });
  test('where a code is asked for, the code', () => {
    expect(writings(field('注册地行政区划代码'), 'registeredRegion.city', city)[0]).toBe('330100');
    expect(writings(field('地区代码及名称'), 'registeredRegion.city', city)[0]).toBe('杭州市');
    const name = '其他金属加工机械制造';
    const industry: ProfileValue = { value: '3429', display: `3429 ${name}`, aliases: [name] };
    expect(writings(field('行业代码'), 'industry', industry)[0]).toBe('3429');
    expect(writings(field('所属行业'), 'industry', industry)[0]).toBe('3429');
    expect(writings(field('行业名称'), 'industry', industry)[0]).toBe(name);
    expect(writings(field('国民经济行业代码及名称'), 'industry', industry)[0]).toBe(`3429 ${name}`);
  });
  test('never empty and never twice', () => {
    const value: ProfileValue = { value: '杭州', display: '杭州', aliases: ['', '杭州'] };
    expect(writings(field('城市'), 'registeredRegion.city', value)).toEqual(['杭州']);
  });
});

describe('what stands in the way of filling', () => {
  test.each<[string, Control, string]>([
    ['nothing', field('企业名称'), ''],
    ['nothing for a select', field('企业规模', { kind: 'select' }), ''],
    ['a password is never filled', field('密码', { kind: 'password' }), 'never'],
    ['a file is never filled', field('营业执照', { kind: 'file' }), 'never'],
    ['nobody else agrees for the user', field('本人同意以上条款', { kind: 'checkbox' }), 'never'],
    ['nobody else promises for the user', field('企业承诺', { kind: 'radio' }), 'never'],
    ['a captcha is the user’s', field('验证码'), 'never'],
    ['it is switched off', field('企业名称', { disabled: true }), 'disabled'],
    ['it is a fact, not a field', field('企业名称', { readonly: true }), 'readonly'],
    ['it opens a tree', field('所属行业', { readonly: true, face: true }), ''],
    ['a date picker’s face is driven', field('成立日期', { kind: 'date', readonly: true, face: true }), ''],
    ['a list of which several are chosen is driven', field('商品选择', { kind: 'listbox' }), ''],
  ])('%s', (_, control, what) => {
    expect(obstacle(control)).toBe(what);
  });
});

describe('ticked for filling', () => {
  const match = (rest: Partial<FieldMatch> = {}): FieldMatch => ({
    frameId: 0,
    control: field('企业名称'),
    profileKey: 'enterpriseName',
    confidence: 0.95,
    doubt: '',
    ...rest,
  });
  const keys = ['enterpriseName'];
  test.each<[string, FieldMatch, boolean, boolean]>([
    ['a sure match', match(), true, true],
    ['a match just sure enough', match({ confidence: 0.8 }), true, true],
    ['a doubtful match', match({ confidence: 0.79 }), false, true],
    ['no match', match({ profileKey: null, confidence: 0 }), false, false],
    ['something the profile does not hold', match({ profileKey: 'fax' }), false, false],
    ['a locked field', match({ control: field('企业名称', { disabled: true }) }), false, false],
    ['a password', match({ control: field('企业名称', { kind: 'password' }) }), false, false],
  ])('%s', (_, one, tick, may) => {
    expect([ticked(one, keys), fillable(one, keys)]).toEqual([tick, may]);
  });
});
