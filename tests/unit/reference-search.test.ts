/** Searching the tables as clerks type: codes, words, full pinyin, first letters. */
import fc from 'fast-check';
import { dict } from 'pinyin-match/src/simplified_dict.js';
import { describe, expect, test } from 'vitest';
import { allIndustries, industriesBelow } from '../../lib/reference/industries.ts';
import { allRegions, fullName, GROUPING } from '../../lib/reference/regions.ts';
import { searchIndustries } from '../../lib/reference/search-industries.ts';
import { searchRegions } from '../../lib/reference/search-regions.ts';

const industries = (text: string, limit?: number) => searchIndustries(text, limit).map(({ code }) => code);
const regions = (text: string, limit?: number) => searchRegions(text, limit).map(({ code }) => code);

describe('industries: the first is', () => {
  test.each([
    ['3429', '3429'],
    ['C3429', '3429'],
    ['c34', '34'],
    ['C', 'C'],
    ['134', '1340'],
    ['3429 其他金属加工机械制造', '3429'],
    ['3429其他金属', '3429'],
    ['C3429其他金属加工机械制造', '3429'],
    ['其他金属加工机械制造', '3429'],
    ['软件开发', '651'],
    ['应用软件', '6513'],
    ['轴承制造', '3451'],
    ['制造业/通用设备制造业/滚动轴承', '3451'],
    ['木门窗', '2032'],
    ['机床 切削', '3421'],
    ['三维(3d)打印', '7517'],
    ['国际组织', '9700'],
    ['rjkf', '651'],
    ['ruanjiankaifa', '651'],
    ['yyrjkf', '6513'],
    ['qtjsjg', '3429'],
    ['gundongzhoucheng', '3451'],
    ['gundongzhouch', '3451'],
    ['zhizaoye', 'C'],
  ])('%s → %s', (text, code) => expect(industries(text)[0]).toBe(code));

  test('codes read as a book', () => {
    expect(industries('342')).toEqual(['342', '3421', '3422', '3423', '3424', '3425', '3429']);
  });
  test('a group with one class is shown as that class only', () => {
    expect(industries('制糖业')).toEqual(['1340']);
  });
  test('what begins so stands before what has it inside', () => {
    const found = industries('轴承');
    expect(found).toEqual(['345', '3451', '3452']);
  });
});

describe('regions: the first is', () => {
  test.each([
    ['330106', '330106'],
    ['33', '330000'],
    ['西湖', '330106'],
    ['杭州西湖', '330106'],
    ['浙江西湖', '330106'],
    ['浙江省杭州市西湖区', '330106'],
    ['浙江 杭州 西湖', '330106'],
    ['浙江省 / 杭州市 / 西湖区', '330106'],
    ['杭州市西', '330106'],
    ['南昌西湖', '360103'],
    ['江西 西湖', '360103'],
    ['hangzhou', '330100'],
    ['hz', '330100'],
    ['xihuqu 杭州', '330106'],
    ['hangzhouxihu', '330106'],
    ['hzxh', '330106'],
    ['bj', '110000'],
    ['北京海淀', '110108'],
    ['北京市海淀区', '110108'],
    ['bjhd', '110108'],
    ['chongqing', '500000'],
    ['重庆城口', '500229'],
    ['东莞', '441900'],
    ['dongguan', '441900'],
    ['琼海', '469002'],
    ['海南琼海', '469002'],
    ['shihezi', '659001'],
    ['恩施', '422800'],
    ['内蒙古', '150000'],
    ['xianggang', '810000'],
    ['laoting', '130225'],
    ['huyi', '610118'],
    ['luan', '341500'],
  ])('%s → %s', (text, code) => expect(regions(text)[0]).toBe(code));

  test('every place of one name, no other county of a city that is named', () => {
    expect(regions('西湖区').slice(0, 2)).toEqual(['330106', '360103']);
    expect(regions('杭州')).not.toContain('330106');
  });
  test('levels that only group are left out', () => {
    expect(regions('市辖区')).toEqual([]);
    expect(regions('北京市')).toEqual(['110000']);
  });
});

test.each(['', '  ', '不存在的东西', 'qqqqqq', 'C99', '99999', 'A3429', '🙂', '%_*', '(', '\\'])(
  '%j finds nothing',
  (text) => {
    expect(industries(text)).toEqual([]);
    expect(regions(text)).toEqual([]);
  },
);

test('never more than asked for', () => {
  expect(industries('制造', 7)).toHaveLength(7);
  expect(regions('区', 5)).toHaveLength(5);
});

const shownIndustries = [...allIndustries()].filter(
  ({ level, code }) => level !== 'group' || industriesBelow(code).length > 1,
);
const shownRegions = [...allRegions()].filter(({ name, level }) => level !== 'city' || !GROUPING.test(name));

/** A sound of each character, as somebody types who knows one. */
const sounds = new Map<string, string>();
for (const [syllable, characters] of Object.entries(dict))
  for (const one of characters) if (!sounds.has(one)) sounds.set(one, syllable);
for (const [one, syllable] of ['浉 shi', '硚 qiao', '埇 yong', '鄠 hu', '瀍 chan', '猇 xiao', '沚 zhi'].map(
  (each) => each.split(' '),
))
  sounds.set(one!, syllable!);
const pinyin = (name: string) => [...name].map((one) => sounds.get(one) ?? '');

describe('whatever is in the tables is found', () => {
  test('by its own code, first', () => {
    fc.assert(
      fc.property(fc.constantFrom(...shownIndustries), (one) => industries(one.code)[0] === one.code),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...shownRegions), (one) => regions(one.code)[0] === one.code),
      { numRuns: 300 },
    );
  });

  test('by its own name, among the first three of its kind', () => {
    fc.assert(
      fc.property(fc.constantFrom(...shownIndustries), ({ code, name }) =>
        industries(name).slice(0, 4).includes(code),
      ),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...shownRegions), ({ code }) => regions(fullName(code))[0] === code),
      { numRuns: 300 },
    );
  });

  test('by its pinyin, whole and by first letters', () => {
    const spoken = shownIndustries.filter(
      ({ name }) => name.length > 3 && name.length < 14 && !/[、（]/.test(name),
    );
    fc.assert(
      fc.property(fc.constantFrom(...spoken), fc.boolean(), ({ code, name }, short) => {
        const letters = pinyin(name).map((each) => (short ? each.slice(0, 1) : each));
        return industries(letters.join(''), 40).includes(code);
      }),
      { numRuns: 150 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...shownRegions.filter(({ name }) => name.length > 2)), ({ code }) =>
        regions(pinyin(fullName(code)).join('')).includes(code),
      ),
      { numRuns: 150 },
    );
  });

  test('whatever else is typed does no harm', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-z]{1,60}$/)),
        (text) => {
          expect(industries(text).length).toBeLessThanOrEqual(30);
          expect(regions(text).length).toBeLessThanOrEqual(20);
        },
      ),
      { numRuns: 200 },
    );
  });
});
