/** The short text under a hit: the sentence that says most of what was asked. */
import { even } from './terms.ts';

const ROOM = 72;

/** Cuts a long sentence to the part around the first of the terms. */
function around(sentence: string, terms: readonly string[]): string {
  if (sentence.length <= ROOM) return sentence;
  const places = terms.map((term) => sentence.toLowerCase().indexOf(term)).filter((at) => at >= 0);
  const first = places.length > 0 ? Math.min(...places) : 0;
  const from = Math.max(0, Math.min(first - 16, sentence.length - ROOM));
  const cut = sentence.slice(from, from + ROOM);
  return `${from > 0 ? '…' : ''}${cut}${from + ROOM < sentence.length ? '…' : ''}`;
}

/** @returns the best of the sentences, or the given one when none has a term. */
export function excerpt(sentences: readonly string[], terms: readonly string[], otherwise: string): string {
  let best = otherwise;
  let most = 0;
  for (const sentence of sentences) {
    const evened = even(sentence);
    const count = terms.filter((term) => evened.includes(term)).length;
    if (count > most) {
      most = count;
      best = sentence;
    }
  }
  return around(best, terms);
}
