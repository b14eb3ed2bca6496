import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allIndustries,
  classNamed,
  type Industry,
  industriesBelow,
  industryByCode,
  industryPath,
  sections,
} from '../../lib/reference/industries.ts';

const all = [...allIndustries()];
const of = (level: Industry['level']) => all.filter((industry) => industry.level === level);
const ABOVE = { class: 'group', group: 'division', division: 'section', section: null } as const;

describe('the table', () => {
  test('has as many industries as GB/T 4754-2017', () => {
    expect(sections()).toHaveLength(20);
    expect([of('section'), of('division'), of('group'), of('class')].map(({ length }) => length)).toEqual([
      20, 97, 473, 1382,
    ]);
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  });

  test('every industry hangs below its parent, one level up', () => {
    for (const industry of all) {
      const parent = industry.parent === null ? null : industryByCode(industry.parent);
      expect(parent?.level ?? null, industry.code).toBe(ABOVE[industry.level]);
      if (parent) {
        expect(industriesBelow(parent.code)).toContain(industry);
        expect(parent.letter).toBe(industry.letter);
        if (parent.level !== 'section') expect(industry.code.slice(0, -1)).toBe(parent.code);
      }
    }
  });

  test('no branch ends before a class, and none goes on behind it', () => {
    for (const industry of all)
      expect(industriesBelow(industry.code).length > 0, industry.code).toBe(industry.level !== 'class');
  });

  test('a group with one class shares its name; 0 is kept for that', () => {
    for (const group of of('group')) {
      const [only, ...others] = industriesBelow(group.code);
      const alone = others.length === 0;
      expect(only!.code.endsWith('0'), group.code).toBe(alone);
      if (alone) expect(only!.name).toBe(group.name);
    }
  });

  test('what is 其他 ends with 9, but for a whole division', () => {
    const others = of('class').filter(({ name, code }) => name.startsWith('其他') && !code.endsWith('0'));
    expect(others.filter(({ code }) => !code.endsWith('9'))).toEqual([]);
  });

  test('names are written as in the standard: full width, no spaces', () => {
    expect(all.filter(({ name }) => /[\s()]/.test(name) || name === '')).toEqual([]);
  });
});

test.each([
  ['3429', '制造业›通用设备制造业›金属加工机械制造›其他金属加工机械制造'],
  ['1340', '制造业›农副食品加工业›制糖业›制糖业'],
  ['4030', '制造业›仪器仪表制造业›钟表与计时仪器制造›钟表与计时仪器制造'],
  ['2039', '制造业›木材加工和木、竹、藤、棕、草制品业›木质制品制造›软木制品及其他木制品制造'],
  ['3445', '制造业›通用设备制造业›泵、阀门、压缩机及类似机械制造›液力动力机械元件制造'],
  ['0111', '农、林、牧、渔业›农业›谷物种植›稻谷种植'],
  ['6513', '信息传输、软件和信息技术服务业›软件和信息技术服务业›软件开发›应用软件开发'],
  ['9231', '公共管理、社会保障和社会组织›国家机构›监察委员会、人民法院和人民检察院›监察委员会'],
  ['9700', '国际组织›国际组织›国际组织›国际组织'],
  ['C34', '制造业›通用设备制造业'],
  ['B', '采矿业'],
])('%s is %s', (code, path) => {
  expect(
    industryPath(code)
      .map(({ name }) => name)
      .join('›'),
  ).toBe(path);
});

describe('by code', () => {
  test.each([
    ['3429', '3429'],
    ['C3429', '3429'],
    ['c3429', '3429'],
    ['Ｃ３４２９ ', '3429'],
    ['C34', '34'],
    ['c', 'C'],
    ['A3429', null],
    ['3420', null],
    ['34290', null],
    ['9999', null],
    ['U', null],
    ['', null],
    ['其他金属加工机械制造', null],
  ])('%j', (text, code) => expect(industryByCode(text)?.code ?? null).toBe(code));

  test('unknown codes have no path and nothing below', () => {
    expect(industryPath('9999')).toEqual([]);
    expect(industriesBelow('9999')).toEqual([]);
    expect(industriesBelow('3429')).toEqual([]);
  });
});

test('any industry is found by its code in every writing, and its path leads to it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.boolean(), fc.boolean(), (industry, lettered, lower) => {
      const code =
        industry.level === 'section' || !lettered ? industry.code : industry.letter + industry.code;
      expect(industryByCode(lower ? code.toLowerCase() : code)).toBe(industry);
      const path = industryPath(code);
      expect(path.at(-1)).toBe(industry);
      expect(path[0]?.level).toBe('section');
      path.slice(1).forEach((each, at) => {
        expect(each.parent).toBe(path[at]!.code);
      });
    }),
    { numRuns: 2000 },
  );
});

test('any class is found by its name, however brackets and commas are written', () => {
  const marks = fc.constantFrom<[RegExp, string]>([/、/g, ','], [/（/g, '('], [/、/g, ' '], [/$/g, ' ']);
  fc.assert(
    fc.property(fc.constantFrom(...of('class')), marks, (industry, [mark, other]) => {
      expect(classNamed(industry.name.replace(mark, other))).toBe(industry);
    }),
    { numRuns: 1000 },
  );
  expect(classNamed('制造业')).toBeNull();
  expect(classNamed('通用设备制造业')).toBeNull();
  expect(classNamed('')).toBeNull();
});
