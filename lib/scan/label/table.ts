/** Labels in tables: the cell to the left, the column's head, the row group, the section row. */
import { unitOf } from '../../text/normalise.ts';
import { cleanLabel } from '../remembered.ts';
import { type Grid, type GridCell, rowCells } from './grid.ts';
import { isLabelLike, isTip } from './judge.ts';
import type { LabelHit, Neighbours, Unit } from './neighbours.ts';
import { type Segment, wordsOf } from './segments.ts';

interface Head {
  cell: GridCell;
  label: string;
}

/** Column heads that say when or in which measure, not what: the row names the field. */
const MEASURE_HEAD =
  /[变调修整][更整改][前后]|^[原现]\S{0,4}(?:内容|登记|情况)|计划|实际|预计|目标|同比|增[长减幅]|(?:19|20)\d\d|[上本去前]一?年|年度|本期|上期|期初|期末|年末|全年|[本上]月|累计|金额|数值|数量|内容|填写|合计|指标值|^值$|第[一二三]年/;
/** The head of a column whose cells name what is asked, as against one that names persons. */
const ITEMS = /^(?:项目|指标|科目|栏目|内容|要素)(?:名称)?$|事项$/;
const PERSONAL = /姓名|电话|手机|邮箱|证|职[务称]|传真|学历|性别/;
/** A cell that only numbers its column, or says nothing. */
const COUNTED = /^\s*(?:[甲乙丙丁戊]|[(（]?\d{0,2}[)）]?)\s*$/;
const MAX_UP = 40;

/** Does the row name the field, and the column's head only tell when, or in which measure? */
function rowNames(grid: Grid, { cell, label }: Head, around: Neighbours): boolean {
  const corner = grid.rows[cell.row]?.[0];
  const items = corner && corner !== cell && ITEMS.test(labelText(corner, around)) && !PERSONAL.test(label);
  return items || MEASURE_HEAD.test(label);
}

/** @returns the label from the table around `unit`, or null when it stands in none or the table does not say. */
export function tableLabel(unit: Unit, around: Neighbours): LabelHit | null {
  let cellElement = unit.anchor.closest('td,th');
  for (let depth = 0; cellElement && depth < 4; depth++) {
    const table = cellElement.closest('table');
    if (!table) return null;
    const grid = around.grid(table);
    const cell = grid.cells.get(cellElement);
    const hit = cell ? labelInGrid(grid, cell, around, unit) : null;
    if (hit) return hit;
    // A table inside a cell, for layout: the outer cell's neighbours may name it, if it has no other field.
    const outer: Element | null = table.parentElement?.closest('td,th') ?? null;
    if (outer && around.holdsOther(outer, unit)) return null;
    cellElement = outer;
  }
  return null;
}

function labelText({ element }: GridCell, around: Neighbours): string {
  if (around.holds(element)) return '';
  let text = around.texts.get(element);
  if (text === undefined) {
    text = readLabel(around.segments(element));
    around.texts.set(element, text);
  }
  return text;
}

