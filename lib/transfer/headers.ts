/** Finds the columns of a sheet by what stands above them, however people moved, renamed or merged the headers. */
import { FIGURE_SYNONYMS, PEOPLE, PERSON_PARTS, SYNONYMS } from '../advise/synonyms.ts';
import type { FigureKey } from '../model/profile-keys.ts';
import { cleanLabel, fold, unitOf, withoutBrackets } from '../text/normalise.ts';
import { type Column, ENTRY_COLUMNS, FIGURE_COLUMNS, PROFILE_COLUMNS } from './columns.ts';

/** A cell as it was read; merged cells hold their value in the first cell only. */
export type CellValue = string | number | boolean | Date | null | undefined;
export type Grid = readonly (readonly CellValue[])[];

export interface Found {
  /** From 0. */
  index: number;
  /** As the sheet says it. */
  header: string;
  /** What it means; null for a column that is not used. */
  column: Column | null;
  /** For a figure in the sheet of enterprises: its year. */
  year: string | null;
  /** The unit the header names, empty when it names none. */
  unit: string;
  /** The column that was found for the same key before this one. */
  again: boolean;
}
export interface Header {
  kind: 'profiles' | 'figures' | 'entries';
  /** The row of the lowest header, from 0. */
  row: number;
  columns: Found[];
}

/** Headers stand near the top; above them are titles. */
const DEEPEST = 15;
const ENOUGH = 2;

const reduced = (text: string): string => fold(withoutBrackets(cleanLabel(text)));
const names = (into: Map<string, Column>, column: Column, words: readonly string[] = []) => {
  for (const word of [column.header, column.key, ...words]) {
    for (const written of [fold(word), reduced(word)]) if (!into.has(written)) into.set(written, column);
  }
};

const byKey = (key: string): Column | undefined => PROFILE_COLUMNS.find((column) => column.key === key);
const PROFILE_NAMES = new Map<string, Column>();
const FIGURE_NAMES = new Map<string, Column>();
const ENTRY_NAMES = new Map<string, Column>();
for (const column of ENTRY_COLUMNS) names(ENTRY_NAMES, column);
for (const column of PROFILE_COLUMNS) names(PROFILE_NAMES, column);
for (const column of FIGURE_COLUMNS)
  names(FIGURE_NAMES, column, [
    ...(FIGURE_SYNONYMS[column.key as FigureKey] ?? []),
    ...(column.key === 'year' ? ['年份', '会计年度', '统计年度', '所属年度', '报告年度'] : []),
  ]);
for (const [key, words] of Object.entries(SYNONYMS)) {
  const column = byKey(key);
  if (column) names(PROFILE_NAMES, column, words);
  if (!/^(?:creditCode|enterpriseName)$/.test(key)) continue;
  for (const each of [FIGURE_NAMES, ENTRY_NAMES]) names(each, column!, words);
}
for (const who of ['legalRepresentative', 'contact'] as const) {
  const called = PEOPLE.filter((one) => one.who === who).flatMap(({ words }) => words);
  for (const [part, words] of Object.entries(PERSON_PARTS)) {
    const column = byKey(`${who}.${part}`);
    if (column)
      names(PROFILE_NAMES, column, [
        ...(part === 'name' ? called : []),
        ...called.flatMap((one) => words.map((word) => one + word)),
      ]);
  }
}

const text = (value: CellValue): string => (typeof value === 'string' ? value.trim() : '');

/** What a group's title and a header below it say together: 法定代表人 over 姓名. */
function meaningOf(own: string, above: string, names: ReadonlyMap<string, Column>): Column | null {
  const grouped =
    above === '' ? undefined : (names.get(fold(above + own)) ?? names.get(reduced(above + own)));
  return grouped ?? names.get(fold(own)) ?? names.get(reduced(own)) ?? null;
}

/** 2025年营业收入（万元） in the sheet of enterprises. */
function figureOfYear(header: string): { column: Column; year: string } | null {
  const [, year, figure] = /^((?:19|20)\d{2})\s*年?度?\s*(.+)$/.exec(header.normalize('NFKC')) ?? [];
  if (!year || !figure) return null;
  const column = FIGURE_NAMES.get(fold(figure)) ?? FIGURE_NAMES.get(reduced(figure));
  return column && /^(?:amount|people)$/.test(column.kind) && !byKeyOfIdentity(column)
    ? { column, year }
    : null;
}
const byKeyOfIdentity = (column: Column) => column.kind === 'code' || column.kind === 'id';

const NAMES = { profiles: PROFILE_NAMES, figures: FIGURE_NAMES, entries: ENTRY_NAMES };

function readRow(grid: Grid, row: number, kind: Header['kind']): Found[] {
  const known = NAMES[kind];
  const seen = new Set<string>();
  const width = Math.max(grid[row]?.length ?? 0, grid[row - 1]?.length ?? 0);
  let above = '';
  return Array.from({ length: width }, (_, index): Found => {
    above = text(grid[row - 1]?.[index]) || above;
    const lower = text(grid[row]?.[index]);
    // Two rows merged into one hold their text in the upper.
    const header = lower || text(grid[row - 1]?.[index]);
    const year = kind === 'profiles' ? figureOfYear(header) : null;
    const column = header === '' ? null : (year?.column ?? meaningOf(header, lower ? above : '', known));
    const key = year ? `figures.${year.year}.${year.column.key}` : (column?.key ?? '');
    const again = column !== null && seen.has(key);
    seen.add(key);
    return { index, header, column, year: year?.year ?? null, unit: unitOf(header), again };
  });
}

const used = (columns: readonly Found[]) =>
  new Set(
    columns
      .filter(({ column, again }) => column && !again)
      .map(({ column, year }) => `${year} ${column!.key}`),
  );

/** @returns the header of a sheet, or null for one that holds neither enterprises nor figures. */
export function findHeader(grid: Grid): Header | null {
  let best: Header | null = null;
  let most = ENOUGH - 1;
  for (let row = 0; row < Math.min(DEEPEST, grid.length); row++) {
    for (const kind of ['entries', 'figures', 'profiles'] as const) {
      const columns = readRow(grid, row, kind);
      const keys = used(columns);
      const has = (key: string) => keys.has(`null ${key}`);
      const identity = has('creditCode') || has('enterpriseName') || has('id');
      const figures = columns.some(({ column }) => column && FIGURE_KEYS.has(column.key));
      const fits = {
        profiles: identity,
        figures: identity && has('year') && figures,
        entries: identity && has('list') && has('name'),
      }[kind];
      // A sheet with a column of years is one of figures, even where 从业人数 could be the enterprise's own.
      if (!fits || (best && best.kind !== 'profiles' && kind === 'profiles' && best.row === row)) continue;
      if (keys.size > most) {
        most = keys.size;
        best = { kind, row, columns };
      }
    }
  }
  return best;
}
const FIGURE_KEYS = new Set(Object.keys(FIGURE_SYNONYMS));
