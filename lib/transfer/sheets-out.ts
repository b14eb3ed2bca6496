/** The Excel template, empty or filled with profiles, as sheets to be written. Pure. */
import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { FIGURES } from '../model/profile-keys.ts';
import { ENTRY_LISTS, type EntryList } from '../model/standing-keys.ts';
import { entriesOf, readField } from '../profile/access.ts';
import { isIsoDate } from '../profile/dates.ts';
import type { Profile } from '../profile/schema.ts';
import { provinces } from '../reference/regions.ts';
import { listCell } from './cells.ts';
import {
  type Column,
  ENTRY_COLUMNS,
  ENTRY_KEYS,
  FIGURE_COLUMNS,
  PROFILE_COLUMNS,
  SAMPLE_YEAR,
  SHEETS,
} from './columns.ts';
import { NOTES } from './notes.ts';
import { placeName } from './places.ts';
import { columnLetters } from './rows.ts';

/** Rows of group titles, headers and explanations. */
const HEAD_ROWS = 3;
/** Empty rows that already have the columns' formats: what is typed there keeps its zeros. */
const ROOM = 300;
const FONT = '微软雅黑';
const GROUP_FILLS = ['FFD9E7F5', 'FFE5EFDC', 'FFFBEBD3', 'FFEBE3F3'];
/** Excel counts days from 1900, and miscounts its first two months. */
const FIRST_YEAR = 1901;
const STRICT_LISTS = new Set(['scale', 'list']);

const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const line = { style: 'thin', color: { rgb: 'FFBFC7D1' } } as const;
const border = { top: line, right: line, bottom: line, left: line };

function formatOf({ kind }: Column): string {
  if (kind === 'date') return 'yyyy-mm-dd';
  if (kind === 'amount') return 'General';
  return kind === 'people' || kind === 'year' ? '0' : '@';
}

function cellFor(column: Column, held: ReturnType<typeof readField>): CellValue {
  if (held === undefined) return null;
  if (Array.isArray(held)) return listCell(held);
  if (typeof held === 'number') return held;
  if (column.kind === 'region') return placeName(held);
  if (column.kind === 'date' && isIsoDate(held) && Number(held.slice(0, 4)) >= FIRST_YEAR)
    return new Date(`${held}T00:00:00Z`);
  return held;
}

function profileRow(profile: Profile): CellValue[] {
  return PROFILE_COLUMNS.map((column) => {
    if (column.key === 'id' || column.key === 'title') return profile[column.key];
    return cellFor(column, readField(profile, column.key));
  });
}

function figureRows(profile: Profile): CellValue[][] {
  const years = Object.keys(profile.figures ?? {}).sort();
  return years.map((year) =>
    FIGURE_COLUMNS.map((column) => {
      if (column.key === 'year') return Number(year);
      if (column.key === 'id') return profile.id;
      const figure = Object.hasOwn(FIGURES, column.key);
      // 从业人数 is a figure here and the enterprise's own there.
      return cellFor(column, readField(profile, figure ? `figures.${year}.${column.key}` : column.key));
    }),
  );
}

function entryRows(profile: Profile): CellValue[][] {
  return (Object.keys(ENTRY_LISTS) as EntryList[]).flatMap((list) =>
    entriesOf(profile, list).map((entry) =>
      ENTRY_COLUMNS.map((column): CellValue => {
        if (column.key === 'list') return ENTRY_LISTS[list];
        if (column.key === 'id') return profile.id;
        if (column.group === '哪家企业') return cellFor(column, readField(profile, column.key));
        return entry[ENTRY_KEYS[list][column.key] ?? ''] ?? null;
      }),
    ),
  );
}

const sampleOf = (columns: readonly Column[]): CellValue[] =>
  columns.map(({ key, kind, sample }) => {
    if (key === 'year') return SAMPLE_YEAR;
    if (key === 'id' || sample === '') return null;
    return kind === 'date' ? new Date(`${sample}T00:00:00Z`) : sample;
  });

