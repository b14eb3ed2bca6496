/**
 * Carries what writes to a page into the frames where the user fills something, and only then: it would weigh on every
 * page. Content scripts of one extension share one world per frame, which no script of the page can see.
 */
import type { Hand } from '../fill/hand.ts';
import { ask } from './link.ts';

const scope = globalThis as { declareAssistantHand?: Hand };

/** Called by the script that was brought in. A second one leaves the first: it knows what can be undone. */
export function offerHand(hand: Hand): void {
  scope.declareAssistantHand ??= hand;
}

/** The frame's hand, brought in when it is not there yet. @throws Error when the browser does not let it in. */
export async function takeHand(): Promise<Hand> {
  if (!scope.declareAssistantHand) await ask({ type: 'hand.bring' });
  if (!scope.declareAssistantHand) throw new Error('The part that writes to pages could not be loaded');
  return scope.declareAssistantHand;
}
