/** What is typed into a search of codes and names, and how well it fits. Lower scores are better; null is no fit. */
import { type Spoken, spelledFrom } from '../search/sound.ts';
import { fold } from '../text/normalise.ts';

/** A name as it is searched. */
export interface Name {
  folded: string;
  spoken: Spoken;
}

const LETTERS = /^[a-z]{2,99}$/;

/** @returns the words of a query: 3429 其他金属, 浙江/杭州, 3429其他金属. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .replace(/(?<=[a-z0-9])(?=\p{Script=Han})|(?<=\p{Script=Han})(?=[a-z0-9])/giu, ' ')
    .split(/[\s/›>·|,、-]+/)
    .map(fold)
    .filter((word) => word !== '');
}

/** 0 for the whole name, 1 to 2 for its beginning, 3 to 4 for a part of it: the more is typed, the better. */
export function closeness({ folded, spoken }: Name, word: string): number | null {
  if (folded === word) return 0;
  const at = folded.indexOf(word);
  if (at >= 0) return (at === 0 ? 2 : 4) - word.length / folded.length;
  return LETTERS.test(word) ? soundCloseness(spoken, word) : null;
}

/** The same by sound; a little worse than by sight. */
function soundCloseness(spoken: Spoken, letters: string): number | null {
  const length = spoken.whole.length;
  const begun = spelledFrom(spoken, 0, letters);
  if (begun === length && length > 0) return 0.5;
  if (begun >= 2) return 2.5 - begun / length;
  if (letters.length < 3) return null;
  let most = 0;
  for (let at = 1; at < length; at++) most = Math.max(most, spelledFrom(spoken, at, letters));
  // A single character is a syllable, and every syllable is some character.
  return most < 2 ? null : 4.5 - most / length;
}

/** @returns the best `limit`, each with a score that is not null; equal ones as they came. */
export function best<T>(items: Iterable<T>, scoreOf: (item: T) => number | null, limit: number): T[] {
  const found: { item: T; score: number }[] = [];
  for (const item of items) {
    const score = scoreOf(item);
    if (score !== null) found.push({ item, score });
  }
  return found
    .sort((one, other) => one.score - other.score)
    .slice(0, limit)
    .map(({ item }) => item);
}