function readLabel(segments: readonly Segment[]): string {
  // A tip may follow the label inside its cell; a label broken over lines, or with its unit below, is short pieces.
  const first = segments.find((s) => isLabelLike(s.text) && !isTip(s.text));
  if (!first) return '';
  // Said once more below in English.
  const all = segments.filter(
    ({ text }, i) => !isTip(text) && (i === 0 || !/^[A-Za-z][A-Za-z .'/-]+$/.test(text)),
  );
  const whole = cleanLabel(all.map((segment) => segment.text).join(''));
  if (all.length > 1 && whole.length <= 30 && isLabelLike(whole)) return whole;
  return cleanLabel(first.text);
}

function labelInGrid(grid: Grid, cell: GridCell, around: Neighbours, unit: Unit): LabelHit | null {
  const cells = rowCells(grid, cell.row);
  const at = cells.indexOf(cell);
  let left: GridCell | null = null;
  let leftLabel = '';
  let blocked = false;
  for (let i = at - 1; i >= 0 && !leftLabel; i--) {
    const candidate = cells[i];
    if (!candidate) continue;
    if (around.holds(candidate.element)) {
      blocked = true;
      break;
    }
    leftLabel = labelText(candidate, around);
    if (leftLabel) left = candidate;
  }
  // Options side by side in cells of their own: the heads name them, the row the field.
  const across = unit.members[1]?.closest('td,th') ?? cell.element;
  const head =
    across !== cell.element && across.parentElement === cell.element.parentElement
      ? null
      : columnHead(grid, cell, around);
  const section = sectionAbove(grid, cell.row, around);
  const withSection = (context: string[]) => (section ? [...context, section] : context);
  const over = head ? headsOver(grid, head.cell, around) : [];
  /** The row names the field, its head only tells when or in which measure. */
  const namedByRow = (row: Head, { label, cell: top }: Head): LabelHit => ({
    label: row.label,
    context: withSection([
      label,
      ...over,
      ...groupOf(cells, row.cell, around),
      ...unitFor(grid, top, cells, around),
    ]),
  });

  if (leftLabel && left && !blocked) {
    const spansHead = head !== null && left.row <= head.cell.row && left.rowSpan > 1;
    const matrix = isMatrixRow(cells, at, around);
    const byRow = head !== null && rowNames(grid, head, around);
    if (head && (spansHead || matrix || byRow)) {
      return byRow && !spansHead
        ? namedByRow({ cell: left, label: leftLabel }, head)
        : { label: head.label, context: withSection([...over, leftLabel]) };
    }
    return { label: leftLabel, context: withSection(groupOf(cells, left, around)) };
  }
  const rowHead = rowHeadOf(cells, at, around);
  if (head) {
    if (rowHead && rowNames(grid, head, around)) return namedByRow(rowHead, head);
    return { label: head.label, context: withSection(rowHead ? [...over, rowHead.label] : over) };
  }
  // 行业划分 │ [available] │ buttons │ [chosen]: the row's only label serves all of its fields.
  const labels = cells.filter((other) => labelText(other, around) !== '');
  if (rowHead && labels.length === 1) return { label: rowHead.label, context: withSection([]) };
  return null;
}

/** 项目（万元） in the corner of a table of years gives the unit of all its rows, 万元 in a cell that of its own. */
function unitFor(grid: Grid, head: GridCell, cells: readonly GridCell[], around: Neighbours): string[] {
  const own = cells.map(({ element }) => (element.textContent ?? '').trim());
  const alone = own.find((text) => text !== '' && unitOf(text) === text);
  if (alone) return [alone];
  const corner = grid.rows[head.row]?.[0];
  const text = corner && corner !== head ? cleanLabel(wordsOf(around.segments(corner.element))) : '';
  return unitOf(text) ? [text] : [];
}

/** The text cell directly left of the label names the group: 法定代表人 │ 姓名 │ [ ]. */
function groupOf(cells: readonly GridCell[], label: GridCell, around: Neighbours): string[] {
  const group = cells[cells.indexOf(label) - 1];
  if (group) {
    const text = labelText(group, around);
    if (text) return [text];
    if (!around.holds(group.element)) return [];
  }
  // Further along the row, a tall first cell still spans over the field.
  const first = cells[0];
  if (first && first !== label && first.rowSpan > 1) {
    const text = labelText(first, around);
    if (text) return [text];
  }
  return [];
}

function rowHeadOf(cells: readonly GridCell[], at: number, around: Neighbours): Head | null {
  for (let i = at - 1; i >= 0; i--) {
    const label = labelText(cells[i]!, around);
    if (label) return { cell: cells[i]!, label };
  }
  return null;
}

/** One label followed by several fields without labels of their own. */
function isMatrixRow(cells: readonly GridCell[], at: number, around: Neighbours): boolean {
  const next = cells[at + 1];
  return next !== undefined && around.holds(next.element);
}

/** Heads that span over a head: 2025年 over 全年. */
function headsOver(grid: Grid, head: GridCell, around: Neighbours): string[] {
  const over = grid.rows[head.row - 1]?.[head.column];
  const line = grid.rows[head.row]?.length ?? 0;
  if (!over || over === head || over.columnSpan <= head.columnSpan || over.columnSpan >= line) return [];
  const text = labelText(over, around);
  return text ? [text] : [];
}

/**
 * The nearest text cell above in the same column whose row is a row of heads (texts only, at least two). Behind a
 * section row only one that says when or in which measure: that goes on.
 */
function columnHead(grid: Grid, cell: GridCell, around: Neighbours): Head | null {
  let below = false;
  for (let r = cell.row - 1; r >= Math.max(0, cell.row - MAX_UP); r--) {
    const above = grid.rows[r]?.[cell.column];
    if (!above) return null;
    if (around.holds(above.element)) continue;
    const own = rowCells(grid, r).filter((c) => c.row === r);
    const texts = own.filter((c) => !around.holds(c.element) && labelText(c, around) !== '');
    // Kits measure their columns by a row of nothing; statistics number theirs: 甲 乙 丙 1 2 3.
    if (own.every((c) => !around.holds(c.element) && COUNTED.test(c.element.textContent ?? ''))) continue;
    if (own.some((c) => around.holds(c.element))) {
      // A pair row whose label happens to stand here: no heads above this. A dash says that nothing is asked here.
      if (labelText(above, around)) return null;
      continue;
    }
    if (texts.length < 2) {
      below = true;
      continue;
    }
    if (above.columnSpan > cell.columnSpan && above.columnSpan >= (grid.rows[r]?.length ?? 0)) return null;
    const label = labelText(above, around);
    return label && (!below || MEASURE_HEAD.test(label)) ? { cell: above, label } : null;
  }
  const apart = headApart(grid, cell, around);
  return apart && (!below || MEASURE_HEAD.test(apart.label)) ? apart : null;
}

/** The head in a table of its own, as kits do whose rows scroll: the table before, of the same columns. */
function headApart(grid: Grid, cell: GridCell, around: Neighbours): Head | null {
  let box: Element | null = cell.element.closest('table');
  for (let depth = 0; box && depth < 7; depth++, box = box.parentElement) {
    // What stands before the cell that holds this table is no head of its.
    if (box.localName === 'td') return null;
    const before = box.previousElementSibling;
    const table = before?.localName === 'table' ? before : before?.querySelector('table');
    if (!table) continue;
    const last = around.grid(table as HTMLTableElement).rows.at(-1) ?? [];
    const head = last[cell.column];
    // A scroll bar may have a column of its own.
    const more = last.length - grid.rows[cell.row]!.length;
    const label = head && !around.holds(table) && (more === 0 || more === 1) ? labelText(head, around) : '';
    return head && label ? { cell: head, label } : null;
  }
  return null;
}

/** The one cell that begins in this row, or null. */
function onlyCell(cells: readonly GridCell[], row: number): GridCell | null {
  let only: GridCell | null = null;
  for (const cell of cells) {
    if (cell.row !== row) continue;
    if (only) return null;
    only = cell;
  }
  return only;
}

/** A row with a single text cell over the fields: 一、企业基本情况. */
function sectionAbove(grid: Grid, row: number, around: Neighbours): string {
  for (let r = row - 1; r >= Math.max(0, row - MAX_UP); r--) {
    const only = onlyCell(rowCells(grid, r), r);
    if (!only || around.holds(only.element)) continue;
    const text = cleanLabel(wordsOf(around.segments(only.element)));
    if (text && text.length <= 30 && !/填写|编号/.test(text)) return text;
  }
  return '';
}
