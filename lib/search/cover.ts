/** How much of a query an item answers, and where in the item the words stand. */
import type { Query, Span } from './query.ts';
import { soundsLike } from './sound.ts';
import type { Item } from './types.ts';

export type Field = 'title' | 'names' | 'seen' | 'text' | 'context';

const LEVELS: Readonly<Record<Field, number>> = {
  title: 1,
  names: 0.95,
  seen: 0.9,
  text: 0.6,
  context: 0.25,
};
/** What was meant is worth a little less than what was typed. */
const MEANT = 0.92;

/** Terms of the item that the index found, with the fields they stand in. */
export type Matched = Readonly<Record<string, readonly string[]>>;

export interface Coverage {
  /** Share of the query that the item has at all. */
  share: number;
  /** The same, each character counting by the field it was found in. */
  level: number;
  /** Share found by more than the context alone. */
  own: number;
  /** The item's words that were found, for the excerpt. */
  terms: string[];
}

interface Found {
  level: number;
  terms: readonly string[];
}

function levelOf(matched: Matched, term: string): number {
  const keys = matched[term]
    ? [term]
    : /^[a-z]/.test(term)
      ? Object.keys(matched).filter((key) => key.startsWith(term))
      : [];
  return Math.max(0, ...keys.flatMap((key) => matched[key]!.map((field) => LEVELS[field as Field] ?? 0)));
}

/** A phone number is remembered by any stretch of it; four digits only as its beginning. */
function hasNumber(item: Item, digits: string): boolean {
  return item.numbers.some((number) =>
    digits.length >= 5 ? number.includes(digits) : number.startsWith(digits),
  );
}

function find(span: Span, item: Item, matched: Matched): Found {
  let best: Found = { level: 0, terms: [] };
  const offer = (level: number, terms: readonly string[]) => {
    if (level > best.level) best = { level, terms };
  };
  for (const { terms, typed } of span.ways) {
    const level = Math.min(...terms.map((term) => levelOf(matched, term)));
    offer(typed ? level : level * MEANT, terms);
  }
  if (span.digits && hasNumber(item, span.digits)) offer(1, []);
  if (span.letters && best.level < 0.9) {
    const sound = Math.max(
      ...[item.title, ...item.names.split(' ')].map((name) => soundsLike(name, span.letters!)),
    );
    // A few letters somewhere in a long title are chance.
    if (sound > 0 && (span.letters.length >= 4 || sound >= 0.2)) offer(0.75 + 0.2 * sound, []);
  }
  return best;
}

/** @returns how much of the query the item answers. */
export function cover(query: Query, item: Item, matched: Matched): Coverage {
  const levels = query.weights.map(() => 0);
  const terms = new Set<string>();
  for (const span of query.spans) {
    const { level, terms: found } = find(span, item, matched);
    if (level === 0) continue;
    for (const term of found) terms.add(term);
    for (let i = span.from; i < span.to; i++) levels[i] = Math.max(levels[i]!, level);
  }
  let all = 0;
  let share = 0;
  let sum = 0;
  let own = 0;
  query.weights.forEach((weight, i) => {
    const level = levels[i]!;
    all += weight;
    sum += weight * level;
    if (level > 0) share += weight;
    if (level > LEVELS.context) own += weight;
  });
  return { share: share / all, level: sum / all, own: own / all, terms: [...terms] };
}