function sheetOf(name: string, columns: readonly Column[], data: CellValue[][]): WriteSheet {
  const groups = [...new Set(columns.map(({ group }) => group))];
  const fillOf = ({ group }: Column) => fill(GROUP_FILLS[groups.indexOf(group) % GROUP_FILLS.length]!);
  const cells = new Map<string, { style: CellStyle }>();
  columns.forEach((column, index) => {
    const base = { border, fill: fillOf(column) };
    const centred = { horizontal: 'center', vertical: 'center', wrapText: true } as const;
    const bold = { name: FONT, size: 10, bold: true };
    cells.set(`0,${index}`, { style: { ...base, font: bold, alignment: centred } });
    cells.set(`1,${index}`, { style: { ...base, font: bold, alignment: centred } });
    cells.set(`2,${index}`, {
      style: {
        border,
        font: { name: FONT, size: 9, color: { rgb: 'FF6B7684' } },
        alignment: { vertical: 'center', wrapText: true },
      },
    });
  });
  const head: CellValue[][] = [
    columns.map(({ group }, index) => (columns[index - 1]?.group === group ? null : group)),
    columns.map(({ header }) => header),
    columns.map(({ help }) => help),
  ];
  const room = Array.from({ length: ROOM }, () => columns.map(() => null));
  const last = HEAD_ROWS + data.length + ROOM;
  return {
    name,
    columns: columns.map((column) => ({
      width: column.width,
      style: {
        numFmt: formatOf(column),
        font: { name: FONT, size: 10 },
        ...(column.kind === 'list' || column.key === 'address' ? { alignment: { wrapText: true } } : {}),
      },
    })),
    rows: [...head, ...data, ...room],
    cells,
    merges: groups.flatMap((group) => {
      const startCol = columns.findIndex((column) => column.group === group);
      const endCol = columns.findLastIndex((column) => column.group === group);
      // A merge of one cell makes Excel offer to repair the file.
      return startCol === endCol ? [] : [{ startRow: 0, startCol, endRow: 0, endCol }];
    }),
    rowDefs: new Map([
      [1, { height: 32 }],
      [2, { height: 40 }],
    ]),
    freezePane: { rows: HEAD_ROWS, columns: name === SHEETS.profiles ? 1 : 3 },
    dataValidations: validations(columns, last),
  };
}

function validations(columns: readonly Column[], last: number): NonNullable<WriteSheet['dataValidations']> {
  const names = provinces().map(({ name }) => name);
  return columns.flatMap(({ key, header, choices }, index) => {
    const values = key === 'registeredRegion.province' ? names : choices;
    if (!values) return [];
    const letters = columnLetters(index);
    return [
      {
        type: 'list' as const,
        values: [...values],
        range: `${letters}${HEAD_ROWS + 1}:${letters}${last}`,
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: STRICT_LISTS.has(key) ? ('stop' as const) : ('warning' as const),
        errorTitle: header.slice(0, 30),
        errorMessage: '请从下拉列表里选择',
      },
    ];
  });
}

function notesSheet(): WriteSheet {
  return {
    name: SHEETS.notes,
    columns: [{ width: 24 }, { width: 90 }],
    rows: NOTES.map(([subject, text]) => [subject, text]),
    cells: new Map(
      NOTES.flatMap((_, row) =>
        [true, false].map((bold, column): [string, { style: CellStyle }] => [
          `${row},${column}`,
          { style: { font: { name: FONT, size: 10, bold }, alignment: { vertical: 'top', wrapText: true } } },
        ]),
      ),
    ),
  };
}

/** @returns the sheets of the template; without profiles a sample row stands in each, which an import skips. */
export function sheetsOf(profiles: readonly Profile[]): WriteSheet[] {
  const filled = profiles.length > 0;
  return [
    sheetOf(
      SHEETS.profiles,
      PROFILE_COLUMNS,
      filled ? profiles.map(profileRow) : [sampleOf(PROFILE_COLUMNS)],
    ),
    sheetOf(
      SHEETS.figures,
      FIGURE_COLUMNS,
      filled ? profiles.flatMap(figureRows) : [sampleOf(FIGURE_COLUMNS)],
    ),
    sheetOf(SHEETS.entries, ENTRY_COLUMNS, filled ? profiles.flatMap(entryRows) : [sampleOf(ENTRY_COLUMNS)]),
    notesSheet(),
  ];
}
