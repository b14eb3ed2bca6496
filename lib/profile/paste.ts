/**
 * A table copied from Excel, as figures of a profile. It may have the years in its first row or column, or none; the
 * items' names beside them, or none. Pure: says what would go where and what is not taken, and changes nothing.
 */
import { FIGURE_SYNONYMS, RATIO_SYNONYMS } from '../advise/synonyms.ts';
import { FIGURES, type FigureKey } from '../model/profile-keys.ts';
import { cleanLabel, fold, unitOf, withoutBrackets } from '../text/normalise.ts';
import { readField } from './access.ts';
import { isAmountUnit } from './amounts.ts';
import { readPasted } from './paste-cell.ts';
import { pasteTexts } from './paste-texts.ts';
import type { Profile } from './schema.ts';

export interface PastedCell {
  year: string;
  key: FigureKey;
  /** Amounts in 万元. */
  value: number;
  /** As it was pasted. */
  text: string;
}

export interface RefusedCell {
  /** From 1, in the pasted table. */
  row: number;
  column: number;
  text: string;
  why: string;
}

export interface Pasted {
  cells: PastedCell[];
  refused: RefusedCell[];
  /** The unit of amounts that do not have one of their own. */
  unit: string;
  /** Whether the pasted table itself says the unit. */
  unitRead: boolean;
}

export interface PasteTarget {
  /** The years of the table on the page, in its order: where values without a year go. */
  years: readonly string[];
  /** The cell in which it was pasted: where values without names go. */
  key: FigureKey;
  year: string;
  /** What the user says the unit is, against what was read. */
  unit?: string;
}

export const FIGURE_ORDER = Object.keys(FIGURES) as FigureKey[];
export const PASTE_LIMITS = { rows: 200, columns: 60 } as const;
const PEOPLE: readonly FigureKey[] = ['employees', 'rdStaff'];

const nameKey = (text: string) => fold(withoutBrackets(cleanLabel(text)));
const NAMES = new Map<string, FigureKey>(
  FIGURE_ORDER.flatMap((key) =>
    [FIGURES[key], key, ...FIGURE_SYNONYMS[key]].map((name) => [nameKey(name), key] as const),
  ),
);
/** Columns that stand beside the figures and are not missed. */
const BESIDE = /^(?:序号|编号|行次|行号|代码|单位|备注|说明)$/;
const RATIOS = new Set(Object.values(RATIO_SYNONYMS).flat().map(nameKey));

type Table = string[][];

/** @returns rows of cells; quoted cells may hold line breaks, tabs and doubled quotes, as Excel writes them. */
export function tableOf(text: string): Table {
  const rows: Table = [[]];
  let cell = '';
  let quoted = false;
  const clean = text.replace(/\r\n?/g, '\n');
  for (let at = 0; at < clean.length; at++) {
    const character = clean[at]!;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (clean[at + 1] === '"') cell += clean[++at];
      else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === '\t' || character === '\n') {
      rows.at(-1)!.push(cell.trim());
      cell = '';
      if (character === '\n') rows.push([]);
    } else cell += character;
  }
  rows.at(-1)!.push(cell.trim());
  while (rows.length > 0 && rows.at(-1)!.every((each) => each === '')) rows.pop();
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

const turned = (table: Table): Table => (table[0] ?? []).map((_, column) => table.map((row) => row[column]!));

/** 2025, 2025年, 2025年度, ２０２５年末, 2025年（万元）. */
function yearOf(text: string): string | null {
  const plain = withoutBrackets(text.normalize('NFKC')).trim();
  return /^((?:19|20)\d{2})(?:\s*年?\s*(?:度|末|底)?)$/.exec(plain)?.[1] ?? null;
}
const isNumber = (text: string) => {
  const read = readPasted(text, false, '万元');
  return read !== null && 'value' in read;
};
const isName = (text: string) => NAMES.has(nameKey(text));

/** @returns which row names the years, -1 when none does. A bare number is a year only among years or beside words. */
function yearRow(table: Table): number {
  return table.slice(0, 4).findIndex((row, index) => {
    const years = row.map(yearOf).filter((year) => year !== null);
    if (years.length === 0 || index === table.length - 1) return false;
    const others = row.filter((cell) => cell !== '' && yearOf(cell) === null);
    if (others.some((cell) => isNumber(cell) || isName(cell))) return false;
    const spelt = row.some((cell) => yearOf(cell) !== null && /年/.test(cell));
    const inTurn = new Set(years).size === years.length && span(years) === years.length - 1;
    return spelt || (inTurn && (years.length > 1 || row.length > 1));
  });
}
const span = (years: readonly string[]) => Math.max(...years.map(Number)) - Math.min(...years.map(Number));

/** @returns the table with items as rows and years as columns. */
function upright(table: Table): { table: Table; turned: boolean } {
  if (yearRow(table) >= 0) return { table, turned: false };
  const other = turned(table);
  const across = (rows: Table) => Math.max(0, ...rows.slice(0, 4).map((row) => row.filter(isName).length));
  // Without years the names tell: more of them in a row than in a column.
  const turn = yearRow(other) >= 0 || across(table) > across(other);
  return turn ? { table: other, turned: true } : { table, turned: false };
}

