/** Finds industries by code, words and pinyin. */
import { readingsOf } from '../search/sound.ts';
import { fold } from '../text/normalise.ts';
import { allIndustries, type Industry, industriesBelow, industryPath } from './industries.ts';
import { best, closeness, type Name, wordsOf } from './query.ts';

interface Entry extends Name {
  industry: Industry;
  /** Names of the levels above. */
  above: string;
}

const DEPTH: Record<Industry['level'], number> = { class: 0, group: 1, division: 2, section: 3 };
/** For a word that only a level above has. */
const ABOVE = 8;

let entries: Entry[] | null = null;

/** Classes before what they are part of; the standard's order within a level. */
function prepared(): readonly Entry[] {
  entries ??= [...allIndustries()]
    // A group with one class of the same name is that class.
    .filter(({ level, code }) => level !== 'group' || industriesBelow(code).length > 1)
    .map((industry) => {
      const path = industryPath(industry.code).slice(0, -1);
      const above = [...new Set(path.map(({ name }) => fold(name)))].join(' ');
      return { industry, above, folded: fold(industry.name), spoken: readingsOf(industry.name) };
    })
    .sort((one, other) => DEPTH[one.industry.level] - DEPTH[other.industry.level]);
  return entries;
}

/** 3429, C3429, C34, 342: the code itself, or its beginning. C is the section. */
function codeFit({ code, letter, level }: Industry, word: string): number | null {
  const parts = /^([a-t]?)(\d{0,4})$/.exec(word);
  if (!parts) return null;
  const [, section = '', digits = ''] = parts;
  if (section !== '' && section !== letter.toLowerCase()) return null;
  if (digits === '') return level === 'section' ? 0 : null;
  if (level === 'section' || !code.startsWith(digits)) return null;
  // Codes read as a book: 34, 341, 3411.
  return code === digits ? 0 : 1 + Number(code.padEnd(4, '0')) / 1e5 + code.length / 1e6;
}

function score(entry: Entry, words: readonly string[]): number | null {
  let sum = 0;
  let own = false;
  for (const word of words) {
    const found = codeFit(entry.industry, word) ?? closeness(entry, word);
    if (found === null && !entry.above.includes(word)) return null;
    sum += found ?? ABOVE;
    own ||= found !== null;
  }
  return own ? sum : null;
}

/**
 * @param text a code or its beginning, words, full pinyin or its first letters; several words must all fit.
 * @returns at most `limit` industries, the best first; a group with one class is shown as that class.
 */
export function searchIndustries(text: string, limit = 30): Industry[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  return best(prepared(), (entry) => score(entry, words), limit).map(({ industry }) => industry);
}
