/** Fields that look like a form's and are not: those one searches with, and those of a list that grows row by row. */
import type { Control, PageModel } from '../model/page.ts';
import type { KnownField } from './known.ts';
import type { Neighbours, Unit } from './label/neighbours.ts';
import type { Registry } from './registry.ts';
import { squash } from './remembered.ts';

const SEARCH = /^(?:查\s?询|搜\s?索|检\s?索|筛\s?选|查\s?找|高级查询|快速查询)$/;
/** With one of these beside it, a search button looks something up for a form. */
const SENDS = /^(?:保\s?存|提\s?交|暂\s?存|下一步|确\s?定|注\s?册|登\s?录|上\s?报)/;
const MANY = 12;
const ROW_ACTION = /^(?:删\s?除|移\s?除|删除行|删除本行|操\s?作|编\s?辑\s?删\s?除|[+＋]\s*[-－])$/;

/** Units of a search form: the smallest box around a search button that holds fields, when it holds a few of them. */
function searched(
  blocks: PageModel['blocks'],
  units: readonly Unit[],
  around: Neighbours,
  registry: Registry,
) {
  const found = new Set<Unit>();
  for (const { kind, text, ref } of blocks) {
    if ((kind !== 'button' && kind !== 'link') || !SEARCH.test(text)) continue;
    let box = registry.find(ref);
    while (box && !around.holds(box)) box = box.parentElement;
    const inside = (at: Element) => units.filter(({ anchor }) => at.contains(anchor));
    let held = box ? inside(box) : [];
    // One field and its button: a search only when the whole form is nothing else.
    const form = held.length === 1 ? box?.closest('form') : null;
    if (form) {
      held = inside(form);
      if (held.length > 1) continue;
    } else if (held.length < 2) continue;
    const sends = blocks.some(
      (other) => other.kind === 'button' && SENDS.test(other.text) && box!.contains(registry.find(other.ref)),
    );
    if (!sends && held.length <= MANY) for (const unit of held) found.add(unit);
  }
  return found;
}

/** Is the row one of many alike, with something to delete it by? */
function inList(unit: Unit, around: Neighbours, lists: Map<Element, boolean>): boolean {
  const row = unit.anchor.closest('tr');
  const table = row?.closest('table');
  if (!row || !table) return false;
  let list = lists.get(table);
  if (list === undefined) {
    const says = (cell: Element | undefined) =>
      cell !== undefined && ROW_ACTION.test(squash((cell.textContent ?? '').slice(0, 40)));
    const { rows } = around.grid(table);
    list =
      rows.slice(0, 2).some((cells) => says(cells.at(-1)?.element)) || says(row.cells[row.cells.length - 1]);
    lists.set(table, list);
  }
  return list;
}

/**
 * Notes on each control what it stands in.
 * @param controls those of `units`, in the same order, as are `known`: what was found out of them before
 */
export function noteStanding(
  controls: readonly Control[],
  units: readonly Unit[],
  known: readonly KnownField[],
  blocks: PageModel['blocks'],
  around: Neighbours,
  registry: Registry,
): void {
  const search = searched(blocks, units, around, registry);
  const lists = new Map<Element, boolean>();
  units.forEach((unit, i) => {
    const [control, of] = [controls[i], known[i]];
    if (!control || !of) return;
    if (control.labelSource === 'table') of.inList ??= inList(unit, around, lists);
    if (search.has(unit)) control.standing = 'search';
    else if (of.inList) control.standing = 'list';
  });
}
