/** What is typed into a form, taken into a profile. */
import { describe, expect, test } from 'vitest';
import { learn } from '../../lib/profile/learn.ts';
import type { Profile } from '../../lib/profile/schema.ts';

const EMPTY: Profile = { id: 'p', title: '档案' };
const one = (key: string, text: string, unit = '', profile = EMPTY) => {
  const { profile: next, items } = learn(profile, [{ key, text, unit }]);
  return { next, item: items[0]! };
};

describe('a value is kept the way profiles keep it', () => {
  test.each([
    ['enterpriseName', ' 杭州示例精密机械有限公司 ', '', { enterpriseName: '杭州示例精密机械有限公司' }],
    ['creditCode', '９１３３0106ma2exam78k', '', { creditCode: '91330106MA2EXAM78K' }],
    ['establishedOn', '2016年3月18日', '', { establishedOn: '2016-03-18' }],
    ['establishedOn', '20160318', '', { establishedOn: '2016-03-18' }],
    ['registeredCapital', '1,200.50', '万元', { registeredCapital: 1200.5 }],
    ['registeredCapital', '12005000', '元', { registeredCapital: 1200.5 }],
    ['figures.2025.netProfit', '-36', '万元', { figures: { 2025: { netProfit: -36 } } }],
    ['figures.2025.employees', '86人', '', { figures: { 2025: { employees: 86 } } }],
    ['scale', '小型企业', '', { scale: '小型' }],
    ['scale', '中型', '', { scale: '中型' }],
    ['mainProducts', '精密轴承、齿轮；联轴器', '', { mainProducts: ['精密轴承', '齿轮', '联轴器'] }],
    ['industry', '3451 轴承制造', '', { industry: '3451' }],
    ['industry', 'c3451', '', { industry: '3451' }],
    ['industry', '滚动轴承制造', '', { industry: '3451' }],
    ['industry', '制造业/通用设备制造业/轴承、齿轮和传动部件制造/滚动轴承制造', '', { industry: '3451' }],
    ['industry', '皮箱、包(袋)制造', '', { industry: '1922' }],
    ['industry', '制糖业', '', { industry: '1340' }],
    ['registeredRegion.province', '浙江省', '', { registeredRegion: { province: '330000' } }],
    ['contact.mobile', '13800000000', '', { contact: { mobile: '13800000000' } }],
  ])('%s: %s %s', (key, text, unit, kept) => {
    const { next, item } = one(key, text, unit);
    expect(item).toMatchObject({ key, status: 'new', reason: '' });
    expect(next).toEqual({ ...EMPTY, ...kept });
  });
});

describe('what is not understood, or not right, is refused with the reason', () => {
  test.each([
    ['registeredCapital', '1200', '', /元还是万元/],
    ['registeredCapital', '1200', '万美元', /万美元/],
    ['registeredCapital', '一千万', '万元', /数字/],
    ['creditCode', '91330106MA2EXAM78A', '', /./],
    ['establishedOn', '2016-02-31', '', /日期/],
    ['establishedOn', '去年', '', /日期/],
    ['contact.mobile', '1380000', '', /手机/],
    ['registeredRegion.city', '杭州市', '', /上一级/],
    ['industry', '制造业', '', /行业/],
    ['industry', '通用设备制造业', '', /行业/],
    ['industry', '制造业/通用设备制造业', '', /行业/],
    ['industry', '9999', '', /行业/],
    ['industry', 'A3429', '', /行业/],
    ['industry', '轴承', '', /行业/],
    ['legalRepresentative.idNumber', '330106198001011234', '', /不存/],
    ['password', 'x', '', /不存/],
    ['address', '长'.repeat(600), '', /500/],
  ])('%s: %s %s', (key, text, unit, reason) => {
    const { next, item } = one(key, text, unit);
    expect(item.status).toBe('refused');
    expect(item.reason).toMatch(reason);
    expect(next).toEqual(EMPTY);
  });
});

test('a place is looked up below the one above it, in the same round', () => {
  const { profile } = learn(EMPTY, [
    { key: 'registeredRegion.province', text: '北京市', unit: '' },
    { key: 'registeredRegion.city', text: '北京市', unit: '' },
    { key: 'registeredRegion.county', text: '海淀区', unit: '' },
  ]);
  expect(profile.registeredRegion).toEqual({ province: '110000', city: '110100', county: '110108' });
});

test('an industry is shown with its name', () => {
  const { item } = one('industry', '滚动轴承制造', '', { ...EMPTY, industry: '3429' });
  expect(item).toMatchObject({
    status: 'differs',
    now: '3429 其他金属加工机械制造',
    shown: '3451 滚动轴承制造',
  });
  expect(one('industry', 'C3429', '', { ...EMPTY, industry: '3429' }).item.status).toBe('same');
});

test('says what the profile has now, and what is the same', () => {
  const profile: Profile = { ...EMPTY, enterpriseName: '旧名称', establishedOn: '2016-03-18' };
  expect(one('enterpriseName', '新名称', '', profile).item).toMatchObject({
    status: 'differs',
    now: '旧名称',
    shown: '新名称',
  });
  expect(one('establishedOn', '2016年3月18日', '', profile).item.status).toBe('same');
  const coded: Profile = { ...EMPTY, creditCode: '91330106MA2EXAM78K' };
  const { next, item } = one('organisationCode', 'MA2EXAM7-8', '', coded);
  expect([item.status, next.organisationCode]).toEqual(['same', undefined]);
});
