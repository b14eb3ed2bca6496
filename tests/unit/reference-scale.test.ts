/** 工信部联企业〔2011〕300号, fourth article: its sentences, industry by industry, at the limits. */
import { describe, expect, test } from 'vitest';
import { SCALE_RULES, type ScaleMetric, scaleBy, scaleRule } from '../../lib/reference/scale-rules.ts';

/** What the document says: 大型 from, 中型 from, 小型 from, in 人 (E), 万元 of 营业收入 (R) or 资产总额 (A). */
const DOCUMENT: [name: string, codes: string[], large: string, medium: string, small: string][] = [
  ['农、林、牧、渔业', ['0111', '0549'], 'R20000', 'R500', 'R50'],
  ['工业', ['0610', '3429', '4620', 'C3429'], 'E1000 R40000', 'E300 R2000', 'E20 R300'],
  ['建筑业', ['4710', '5090'], 'R80000 A80000', 'R6000 A5000', 'R300 A300'],
  ['批发业', ['5199'], 'E200 R40000', 'E20 R5000', 'E5 R1000'],
  ['零售业', ['5292'], 'E300 R20000', 'E50 R500', 'E10 R100'],
  ['交通运输业', ['5431', '5821', '5910'], 'E1000 R30000', 'E300 R3000', 'E20 R200'],
  ['仓储业', ['5920', '5951', '5990'], 'E200 R30000', 'E100 R1000', 'E20 R100'],
  ['邮政业', ['6020'], 'E1000 R30000', 'E300 R2000', 'E20 R100'],
  ['住宿业', ['6110'], 'E300 R10000', 'E100 R2000', 'E10 R100'],
  ['餐饮业', ['6210'], 'E300 R10000', 'E100 R2000', 'E10 R100'],
  ['信息传输业', ['6319', '6421'], 'E2000 R100000', 'E100 R1000', 'E10 R100'],
  ['软件和信息技术服务业', ['6513'], 'E300 R10000', 'E100 R1000', 'E10 R50'],
  ['房地产开发经营', ['7010'], 'R200000 A10000', 'R1000 A5000', 'R100 A2000'],
  ['物业管理', ['7020'], 'E1000 R5000', 'E300 R1000', 'E100 R500'],
  ['租赁和商务服务业', ['7111', '7259'], 'E300 A120000', 'E100 A8000', 'E10 A100'],
  ['其他未列明行业', ['7320', '7726', '8111', '8522', '9013', '7030', '7090'], 'E300', 'E100', 'E10'],
];
const METRICS: Record<string, ScaleMetric> = { E: 'employees', R: 'revenue', A: 'totalAssets' };
type Facts = Partial<Record<ScaleMetric, number>>;
const facts = (text: string): Facts =>
  Object.fromEntries(text.split(' ').map((one) => [METRICS[one[0]!]!, Number(one.slice(1))]));

test('the document names 16 industries', () => {
  expect(SCALE_RULES.map(({ name }) => name)).toEqual(DOCUMENT.map(([name]) => name));
});

describe.each(DOCUMENT)('%s', (name, codes, ...limits) => {
  const size = (given: Facts) => scaleBy(scaleRule(codes[0]!)!, given);
  const levels = ['大型', '中型', '小型', '微型'] as const;

  test('is found by its classes', () => {
    for (const code of codes) expect(scaleRule(code)?.name, code).toBe(name);
  });
  test.each([0, 1, 2])(
    'limit %i: reached it is this size, one short of any it is the next lower',
    (level) => {
      const reached = facts(limits[level]!);
      expect(size(reached)).toBe(levels[level]);
      for (const [metric, value] of Object.entries(reached) as [ScaleMetric, number][]) {
        const short = size({ ...reached, [metric]: value - (metric === 'employees' ? 1 : 0.01) });
        expect(levels.indexOf(short!), metric).toBeGreaterThan(level);
      }
      const every = Object.fromEntries(
        Object.entries(reached).map(([metric, value]) => [
          metric,
          value - (metric === 'employees' ? 1 : 0.01),
        ]),
      );
      expect(size(every)).toBe(levels[level + 1]);
    },
  );
  test('however large the one, a tiny other makes 微型', () => {
    for (const metric of Object.keys(facts(limits[0]))) {
      expect(size({ ...facts('E999999 R9999999 A9999999'), [metric]: 0 })).toBe('微型');
    }
  });
  test('what is not known is only asked for where it counts', () => {
    const [first, second] = Object.keys(facts(limits[0])) as ScaleMetric[];
    expect(size({})).toBeNull();
    if (second) {
      expect(size({ [first!]: 0 })).toBe('微型');
      expect(size({ [first!]: 9_999_999 })).toBeNull();
    }
  });
});

test('what the document gives no rule for has none', () => {
  // 铁路, 金融, 房地产租赁经营, 教育, 卫生, 公共管理, and what is no class at all.
  for (const code of [
    '5310',
    '6612',
    '7040',
    '8391',
    '8411',
    '9221',
    '9700',
    '00',
    '9999',
    '',
    '机械',
    '34291',
  ])
    expect(scaleRule(code), code).toBeNull();
});
test('a group or division is enough where all of it falls under one rule', () => {
  expect(scaleRule('342')?.name).toBe('工业');
  expect(scaleRule('51')?.name).toBe('批发业');
  expect(scaleRule('59')).toBeNull();
  expect(scaleRule('70')).toBeNull();
});
