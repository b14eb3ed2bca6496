/** What the drivers look for among the options of a list, a cascade or a tree. */
import { describe, expect, test } from 'vitest';
import { headOf } from '../../lib/fill/drivers/calendar.ts';
import { targetOf } from '../../lib/fill/drivers/target.ts';

const REGION = ['浙江省杭州市西湖区', '330106', '浙江省/杭州市/西湖区', '浙江省 / 杭州市 / 西湖区'];
const BEIJING = ['北京市海淀区', '110108', '北京市/海淀区', '北京市/市辖区/海淀区', '北京市/北京市/海淀区'];

describe('a plain list', () => {
  test('the option that reads so', () => {
    expect(targetOf(['小型', '小型企业']).next(['大型', '中型', '小型'], [])).toEqual({
      index: 2,
      found: true,
    });
  });
  test('another writing of it', () => {
    expect(targetOf(['民营', '民营企业']).next(['国有企业', '民营企业'], [])).toEqual({
      index: 1,
      found: true,
    });
  });
  test('nothing when none reads so, and nothing when two would do', () => {
    expect(targetOf(['小型']).next(['暂无数据'], [])).toBeNull();
    expect(targetOf(['投资企业']).next(['外商投资企业', '港澳台投资企业'], [])).toBeNull();
  });
});

describe('a region, level by level', () => {
  const target = targetOf(REGION);
  test.each<[string, string[], string[], number, boolean]>([
    ['the province leads on', ['江苏省', '浙江省'], [], 1, false],
    ['written short too', ['江苏', '浙江'], [], 1, false],
    ['the city under it', ['宁波市', '杭州市'], ['浙江省'], 1, false],
    ['the county is what was sought', ['上城区', '西湖区'], ['浙江', '杭州'], 1, true],
  ])('%s', (_, labels, path, index, found) => {
    expect(target.next(labels, path)).toEqual({ index, found });
  });
  test('a county of the same name elsewhere is not it', () => {
    expect(target.next(['东湖区', '西湖区'], ['江西省', '南昌市'])).toBeNull();
    expect(target.next(['东湖区', '西湖区'], [])).toBeNull();
  });
  test('the whole of it may be one option', () => {
    expect(target.next(['浙江省/杭州市/滨江区', '浙江省/杭州市/西湖区'], [])).toEqual({
      index: 1,
      found: true,
    });
  });
  test('a municipality has one level more, or less, or its own name twice', () => {
    const beijing = targetOf(BEIJING);
    expect(beijing.next(['市辖区'], ['北京市'])).toEqual({ index: 0, found: false });
    expect(beijing.next(['海淀区'], ['北京市', '市辖区'])).toEqual({ index: 0, found: true });
    expect(beijing.next(['东城区', '海淀区'], ['北京市'])).toEqual({ index: 1, found: true });
    expect(beijing.next(['北京市'], ['北京市'])).toEqual({ index: 0, found: false });
  });
});

describe('an industry by its place in a tree', () => {
  const names = ['制造业', '通用设备制造业', '金属加工机械制造', '其他金属加工机械制造'];
  const target = targetOf([
    '3429 其他金属加工机械制造',
    '3429',
    '其他金属加工机械制造',
    'C3429',
    names.join('/'),
    names.slice(1).join('/'),
  ]);
  test.each<[string, string[], string[], number, boolean]>([
    ['the section leads on', ['农、林、牧、渔业', '制造业', '教育'], [], 1, false],
    ['the division under it', ['专用设备制造业', '通用设备制造业'], ['制造业'], 1, false],
    ['the class itself', ['金属切削机床制造', '其他金属加工机械制造'], names.slice(0, 3), 1, true],
    ['a tree that begins with divisions', ['汽车制造业', '通用设备制造业'], [], 1, false],
    ['and goes on', ['金属加工机械制造'], ['通用设备制造业'], 0, false],
    ['codes before the names', ['A 农、林、牧、渔业', 'C 制造业'], [], 1, false],
    [
      'codes in brackets',
      ['[341]锅炉', '[342]金属加工机械制造'],
      ['C 制造业', '34 通用设备制造业'],
      1,
      false,
    ],
    [
      'codes at some levels only',
      ['3421', '其他金属加工机械制造'],
      ['C 制造业', '通用设备制造业', '342 金属加工机械制造'],
      1,
      true,
    ],
    ['a plain list of names', ['稻谷种植', '其他金属加工机械制造'], [], 1, true],
    ['other names, but codes', ['A 农业类', 'C 制造类'], [], 1, false],
  ])('%s', (_, labels, path, index, found) => {
    expect(target.next(labels, path)).toEqual({ index, found });
  });
  test('a group that its only class bears the name of may be the end', () => {
    const path = ['制造业', '黑色金属冶炼和压延加工业', '炼钢', '炼钢'];
    const steel = targetOf(['3120 炼钢', '3120', path.join('/'), path.slice(0, 3).join('/')]);
    expect(steel.next(['炼铁', '炼钢'], path.slice(0, 2))).toEqual({ index: 1, found: false, ends: true });
    expect(steel.next(['312 炼钢'], path.slice(0, 2))).toEqual({ index: 0, found: false, ends: true });
    expect(steel.next(['炼钢'], path.slice(0, 3))).toEqual({ index: 0, found: true });
    expect(steel.next(['黑色金属冶炼和压延加工业'], ['制造业'])).toEqual({ index: 0, found: false });
  });
  test('nothing where it does not stand', () => {
    expect(target.next(['其他通用设备制造业'], ['制造业', '专用设备制造业'])).toBeNull();
    expect(target.next(['农、林、牧、渔业', '教育'], [])).toBeNull();
  });
});

describe('an industry by its code', () => {
  const target = targetOf(['3429', 'C3429']);
  test.each<[string, string[], string[], number, boolean]>([
    ['the section’s letter leads on', ['A 农、林、牧、渔业', 'C 制造业'], [], 1, false],
    ['the division', ['33 金属制品业', '34 通用设备制造业'], ['C 制造业'], 1, false],
    ['the division with its letter', ['C33 金属制品业', 'C34 通用设备制造业'], ['制造业（C）'], 1, false],
    ['the group', ['341 锅炉', '342 金属加工机械制造'], ['C 制造业', '34 通用设备制造业'], 1, false],
    ['the class itself', ['3421 机床', '3429 其他'], ['C 制造业', '34 通用', '342 金属加工'], 1, true],
    ['a plain list of classes', ['0111 稻谷种植', '3429 其他金属加工机械制造'], [], 1, true],
  ])('%s', (_, labels, path, index, found) => {
    expect(target.next(labels, path)).toEqual({ index, found });
  });
  test('34 is not 3429, and 3429 is not 342', () => {
    expect(target.next(['34'], [])).toEqual({ index: 0, found: false });
    expect(targetOf(['342', 'C342']).next(['3421 机床', '3429 其他'], [])).toBeNull();
  });
});

describe('the head of a calendar', () => {
  test.each([
    [['2026 年', '11 月'], 2026, 11],
    [['2026年3月'], 2026, 3],
    [['十一月', '2026'], 2026, 11],
    [['三月 2026'], 2026, 3],
    [['11月', '2026'], 2026, 11],
    [['2026-03'], 2026, 3],
  ])('%j', (texts, year, month) => {
    expect(headOf(texts)).toEqual({ year, month });
  });
  test('none where nothing reads like one', () => {
    expect(headOf(['日', '一', '二', '1', '2'])).toBeNull();
  });
});
