/** Rows of a sheet as drafts of profiles, each value with the cell it came from. Pure. */
import type { FieldValue } from '../profile/access.ts';
import type { ImportProblem } from '../profile/problems.ts';
import { LIMITS } from '../profile/schema.ts';
import { asText, type Read, readCell } from './cells.ts';
import { SAMPLE_MARK } from './columns.ts';
import type { CellValue, Found, Grid, Header } from './headers.ts';
import { type Level, readPlace } from './places.ts';
import { t } from './texts.ts';

export interface Sheet {
  name: string;
  rows: Grid;
}

/** What one row says. */
export interface Draft {
  sheet: string;
  /** From 0. */
  row: number;
  /** By dotted key; `title`, `id` and `year` included. */
  values: Map<string, FieldValue>;
  /** Where each value stands, those that could not be read included. */
  cells: Map<string, CellAt>;
}

export interface CellAt {
  sheet: string;
  row: number;
  found: Found | null;
}

const ID = /^(?!__proto__$)[\p{L}\p{N}._-]{1,64}$/u;
const PLACE_KEY = 'registeredRegion.';

/** @returns the letters of a column, from 0: A, Z, AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** @returns the place of a value of a row, or of the row where it has none. */
export const cellOf = (draft: Draft, key: string): CellAt =>
  draft.cells.get(key) ?? { sheet: draft.sheet, row: draft.row, found: null };

/** @returns a problem of one cell, or of a whole row when there is no column. */
export function cellProblem({ sheet, row, found }: CellAt, message: string): ImportProblem {
  const place = found ? t().cell(sheet, row + 1, columnLetters(found.index)) : t().row(sheet, row + 1);
  return { line: null, path: '', field: found?.header ?? '', message, place };
}

const isEmpty = (cell: CellValue) =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** The template's row of explanations, or a header cell's second line left behind. */
function isHelp(cells: readonly CellValue[], columns: readonly Found[]): boolean {
  const filled = columns.filter(({ index }) => !isEmpty(cells[index]));
  const helping = filled.filter(({ index, column }) => column && asText(cells[index]) === column.help);
  return helping.length >= 2 && helping.length * 2 > filled.length;
}

export interface ReadRows {
  drafts: Draft[];
  problems: ImportProblem[];
  notes: string[];
}

/** Reads what stands below a header. */
export function readRows({ name, rows }: Sheet, header: Header): ReadRows {
  const problems: ImportProblem[] = [];
  const notes: string[] = [];
  const drafts: Draft[] = [];
  const columns = header.columns.filter(({ column }) => column !== null);
  for (const column of columns)
    if (column.again)
      problems.push(cellProblem({ sheet: name, row: header.row, found: column }, t().again(column.header)));
  const used = columns.filter(({ again }) => !again);
  const nameColumn = used.find(({ column }) => column!.key === 'enterpriseName');
  for (let row = header.row + 1; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    if (used.every(({ index }) => isEmpty(cells[index]))) continue;
    if (row === header.row + 1 && isHelp(cells, used)) continue;
    if (nameColumn && SAMPLE_MARK.test(asText(cells[nameColumn.index]))) {
      notes.push(t().sampleSkipped(t().row(name, row + 1)));
      continue;
    }
    drafts.push(readRow(name, row, cells, used, problems));
  }
  return { drafts, problems, notes };
}

function readRow(
  sheet: string,
  row: number,
  cells: readonly CellValue[],
  used: readonly Found[],
  problems: ImportProblem[],
): Draft {
  const draft: Draft = { sheet, row, values: new Map(), cells: new Map() };
  const place: Partial<Record<Level, string>> = {};
  for (const found of used) {
    const column = found.column!;
    const key = found.year ? `figures.${found.year}.${column.key}` : column.key;
    const read = readOne(found, cells[found.index]);
    if ('value' in read && read.value === undefined) continue;
    const at = { sheet, row, found };
    draft.cells.set(key, at);
    if ('reason' in read) {
      problems.push(cellProblem(at, read.reason));
      continue;
    }
    if (read.value === undefined) continue;
    if (column.kind === 'region') place[key.slice(PLACE_KEY.length) as Level] = String(read.value);
    else draft.values.set(key, read.value);
  }
  const read = readPlace(place);
  if ('reason' in read) problems.push(cellProblem(cellOf(draft, PLACE_KEY + read.level), read.reason));
  else for (const [level, code] of Object.entries(read)) draft.values.set(PLACE_KEY + level, code);
  return draft;
}

function readOne(found: Found, cell: CellValue): Read {
  const column = found.column!;
  const read = readCell(column, found.unit, cell);
  if ('reason' in read || read.value === undefined) return read;
  if (column.kind === 'id' && !ID.test(String(read.value))) return { reason: t().badId };
  const most = column.key === 'title' ? LIMITS.title : LIMITS.text;
  if (typeof read.value === 'string' && read.value.length > most) return { reason: t().tooLong(most) };
  return read;
}
