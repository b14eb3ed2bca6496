/** Figures by year: 2024年营业收入（万元） → figures.2024.revenue; units of amounts. Pure. */
import type { Control } from '../model/page.ts';
import type { FigureKey, RatioKey } from '../model/profile-keys.ts';
import { withoutBrackets } from '../text/normalise.ts';
import { fold } from './folded.ts';
import type { Meaning } from './meaning.ts';
import { bareLabel } from './people.ts';
import { FIGURE_SYNONYMS, RATIO_SYNONYMS } from './synonyms.ts';

const figures = new Map<string, FigureKey>();
for (const [key, names] of Object.entries(FIGURE_SYNONYMS)) {
  for (const name of names) figures.set(fold(name), key as FigureKey);
}

const ratios = new Map<string, RatioKey>();
for (const [key, names] of Object.entries(RATIO_SYNONYMS)) {
  for (const name of names) ratios.set(fold(name), key as RatioKey);
}

const MONTHS = /(?:^|\D)[1-9]\s*[-~—–至到]+\s*\d{1,2}\s*月|半年|季度/;
/** 2025年1月1日至2025年12月31日 is 2025. */
const WHOLE_YEAR =
  /((?:19|20)\d\d)\s*年?\s*[-.]?0?1\s*月?\s*[-.]?0?1\s*日?\s*[-~—–至到]+\s*\1\s*年?\s*[-.]?12\s*月?\s*[-.]?31\s*日?/g;
const NOT_A_YEAR =
  /同期|累计|本期|本月|当月|预计|计划|预测|目标|[1-9]\s*[-~—至到]\s*\d{1,2}\s*月|半年|季度|\d\s*月(?!\s*\d{1,2}\s*日)|近[两二三3]年|(?:19|20)\d\d\s*年?\s*[-~—至到]\s*(?:19|20)?\d\d/;

/** 本年 is 2025, and 上年 2024, of a report that says 2025年 above its table. */
function reportedYear(heads: readonly string[], report: string): string {
  const said = heads.map((text) => Number(YEAR_ALONE.exec(text)?.[1])).find((year) => year > 0);
  return said && !/同期/.test(report) ? `${said - Number(/^上/.test(report))}年` : '';
}

/** Year named by the label or its headings: 2024年营业收入, or 营业收入 under 2024年, or 上年度 of the present year. */
function yearIn(texts: readonly string[], now: number): number | null {
  // The nearest text that speaks of time decides: 2022年 under 近三年主要指标 is 2022.
  const spelt = texts.map((text) => text.replace(WHOLE_YEAR, '$1年'));
  // 1—9月 over the table makes 上年同期 nine months as well.
  if (spelt.some((text) => MONTHS.test(text))) return null;
  for (const text of spelt) {
    if (NOT_A_YEAR.test(text)) return null;
    const year = /(?:^|\D)((?:19|20)\d\d)\s*(?:年|年度|$|[^\d])/.exec(text)?.[1];
    if (year) return Number(year);
    if (/[上去]一?年/.test(text)) return now - 1;
    if (/前年/.test(text)) return now - 2;
    if (/[本今当]年/.test(text)) return now;
  }
  return null;
}

/** Heads of columns and rows that tell another number than the year's: 计划, 同比增长, 行业平均, 其中女性. */
const OTHER_NUMBER =
  /^(?:其中|同比|环比|[比较]上年|占)|(?:增[长减幅速]|比[重例]|占比|平均|均值|排名|完成率|预期|投产后|达产后?|目标|计划|预算|预[计测]|以上|以下)(?:[率数值额]|完成)?$/;
/** And those that tell a share of it. */
const SHARE_OF_IT =
  /(?:产品|业务|自营|代理|线[上下]|零售|批发|板块|分部|地区|区域|市场|[境海国省]外|[境国省]内)$/;
const HEAD = 8;

