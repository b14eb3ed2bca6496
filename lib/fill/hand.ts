/** All that writes to a page, as one thing: loaded into a frame when the user first fills or repairs something there. */
import type { Scan } from '../scan/index.ts';
import { Filler, reachable } from './index.ts';
import { readUnit } from './read.ts';
import { removeChip, removeOption } from './remove-option.ts';

export class Hand extends Filler {
  readonly reachable = reachable;
  readonly read = readUnit;

  /** Takes an option out of fields, and of boxes of chips. @param find the element of a reference, or null. */
  fix(
    refs: readonly string[],
    option: readonly string[],
    { units, around }: Scan,
    find: (ref: string) => Element | null,
  ): { count: number; undoable: number } {
    let count = 0;
    let undoable = 0;
    for (const ref of refs) {
      const unit = units.get(ref);
      const box = unit ? null : find(ref);
      const repair = unit ? removeOption(unit, around, option) : null;
      if (repair?.restore) {
        this.remember(repair.restore, 'fix');
        undoable++;
      }
      if (repair || (box && removeChip(box, option))) count++;
    }
    return { count, undoable };
  }
}
