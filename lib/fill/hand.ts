/** All that writes to a page, as one thing: loaded into a frame when the user first fills or repairs something there. */
import { Filler, reachable } from './index.ts';
import { removeChip, removeOption } from './remove-option.ts';

export class Hand extends Filler {
  readonly reachable = reachable;
  readonly removeChip = removeChip;
  readonly removeOption = removeOption;
}
