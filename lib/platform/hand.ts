/**
 * Carries what writes to a page, and what is needed only then, into the frames where the user fills something: it would
 * weigh on every page. Content scripts of one extension share one world per frame, which no script of the page can see.
 */
import type { drawFill } from '../../components/panel/FillStage.tsx';
import type { Hand } from '../fill/hand.ts';
import type { copied } from '../session/copied.ts';
import type { describe } from '../session/describe.ts';
import type * as work from '../session/fill-work.ts';
import type { locate } from '../session/locate.ts';
import type { repair } from '../session/repair.ts';
import type { teachView } from '../session/teach-view.ts';
import { ask } from './link.ts';

export type Brought = {
  hand: Hand;
  copied: typeof copied;
  describe: typeof describe;
  drawFill: typeof drawFill;
  locate: typeof locate;
  repair: typeof repair;
  teachView: typeof teachView;
} & typeof work;

const scope = globalThis as { declareAssistantHand?: Brought };

/** Called by the script that was brought in. A second one leaves the first: it knows what can be undone. */
export function offerHand(brought: Brought): void {
  scope.declareAssistantHand ??= brought;
}

/** What was brought into this frame, null when nothing was yet. */
export const broughtHand = (): Brought | null => scope.declareAssistantHand ?? null;

/** What was brought into this frame, asked for when it is not there yet. @throws Error when the browser does not let it in. */
export async function takeHand(): Promise<Brought> {
  if (!scope.declareAssistantHand) await ask({ type: 'hand.bring' });
  if (!scope.declareAssistantHand) throw new Error('The part that writes to pages could not be loaded');
  return scope.declareAssistantHand;
}
