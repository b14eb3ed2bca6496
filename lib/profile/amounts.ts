/** Amounts of money and numbers of people or things as they are typed, with their units: 1.2亿元, 3,500元, 86人. */
import { t } from './texts.ts';

/** Units by their power of ten, in 元. */
const POWERS = { 元: 0, 千元: 3, 万元: 4, 百万元: 6, 千万元: 7, 亿元: 8, 万亿元: 12 } as const;
export type AmountUnit = keyof typeof POWERS;

/** @returns true for a unit of money that amounts can be brought to 万元 from. */
export const isAmountUnit = (unit: string): unit is AmountUnit => Object.hasOwn(POWERS, unit);

export type Read = { value: number } | { reason: string };

const FOREIGN =
  /美元|美金|欧元|日元|港元|港币|英镑|韩元|澳元|加元|新元|新台币|台币|澳门元|瑞士法郎|卢布|外币|USD|US\$|HK\$|EUR|JPY|HKD|GBP|KRW|[$€£₩]/i;
/** @returns the foreign currency that a text names, null when it names none. */
export const foreignCurrency = (text: string): string | null =>
  FOREIGN.exec(text.normalize('NFKC'))?.[0] ?? null;

const CURRENCY = /人民币|RMB|CNY|[¥￥]/gi;
const PART = /^(\d+(?:\.\d*)?|\.\d+)(万亿|千万|百万|亿|万|千)?(元|块)?/;
const NUMERALS = /[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾佰仟]/;
const DIGITS = /^(?:\d+(?:\.\d*)?|\.\d+)$/;

/** Half width, no spaces, no grouping. Minus is - and nothing else; (12.5) is how accountants write -12.5. */
function folded(text: string): { sign: 1 | -1; rest: string } {
  const half = text
    .normalize('NFKC')
    .replace(/[\s,]/g, '')
    .replace(/^[−–—]/, '-');
  const inside = /^\((.+)\)$/.exec(half)?.[1];
  const bare = inside ?? half.replace(/^[+-]/, '');
  return { sign: inside !== undefined || half.startsWith('-') ? -1 : 1, rest: bare };
}

/** Decimal all the way: 12345 元 is 1.2345 万元, not floating point's remains. */
function shifted(digits: string, by: number): number {
  return Number(`${digits}e${by}`);
}

/**
 * Reads an amount in 人民币.
 * @param text 1,200.50 · 1200万元 · 1.2亿 · 1亿2000万元 · ¥3,500元 · (12.5)
 * @param unit the unit of the value wanted
 * @param unsaid the unit a text without one is in
 * @returns the value, or why the text is none: another currency, Chinese numerals, no number.
 */
export function parseAmountIn(text: string, unit: AmountUnit = '万元', unsaid: AmountUnit = unit): Read {
  if (foreignCurrency(text)) return { reason: t().amountForeign };
  const { sign, rest } = folded(text.replace(CURRENCY, ''));
  const values: number[] = [];
  let left = rest;
  let above = Number.POSITIVE_INFINITY;
  while (left !== '') {
    const [whole, digits, scale = '', yuan] = PART.exec(left) ?? [];
    if (whole === undefined || digits === undefined) break;
    const said = scale !== '' || yuan !== undefined;
    const power: number = said ? POWERS[`${scale}元` as AmountUnit] : POWERS[unsaid];
    // 1亿2000万 goes down; 1亿2 or 2万3亿 is a slip.
    if (power >= above || (!said && values.length > 0)) break;
    values.push(shifted(digits, power - POWERS[unit]));
    above = power;
    left = left.slice(whole.length);
    if (!said || yuan !== undefined) break;
  }
  if (left !== '' || values.length === 0)
    return { reason: NUMERALS.test(text) ? t().amountNumerals : t().amount };
  const [first = 0] = values;
  const total =
    values.length === 1 ? first : Number(values.reduce((sum, each) => sum + each).toPrecision(15));
  return Number.isFinite(total) ? { value: total === 0 ? 0 : sign * total } : { reason: t().amount };
}

/**
 * Reads a number of people or things: 86, 86人, 1,024名, 1.2万人, 12件.
 * @returns the value, fractions and negative ones included, or why the text is none.
 */
export function parseCount(text: string): Read {
  const { sign, rest } = folded(text);
  const [, digits = '', wan] = /^(.*?)(万|千)?(?:余?[人名位个件项家])?$/.exec(rest) ?? [];
  if (!DIGITS.test(digits)) return { reason: t().headcount };
  const value = shifted(digits, wan === '万' ? 4 : wan === '千' ? 3 : 0);
  return Number.isFinite(value) ? { value: value === 0 ? 0 : sign * value } : { reason: t().headcount };
}

const COUNTS = /(?:^|\.)(?:employees|rdStaff)$|^intellectualProperty\./;
const AMOUNTS = /^(?:registeredCapital|importExportVolume|figures\..+)$/;

/** @returns true for keys that hold a number of people or things. */
export const isCountKey = (key: string): boolean => COUNTS.test(key);

/** @returns true for keys that hold a number of any kind. */
export const isNumberKey = (key: string): boolean => isCountKey(key) || AMOUNTS.test(key);

/** @returns what a text typed for a key with a number stands for: 万元 for amounts. */
export function parseTyped(key: string, text: string): Read {
  return isCountKey(key) ? parseCount(text) : parseAmountIn(text);
}

/** @returns the number alone, null when the text is none or names a unit that cannot be brought to 万元. */
export function parseAmount(text: string): number | null {
  const read = parseAmountIn(text);
  return 'value' in read ? read.value : null;
}
