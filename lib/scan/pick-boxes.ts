/** Pick boxes made of chips alone, without any input: named like a field, they hold what is chosen. */
import type { PickBox } from '../model/page.ts';
import { chipsIn } from './chosen.ts';
import { itemLabel } from './label/item.ts';
import type { Neighbours, Unit } from './label/neighbours.ts';
import { tableLabel } from './label/table.ts';
import type { Registry } from './registry.ts';

/** @param boxes what the walk found around close marks; those beside a control belong to it and are left out. */
export function pickBoxes(boxes: Iterable<Element>, around: Neighbours, registry: Registry): PickBox[] {
  const out: PickBox[] = [];
  for (const box of boxes) {
    if (around.holds(box)) continue;
    const chips = chipsIn(box);
    if (chips.length === 0) continue;
    const unit: Unit = { members: [], anchor: box };
    const label = tableLabel(unit, around)?.label ?? itemLabel(unit, around)?.label ?? '';
    if (label)
      out.push({ ref: registry.refOf(box), label, chosen: chips.map(({ text }) => text).slice(0, 50) });
  }
  return out;
}
