/** One cell as the profile keeps it, or why it cannot: amounts in 万元, days as YYYY-MM-DD, codes as text. Pure. */
import type { FieldValue } from '../profile/access.ts';
import { isAmountUnit, parseAmountIn, parseCount } from '../profile/amounts.ts';
import { scaleNamed } from '../profile/checks.ts';
import { readDay } from '../profile/dates.ts';
import { LIMITS } from '../profile/schema.ts';
import { foldCode } from '../text/codes.ts';
import type { Column } from './columns.ts';
import type { CellValue } from './headers.ts';
import { t } from './texts.ts';

export type Read = { value: FieldValue | undefined } | { reason: string };

const NOTHING = /^(?:[-—–_/\\]+|无|暂无|不详|n\/?a)$/i;
const FORMULA_ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/;
/** 3.3E+17 is what a spreadsheet makes of a code that it takes for a number. */
const MANGLED = /^\d(?:\.\d+)?E\+?\d{1,3}$/i;
/** Digits of a number that a spreadsheet keeps. */
const PRECISE = 15;
const DAY_MS = 86_400_000;
/** 1899-12-30: day 0 of a workbook, counting its 29 February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const LATEST_DAY = 73_050;
const SHEET_SEPARATORS = /[、，,;；]+/;

/** @returns what a cell holds for a column; `undefined` as value for nothing. */
export function readCell(column: Column, unit: string, cell: CellValue): Read {
  if (cell === null || cell === undefined) return { value: undefined };
  if (typeof cell === 'string') {
    const plain = cell.trim();
    if (plain === '') return { value: undefined };
    if (FORMULA_ERROR.test(plain)) return { reason: t().formulaError(plain) };
    if (plain.length > LIMITS.text * (column.kind === 'list' ? LIMITS.list : 1))
      return { reason: t().tooLong(LIMITS.text) };
    if (column.kind !== 'text' && column.kind !== 'list' && NOTHING.test(plain)) return { value: undefined };
  }
  if (typeof cell === 'boolean' && column.kind !== 'text')
    return { reason: t().notWanted(String(cell).toUpperCase()) };
  switch (column.kind) {
    case 'amount':
      return amount(cell, unit);
    case 'people':
      return typeof cell === 'number' ? { value: cell } : parseCount(asText(cell));
    case 'date':
      return day(cell);
    case 'code':
      return code(column, cell);
    case 'digits':
      return digits(column, cell);
    case 'industry':
      return industry(cell);
    case 'year':
      return year(cell);
    case 'list':
      // A line break at the end says that there is one item, whatever is in it.
      return list(typeof cell === 'string' ? cell : asText(cell));
    case 'choice':
      return { value: (column.key === 'scale' && scaleNamed(asText(cell))) || asText(cell) };
    default:
      return { value: asText(cell) };
  }
}

/** @returns the cell's text: numbers without exponent, days as YYYY-MM-DD. */
export function asText(cell: CellValue): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'number')
    return cell.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 10 });
  if (typeof cell === 'boolean') return String(cell).toUpperCase();
  return (cell ?? '').trim();
}

function amount(cell: CellValue, headerUnit: string): Read {
  const unsaid = headerUnit || '万元';
  if (!isAmountUnit(unsaid)) return { reason: t().foreignUnit(unsaid) };
  if (typeof cell === 'number' && unsaid === '万元') return { value: cell };
  return parseAmountIn(asText(cell), '万元', unsaid);
}

function day(cell: CellValue): Read {
  const wrong = { reason: t().notDate(asText(cell)) };
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? wrong : { value: asText(cell) };
  if (typeof cell === 'number' && cell > 0 && cell < LATEST_DAY)
    return { value: new Date(DAY_ZERO + Math.floor(cell) * DAY_MS).toISOString().slice(0, 10) };
  const plain = asText(cell).normalize('NFKC');
  if (/^\d{5}(?:\.\d+)?$/.test(plain)) return day(Number(plain));
  const iso = readDay(plain);
  return iso ? { value: iso } : wrong;
}

function code(column: Column, cell: CellValue): Read {
  const plain = asText(cell);
  if (typeof cell === 'number') {
    const whole = column.key === 'creditCode' ? 18 : 9;
    if (plain.length >= PRECISE || plain.length !== whole) return { reason: t().mangled(plain) };
  }
  return MANGLED.test(foldCode(plain)) ? { reason: t().mangled(plain) } : { value: foldCode(plain) };
}

function digits(column: Column, cell: CellValue): Read {
  const plain = asText(cell);
  if (MANGLED.test(plain)) return { reason: t().mangled(plain) };
  // Of a postal code only the zero in front can be missing.
  return { value: column.key === 'postalCode' && typeof cell === 'number' ? plain.padStart(6, '0') : plain };
}

function industry(cell: CellValue): Read {
  // 111 may be 0111 without its zero, or a group of the mining division.
  if (typeof cell === 'number' && cell < 1000) return { reason: t().industryZero(asText(cell)) };
  const plain = asText(cell);
  const found = /^[A-Ta-t]?(\d{4})(?!\d)/.exec(plain.normalize('NFKC'))?.[1];
  return { value: found ?? plain };
}

function year(cell: CellValue): Read {
  const plain = cell instanceof Date ? String(cell.getUTCFullYear()) : asText(cell).normalize('NFKC');
  const found = /^((?:19|20)\d{2})\s*(?:年度?)?$/.exec(plain)?.[1];
  return found ? { value: found } : { reason: t().notYear(plain) };
}

function list(plain: string): Read {
  const parts = plain.includes('\n') ? plain.split('\n') : plain.split(SHEET_SEPARATORS);
  const items = parts.map((item) => item.trim()).filter((item) => item !== '');
  if (items.length > LIMITS.list) return { reason: t().tooManyItems(items.length, LIMITS.list) };
  if (items.some((item) => item.length > LIMITS.text)) return { reason: t().tooLong(LIMITS.text) };
  return { value: items.length === 0 ? undefined : items };
}

/** @returns a list as one cell that {@link readCell} reads back to the same items. */
export function listCell(items: readonly string[]): string {
  if (!items.some((item) => SHEET_SEPARATORS.test(item))) return items.join('、');
  return items.length === 1 ? `${items[0]}\n` : items.join('\n');
}
