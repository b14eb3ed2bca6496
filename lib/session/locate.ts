/** Where a frame's fields stand, and what they hold, for whoever describes the page. Brought in when that is asked. */
import { readUnit } from '../fill/read.ts';
import type { FrameActResult, Located } from '../model/messages.ts';
import type { Scan } from '../scan/index.ts';
import { selectorOf } from '../scan/selector.ts';

/** Elements and texts of the whole document; a long one is not read to its end. */
function countNodes(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
}

export function locate({ model, units, around }: Scan): FrameActResult {
  const located: Record<string, Located> = {};
  for (const control of model.controls) {
    const unit = units.get(control.ref);
    const first = unit?.members[0];
    if (!unit || !first) continue;
    const value = control.kind === 'password' ? null : readUnit(unit, around);
    located[control.ref] = { index: control.index, selector: selectorOf(first), value };
  }
  return { located, count: countNodes() };
}
