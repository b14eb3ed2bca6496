/**
 * Size of enterprises: 《中小企业划型标准规定》（工信部联企业〔2011〕300号）, fourth article, all 16 industries. The
 * thresholds of 《统计上大中小微型企业划分办法（2017）》（国统字〔2017〕213号） are the same; which classes of
 * GB/T 4754-2017 an industry is made of follows its annex. Amounts in 万元, people. Checked on 2026-11-21.
 */

export type ScaleMetric = 'employees' | 'revenue' | 'totalAssets';
export type Scale = '大型' | '中型' | '小型' | '微型';

export interface ScaleRule {
  name: string;
  /** What counts; in the order of the limits. */
  metrics: readonly ScaleMetric[];
  /** Lower limits, the limit itself included: all of them must be reached. */
  limits: Readonly<Record<'大型' | '中型' | '小型', readonly number[]>>;
  /** Beginnings of GB/T 4754-2017 codes; the longest that fits decides. */
  codes: readonly string[];
}

const divisions = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String(from + i).padStart(2, '0'));

const rule = (
  name: string,
  metrics: readonly ScaleMetric[],
  large: readonly number[],
  medium: readonly number[],
  small: readonly number[],
  codes: readonly string[],
): ScaleRule => ({ name, metrics, limits: { 大型: large, 中型: medium, 小型: small }, codes });

const WORK = ['employees', 'revenue'] as const;

export const SCALE_RULES: readonly ScaleRule[] = [
  rule('农、林、牧、渔业', ['revenue'], [20_000], [500], [50], divisions(1, 5)),
  rule('工业', WORK, [1_000, 40_000], [300, 2_000], [20, 300], divisions(6, 46)),
  rule('建筑业', ['revenue', 'totalAssets'], [80_000, 80_000], [6_000, 5_000], [300, 300], divisions(47, 50)),
  rule('批发业', WORK, [200, 40_000], [20, 5_000], [5, 1_000], ['51']),
  rule('零售业', WORK, [300, 20_000], [50, 500], [10, 100], ['52']),
  // Without railways (53).
  rule('交通运输业', WORK, [1_000, 30_000], [300, 3_000], [20, 200], [...divisions(54, 58), '591']),
  rule('仓储业', WORK, [200, 30_000], [100, 1_000], [20, 100], ['592', '593', '594', '595', '596', '599']),
  rule('邮政业', WORK, [1_000, 30_000], [300, 2_000], [20, 100], ['60']),
  rule('住宿业', WORK, [300, 10_000], [100, 2_000], [10, 100], ['61']),
  rule('餐饮业', WORK, [300, 10_000], [100, 2_000], [10, 100], ['62']),
  rule('信息传输业', WORK, [2_000, 100_000], [100, 1_000], [10, 100], ['63', '64']),
  rule('软件和信息技术服务业', WORK, [300, 10_000], [100, 1_000], [10, 50], ['65']),
  rule(
    '房地产开发经营',
    ['revenue', 'totalAssets'],
    [200_000, 10_000],
    [1_000, 5_000],
    [100, 2_000],
    ['701'],
  ),
  rule('物业管理', WORK, [1_000, 5_000], [300, 1_000], [100, 500], ['702']),
  rule(
    '租赁和商务服务业',
    ['employees', 'totalAssets'],
    [300, 120_000],
    [100, 8_000],
    [10, 100],
    ['71', '72'],
  ),
  // 科学研究 (73–75), 水利环境 (76–79), 居民服务 (80–82), 社会工作 (85), 文体娱乐 (86–90), 房地产中介 and 其他房地产.
  // Not 房地产租赁经营 (704), 金融业, 教育, 卫生 and what is no enterprise: no rule is given for them.
  rule(
    '其他未列明行业',
    ['employees'],
    [300],
    [100],
    [10],
    ['703', '709', ...divisions(73, 82), ...divisions(85, 90)],
  ),
];

/** @returns the rule for a class of GB/T 4754-2017 (3429, C3429, or its first two or three digits), or null. */
export function scaleRule(industry: string): ScaleRule | null {
  const code = /^[A-T]?(\d{2,4})$/i.exec(industry.normalize('NFKC').trim())?.[1];
  if (!code) return null;
  return SCALE_RULES.find(({ codes }) => codes.some((begin) => code.startsWith(begin))) ?? null;
}

const LEVELS = ['大型', '中型', '小型'] as const;

/**
 * 大型, 中型 and 小型 need every lower limit, else the next lower size; one limit missed makes 微型.
 * @param facts what is known; a missing number is only needed where it would change the size
 * @returns the size by a rule, null when what is known is not enough.
 */
export function scaleBy(
  { metrics, limits }: ScaleRule,
  facts: Readonly<Partial<Record<ScaleMetric, number>>>,
): Scale | null {
  const size = (unknown: number): Scale =>
    LEVELS.find((level) => metrics.every((metric, i) => (facts[metric] ?? unknown) >= limits[level][i]!)) ??
    '微型';
  const [least, most] = [size(Number.NEGATIVE_INFINITY), size(Number.POSITIVE_INFINITY)];
  return least === most ? least : null;
}