/** @returns the column with the items' names, -1 when there is none. */
function nameColumn(table: Table, from: number): number {
  const counts = (table[0] ?? []).map(
    (_, column) => table.slice(from).filter((row) => isName(row[column]!)).length,
  );
  const most = Math.max(0, ...counts);
  if (most > 0) return counts.indexOf(most);
  const body = table.slice(from);
  const words = body.filter((row) => row[0] !== '' && !isNumber(row[0]!)).length;
  return (table[0]?.length ?? 0) > 1 && words > body.length / 2 ? 0 : -1;
}

/** The unit said once for all: above the figures, or in the corner. */
function unitSaid(table: Table, header: number): string | null {
  const noted = table.flat().filter((cell) => /单位\s*[:：]/.test(cell));
  const above = header >= 0 ? table.slice(0, header + 1).flat() : [];
  return [...above, ...noted].map(unitOf).find(isAmountUnit) ?? null;
}

/**
 * @param text as copied from a spreadsheet: cells separated by tabs, rows by line breaks.
 * @returns what goes where; never throws.
 */
export function readTable(text: string, target: PasteTarget): Pasted {
  const tx = pasteTexts();
  const raw = tableOf(text);
  const empty: Pasted = { cells: [], refused: [], unit: target.unit ?? '万元', unitRead: false };
  const { rows: most, columns: widest } = PASTE_LIMITS;
  if (raw.length > most || (raw[0]?.length ?? 0) > widest)
    return { ...empty, refused: [{ row: 1, column: 1, text: '', why: tx.big(most, widest) }] };
  const { table, turned: turnedOver } = upright(raw);
  const header = yearRow(table);
  const names = nameColumn(table, header + 1);
  const read = unitSaid(table, header);
  const unit = target.unit ?? read ?? '万元';
  const result: Pasted = { ...empty, unit, unitRead: read !== null };
  const refuse = (row: number, column: number, why: string) => {
    const [r, c] = turnedOver ? [column, row] : [row, column];
    result.refused.push({ row: r + 1, column: c + 1, text: table[row]![column]!, why });
  };

  const body = table.map((row, index) => ({ row, index })).slice(header + 1);
  const width = table[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) => at).filter((at) => at !== names);
  const yearAt = new Map<number, string>();
  if (header >= 0) {
    for (const at of columns) {
      const said = table[header]![at]!;
      const year = yearOf(said);
      if (!year) {
        if (!BESIDE.test(said) && body.some(({ row }) => isNumber(row[at]!))) refuse(header, at, tx.column);
        continue;
      }
      if ([...yearAt.values()].includes(year)) refuse(header, at, tx.yearRepeated(year));
      else yearAt.set(at, year);
    }
  } else {
    const start = Math.max(0, target.years.indexOf(target.year));
    const used = columns.filter(
      (at) => names < 0 || body.some(({ row }) => isName(row[names]!) && row[at] !== ''),
    );
    used.forEach((at, index) => {
      const year = target.years[start + index];
      if (year) yearAt.set(at, year);
    });
  }

  const taken = new Map<FigureKey, string>();
  let place = FIGURE_ORDER.indexOf(target.key);
  for (const { row, index } of body) {
    const label = names >= 0 ? row[names]! : '';
    const filled = columns.filter((at) => row[at] !== '');
    const key = names >= 0 ? NAMES.get(nameKey(label)) : FIGURE_ORDER[place++];
    if (filled.length === 0) continue;
    if (!key) {
      if (names < 0) refuse(index, filled[0]!, tx.overflow);
      // Notes and headings between the figures are not worth a word.
      else if (label !== '' && filled.some((at) => isNumber(row[at]!) || row[at]!.endsWith('%')))
        refuse(index, names, RATIOS.has(nameKey(label)) ? tx.ratio : tx.item);
      continue;
    }
    const before = taken.get(key);
    if (before !== undefined && names >= 0) {
      refuse(index, names, tx.repeated(before));
      continue;
    }
    taken.set(key, label);
    const ofRow = unitOf(label);
    for (const at of filled) {
      const year = yearAt.get(at);
      const ofColumn = header >= 0 ? unitOf(table[header]![at]!) : '';
      const people = PEOPLE.includes(key);
      const one = readPasted(row[at]!, people, (!people && (ofRow || ofColumn)) || unit);
      if (one === null) continue;
      if ('refused' in one) {
        if (year || header < 0) refuse(index, at, one.refused);
      } else if (!year) {
        if (header < 0) refuse(index, at, tx.overflow);
      } else result.cells.push({ year, key, value: one.value, text: row[at]! });
    }
  }
  return result;
}

/** @returns the figures as a table that a spreadsheet takes, and that {@link readTable} reads back. */
export function figuresAsTable(profile: Profile, years: readonly string[]): string {
  const head = ['项目', ...years.map((year) => `${year}年`)];
  const rows = FIGURE_ORDER.map((key) => [
    FIGURES[key],
    ...years.map((year) => {
      const held = readField(profile, `figures.${year}.${key}`);
      return typeof held === 'number'
        ? held.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
        : '';
    }),
  ]);
  return [head, ...rows].map((row) => row.join('\t')).join('\n');
}
