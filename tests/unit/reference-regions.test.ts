import { describe, expect, test } from 'vitest';
import {
  childrenOf,
  fullName,
  provinces,
  regionByCode,
  regionPath,
  regionsCalled,
  regionWithin,
} from '../../lib/reference/regions.ts';
import { searchRegions } from '../../lib/reference/search-regions.ts';

const cities = provinces().flatMap((province) => childrenOf(province.code));
const counties = cities.flatMap((city) => childrenOf(city.code));

describe('the table', () => {
  test('has as many regions as the standard', () => {
    expect(provinces()).toHaveLength(34);
    expect(cities).toHaveLength(342);
    expect(counties).toHaveLength(2849);
    expect(childrenOf('330000')).toHaveLength(11);
    expect(childrenOf('330100')).toHaveLength(13);
    expect(childrenOf('110100')).toHaveLength(16);
    expect(childrenOf('500000').map((city) => city.name)).toEqual(['市辖区', '县']);
  });

  test('every region hangs below its parent', () => {
    for (const region of [...cities, ...counties]) {
      expect(childrenOf(region.parent ?? '')).toContain(region);
    }
    expect(new Set([...provinces(), ...cities, ...counties].map(({ code }) => code)).size).toBe(
      34 + 342 + 2849,
    );
  });

  test('undivided cities and unknown codes have nothing below', () => {
    expect(childrenOf('441900')).toEqual([]);
    expect(childrenOf('999999')).toEqual([]);
    expect(regionByCode('999999')).toBeNull();
  });
});

describe('names', () => {
  test.each(['110100', '120100', '310100', '500100'])(
    '%s is 市辖区, also called by its municipality',
    (code) => {
      const city = regionByCode(code)!;
      expect(city.name).toBe('市辖区');
      expect(city.aliases).toContain(regionByCode(city.parent!)!.name);
    },
  );

  test.each([
    ['330106', '浙江省杭州市西湖区'],
    ['110108', '北京市海淀区'],
    ['500229', '重庆市城口县'],
    ['469002', '海南省琼海市'],
    ['659001', '新疆维吾尔自治区石河子市'],
    ['441900', '广东省东莞市'],
    ['330000', '浙江省'],
  ])('%s in full is %s', (code, name) => {
    expect(fullName(code)).toBe(name);
  });

  test('short names of provinces and cities, none of counties', () => {
    expect(regionByCode('150000')!.aliases).toEqual(['内蒙古']);
    expect(regionByCode('650000')!.aliases).toEqual(['新疆']);
    expect(regionByCode('330000')!.aliases).toEqual(['浙江']);
    expect(regionByCode('330100')!.aliases).toEqual(['杭州']);
    expect(regionByCode('330106')!.aliases).toEqual([]);
  });

  test('the path runs from the province down', () => {
    expect(regionPath('330106').map(({ code }) => code)).toEqual(['330000', '330100', '330106']);
    expect(regionPath('000000')).toEqual([]);
  });
});

test('all that are called so, by name, short name or in full', () => {
  const codes = (text: string) => regionsCalled(text).map(({ code }) => code);
  expect(codes('西湖区')).toEqual(['330106', '360103']);
  expect(codes('浙江省杭州市西湖区')).toEqual(['330106']);
  expect(codes('杭州')).toEqual(['330100']);
  expect(codes('北京市')).toEqual(['110000']);
  expect(codes('市辖区')).toEqual([]);
  expect(codes('杭州西')).toEqual([]);
});

describe('search', () => {
  const names = (text: string) => searchRegions(text).map(({ code }) => code);

  test('exact names come first, higher levels before lower', () => {
    expect(names('杭州市')[0]).toBe('330100');
    expect(names('西湖区')).toEqual(['330106', '360103', '420112']);
    expect(names('吉林').slice(0, 2)).toEqual(['220000', '220200']);
  });

  test('full names, with spaces or separators', () => {
    expect(names('浙江省 杭州市 西湖区')).toEqual(['330106']);
    expect(names('杭州市西湖区')).toEqual(['330106']);
    expect(names('北京市海淀区')).toEqual(['110108']);
  });

  test('beginnings of codes', () => {
    expect(names('330106')).toEqual(['330106']);
    expect(names('3301')[0]).toBe('330100');
  });

  test('nothing for nothing, and never more than asked for', () => {
    expect(names('  ')).toEqual([]);
    expect(names('不存在的地方')).toEqual([]);
    expect(searchRegions('区', 5)).toHaveLength(5);
  });
});

describe('a name among the regions directly below another', () => {
  test.each([
    [null, '浙江', '330000'],
    [null, '330000', '330000'],
    ['330000', '杭州', '330100'],
    ['330100', '西湖区', '330106'],
    ['360100', '西湖区', '360103'],
    ['110000', '北京市', '110100'],
    ['110000', '市辖区', '110100'],
  ])('%s: %s', (above, text, code) => {
    expect(regionWithin(above, text)?.code).toBe(code);
  });
  test.each([
    ['of another place', '330200', '西湖区'],
    ['that two groups share', '500000', '重庆市'],
    ['of the place itself', '330000', '浙江省'],
    ['of a place without parts', '330106', '西湖区'],
    ['of nothing', null, '某地'],
  ])('%s is none', (_, above, text) => {
    expect(regionWithin(above, text)).toBeNull();
  });
});