const WHEN = /^(?:(?:19|20)\d\d年?度?|[上本去前今当]一?年)(?:度|末|底|全年)?(?:实际)?/;
const PREFIX = /^(?:企业|单位|公司)/;
/** 年末 and the like say when in the year, which the year's figure is anyway. */
const AT_END = /^(?:年末|期末|年底|全年)/;
/** Of a report that may be for another year than the present one. */
const REPORT_YEAR = /^(?:本年|本期|上年|上期|上年同期)$/;
/** Which the table says above its heads. */
const YEAR_ALONE = /^((?:19|20)\d\d)年度?$/;
/** Not always the same figure. */
const VAGUE: Record<string, string> = {
  销售收入: '销售收入不一定等于营业收入',
  销售收入总额: '销售收入不一定等于营业收入',
  企业销售收入总额: '销售收入不一定等于营业收入',
  出口交货值: '出口交货值不一定等于出口额',
};

const STAFF = /(?:人员|职工|员工|从业|用工|人).{0,2}[数量]|人员|职工|员工/;
const SOME =
  /^(?:其中)?(?:女|男)(?:性|职?员?工)?$|残疾|外籍|博士|硕士|研究生|本科|大专|高级|中级|技师|党员|毕业生|退役|退伍|农民工|全时|兼职|新增|离职/;

/** Some of the staff, by a bracket or a heading: 职工人数（女）, 研发人员 under 博士. */
export const someStaff = ([label = '', ...context]: readonly string[]): boolean =>
  STAFF.test(withoutBrackets(label)) &&
  [...[...label.matchAll(/[（(]([^（()）]+)[)）]/g)].map(([, inside = '']) => inside), ...context].some(
    (text) => text.length <= HEAD && !/^[含包不]/.test(text) && SOME.test(fold(text)),
  );

/** @returns the figure with its year, confidence 0 when the year is missing, null when it is no figure. */
export function figureMeaning(control: Control, now: number): Meaning | null {
  const bare = bareLabel(control).replace(/^其中/, '').replace(WHEN, '').replace(/^其中/, '');
  const short = bare.replace(PREFIX, '').replace(WHEN, '').replace(AT_END, '');
  const figure = figures.get(bare) ?? figures.get(bare.replace(PREFIX, '')) ?? figures.get(short);
  const ratio = ratios.get(bare) ?? ratios.get(bare.replace(PREFIX, ''));
  if (!figure && !ratio) return null;
  const texts = [control.label, ...control.context];
  const heads = control.context
    .map((text) => fold(withoutBrackets(text)))
    .filter(({ length }) => length <= HEAD);
  const report = heads.find((text) => REPORT_YEAR.test(text));
  const reported = report ? reportedYear(heads, report) : '';
  const year = yearIn(reported ? texts.map((text) => (fold(text) === report ? reported : text)) : texts, now);
  if (ratio) {
    const doubt = year === null ? '没有写明是哪一年' : '由档案里的数字算出，请核对';
    return { key: `ratios.${year ?? '?'}.${ratio}`, confidence: year === null ? 0 : 0.7, doubt };
  }
  const vague = VAGUE[bare] ?? '';
  const other = heads.find((text) => OTHER_NUMBER.test(text));
  if (other) return { key: `figures.?.${figure}`, confidence: 0, doubt: `“${other}”是另一个数` };
  if (report && !reported)
    return { key: `figures.?.${figure}`, confidence: 0, doubt: `没有写明“${report}”是哪一年` };
  const share = heads.find((text) => SHARE_OF_IT.test(text));
  const why = vague || (share ? `可能只问“${share}”的` : '');
  if (year !== null) return { key: `figures.${year}.${figure}`, confidence: why ? 0.6 : 1, doubt: why };
  // 从业人数 without any year is a fact of the enterprise; under 2026年预计 it is not.
  if (figure === 'employees' && !texts.some((text) => NOT_A_YEAR.test(text))) return null;
  return { key: `figures.?.${figure}`, confidence: 0, doubt: '没有写明是哪一年' };
}
