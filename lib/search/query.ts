/** Takes a query apart: which of its characters matter, and what may stand for which of them. */

import { soundable, spells } from './sound.ts';
import { FILLERS, SYNONYMS } from './synonyms.ts';
import { even, piecesOf } from './terms.ts';

/** Words any of which covers a stretch of the query. */
export interface Span {
  from: number;
  to: number;
  /** Each word as its terms, all of which must be there. The first is what was typed. */
  ways: { terms: readonly string[]; typed: boolean }[];
  /** Letters that may be the sound of Chinese words. */
  letters?: string;
  /** Digits that may be part of a phone number. */
  digits?: string;
}

export interface Query {
  evened: string;
  /** What each character of the evened text counts; fillers, spaces and signs count nothing. */
  weights: number[];
  spans: Span[];
}

const GROUPS: readonly (readonly string[])[] = SYNONYMS.map((line) =>
  line.split(' ').map((word) => even(word)),
);
const WORDS = new Map<string, Set<string>>();
for (const group of GROUPS)
  for (const word of group) WORDS.set(word, new Set([...(WORDS.get(word) ?? []), ...group]));
const LONGEST_FIRST = [...WORDS.keys()].sort((a, b) => b.length - a.length);
const FILLERS_LONGEST_FIRST = [...FILLERS].sort((a, b) => b.length - a.length);

const way = (word: string, typed: boolean) => ({ terms: piecesOf(word).map(({ term }) => term), typed });

/** Every place where the word stands in the text. */
function places(text: string, word: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found.push(at);
  return found;
}

function synonymSpans(evened: string): Span[] {
  const spans: Span[] = [];
  for (const word of LONGEST_FIRST) {
    for (const from of places(evened, word)) {
      const to = from + word.length;
      // The short word inside a longer one means what the longer one means.
      if (spans.some((span) => span.from <= from && span.to >= to)) continue;
      spans.push({ from, to, ways: [...WORDS.get(word)!].map((each) => way(each, each === word)) });
    }
  }
  return spans;
}

/** zhmm stands for 找回密码, which in turn stands for 忘记密码. */
function spelledWays(letters: string): Span['ways'] {
  if (letters.length < 4) return [];
  const groups = GROUPS.filter((group) => group.some((word) => word.length >= 3 && spells(word, letters)));
  return groups.flat().map((word) => way(word, false));
}

function latinSpan(term: string, from: number, to: number): Span {
  const span: Span = { from, to, ways: [{ terms: [term], typed: true }] };
  if (!soundable(term)) return span;
  return { ...span, ways: [...span.ways, ...spelledWays(term)], letters: term };
}

const CHINESE = /[㐀-鿿]/;
const DIGITS = /\d(?:[\s-]{0,3}\d){3,}/g;

/** @returns the query taken apart, or null when nothing in it says anything. */
export function parse(text: string, known: (term: string) => boolean): Query | null {
  const evened = even(text).slice(0, 400);
  const weights = Array.from({ length: evened.length }, () => 0);
  const spans: Span[] = [];
  for (const { term, from, to, chinese } of piecesOf(evened)) {
    // A character in no pair that is known says that the query is about something else.
    const weight = !chinese ? 1 : known(term) ? 1 : 1.5;
    for (let i = from; i < to; i++) weights[i] = weights[i] === 0 ? weight : Math.min(weights[i]!, weight);
    spans.push(chinese ? { from, to, ways: [{ terms: [term], typed: true }] } : latinSpan(term, from, to));
  }
  spans.push(...synonymSpans(evened));
  for (const match of evened.matchAll(DIGITS)) {
    const to = match.index + match[0].length;
    spans.push({ from: match.index, to, ways: [], digits: match[0].replace(/\D/g, '') });
  }
  // wang ji mi ma is one word to whoever types it.
  if (/^[a-z' ]+$/.test(evened) && /[' ]/.test(evened)) {
    const letters = evened.replace(/[' ]/g, '');
    if (soundable(letters)) spans.push({ from: 0, to: evened.length, ways: spelledWays(letters), letters });
  }
  const inSynonym = (from: number, to: number) =>
    spans.some((span) => span.ways.length > 1 && span.from <= from && span.to >= to);
  const fillers: number[] = [];
  for (const filler of FILLERS_LONGEST_FIRST)
    for (const from of places(evened, filler)) {
      if (inSynonym(from, from + filler.length)) continue;
      for (let i = from; i < from + filler.length; i++) fillers.push(i);
    }
  for (const i of fillers) weights[i] = 0;
  // A character left alone between fillers says little: 要不要选.
  const alone = (i: number) => CHINESE.test(evened[i]!) && !weights[i - 1] && !weights[i + 1];
  weights.forEach((weight, i) => {
    if (weight > 0 && alone(i)) weights[i] = 0.5;
  });
  return weights.some((weight) => weight > 0) ? { evened, weights, spans } : null;
}
