/** Finds a known message inside a pasted text, or a typed part inside a known message, some characters wrong. */
import { likeness } from '../advise/match-text.ts';

/** Longer texts are whole pages; their beginning has to do. */
const LONGEST = 1500;

interface Place {
  edits: number;
  /** Where the best place ends. */
  end: number;
}

/** Fewest edits that turn `wanted` into some stretch of `text`. */
function nearest(text: string, wanted: string): Place {
  let column = Array.from({ length: wanted.length + 1 }, (_, i) => i);
  const best = { edits: wanted.length, end: 0 };
  for (let at = 0; at < text.length; at++) {
    const next = [0];
    for (let i = 1; i <= wanted.length; i++) {
      const same = wanted[i - 1] === text[at] ? 0 : 1;
      next.push(Math.min(column[i - 1]! + same, column[i]! + 1, next[i - 1]! + 1));
    }
    column = next;
    const edits = column[wanted.length]!;
    if (edits < best.edits) Object.assign(best, { edits, end: at + 1 });
  }
  return best;
}

/** How many characters of a text of this length may be wrong. */
const allowed = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : Math.floor(length * 0.3));

/** Too few pairs of characters in common for so few wrong ones: each wrong one spoils two pairs. */
function strangers(text: string, wanted: string): boolean {
  let common = 0;
  const needed = Math.max(1, wanted.length - 1 - 2 * allowed(wanted.length));
  for (let i = 0; i + 1 < wanted.length && common < needed; i++)
    if (text.includes(wanted.slice(i, i + 2))) common++;
  return common < needed;
}

/** @returns how surely `wanted` stands in `text`, 0 to 1; both folded. */
function within(text: string, wanted: string): number {
  if (text.includes(wanted)) return 1;
  if (wanted.length < 5 || strangers(text, wanted)) return 0;
  const { edits, end } = nearest(text, wanted);
  if (edits <= allowed(wanted.length)) return 1 - edits / wanted.length;
  // Words left out or put in between cost many edits, yet the pairs of characters are nearly all there.
  const stretch = text.slice(Math.max(0, end - Math.ceil(wanted.length * 1.5)), end + 8);
  const pairs = wanted.length >= 8 ? likeness(stretch, wanted) : 0;
  return pairs >= 0.7 ? pairs * 0.9 : 0;
}

/**
 * How surely a query speaks of a known message; both are folded. From 0.85 the message itself is there, anywhere in
 * a paste; below, the query is only a part of it.
 */
export function speaksOf(query: string, message: string): number {
  const text = query.slice(0, LONGEST);
  if (text.length < 3 || message.length < 2) return 0;
  const short = message.length <= 4;
  // A status word inside a long text is only mentioned there.
  if (short && text.length > message.length + 16) return 0;
  const whole = within(text, message);
  // Of two messages that are both there the longer one was meant.
  const share = Math.min(1, message.length / text.length);
  if (whole > 0) return 0.85 + (short ? 0.08 : 0.13) * whole + 0.02 * share;
  if (text.length < 4 || text.length >= message.length) return 0;
  return within(message, text) * (0.4 + 0.45 * (text.length / message.length));
}
