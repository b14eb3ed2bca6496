/** Pick boxes without any input of their own: chips, and trees with a ticked 全部. Named like a field. */
import type { PickBox } from '../model/page.ts';
import { chipsIn } from './chosen.ts';
import { itemLabel } from './label/item.ts';
import type { Neighbours, Unit } from './label/neighbours.ts';
import { tableLabel } from './label/table.ts';
import type { Registry } from './registry.ts';
import { squash } from './remembered.ts';
import type { Walked } from './walking.ts';

/** How kits mark a ticked node: zTree, EasyUI, Element, ant-design, aria. */
const TICKED =
  ':scope > :is([class*="checkbox_true"], .tree-checkbox1, .is-checked, [class*="checkbox-checked"], [aria-checked="true"])';

/** The tree around a ticked node that holds `leaf`, or null. */
function tickedTree(leaf: Element): Element | null {
  const row = leaf.closest('li,[role=treeitem],[class*="tree-node"],[class*="treenode"]');
  if (!row || (row.getAttribute('aria-checked') !== 'true' && !row.querySelector(TICKED))) return null;
  let tree: Element | null = null;
  for (
    let at: Element | null = row;
    at && at.localName !== 'td' && at.localName !== 'form';
    at = at.parentElement
  ) {
    if (at.localName === 'ul' || /tree/i.test(at.getAttribute('class') ?? '')) tree = at;
  }
  return tree;
}

/** What stands beside a control belongs to it and is left out. */
export function pickBoxes(walked: Walked, around: Neighbours, registry: Registry): PickBox[] {
  const out: PickBox[] = [];
  const add = (box: Element, chosen: string[]) => {
    if (around.holds(box) || chosen.length === 0) return;
    const unit: Unit = { members: [], anchor: box };
    const label = tableLabel(unit, around)?.label ?? itemLabel(unit, around)?.label ?? '';
    if (label) out.push({ ref: registry.refOf(box), label, chosen: chosen.slice(0, 50) });
  };
  for (const box of walked.chipBoxes)
    add(
      box,
      chipsIn(box).map(({ text }) => text),
    );
  for (const leaf of walked.allLeaves) {
    const tree = tickedTree(leaf);
    if (tree) add(tree, [squash(leaf.textContent ?? '')]);
  }
  return out;
}
