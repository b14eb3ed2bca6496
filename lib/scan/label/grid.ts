/** A table as a reader sees it: which cell stands where, rowspan and colspan honoured. */
import { isRendered } from '../visible.ts';

export interface GridCell {
  element: HTMLTableCellElement;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

export interface Grid {
  /** rows[r][c] is the cell that covers that place, or undefined in ragged tables. */
  rows: (GridCell | undefined)[][];
  cells: Map<Element, GridCell>;
  /** `rowCells`, by row. */
  known: GridCell[][];
}

/** Tables larger than this are data, not forms. */
const MAX_ROWS = 600;

/** Lays out a table by the HTML table model (HTML Standard, 4.9.12 Forming a table), nested tables left out. */
export function gridOf(table: HTMLTableElement): Grid {
  const grid: Grid = { rows: [], cells: new Map(), known: [] };
  // A hidden row is a template for rows to come.
  const rows = Array.from(table.rows).slice(0, MAX_ROWS).filter(isRendered);
  rows.forEach((row, r) => {
    grid.rows[r] ??= [];
    let c = 0;
    for (const element of Array.from(row.cells)) {
      while (grid.rows[r]?.[c]) c++;
      const columnSpan = Math.min(Math.max(element.colSpan, 1), 60);
      const rowSpan = Math.min(element.rowSpan === 0 ? rows.length - r : element.rowSpan, rows.length - r);
      const cell: GridCell = { element, row: r, column: c, rowSpan, columnSpan };
      grid.cells.set(element, cell);
      for (let y = r; y < r + rowSpan; y++) {
        grid.rows[y] ??= [];
        const line = grid.rows[y] as (GridCell | undefined)[];
        for (let x = c; x < c + columnSpan; x++) line[x] ??= cell;
      }
      c += columnSpan;
    }
  });
  return grid;
}

/** The distinct cells of a row, left to right, those reaching in from above included. */
export function rowCells(grid: Grid, row: number): readonly GridCell[] {
  let cells = grid.known[row];
  if (!cells) {
    cells = [...new Set(grid.rows[row])].filter((cell) => cell !== undefined);
    grid.known[row] = cells;
  }
  return cells;
}
