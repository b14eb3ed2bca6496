/** Finds regions by code, name, part of a full name and pinyin. */
import { readingsOf, restsBehind, spelledFrom } from '../search/sound.ts';
import { fold } from '../text/normalise.ts';
import { best, closeness, type Name, wordsOf } from './query.ts';
import { allRegions, GROUPING, type Region, shortName, writtenParts } from './regions.ts';

interface Entry {
  region: Region;
  /** Its own name, and other ones. */
  names: readonly Name[];
  /** What may be written before it: 浙江省杭州市, 浙江杭州, 杭州市, 杭州, 浙江省, 浙江. */
  above: readonly Name[];
}

const DEPTH: Record<Region['level'], number> = { province: 0, city: 1, county: 2 };
const LETTERS = /^[a-z]{3,99}$/;
/** For a place that is named with those above it. */
const FULL = 1.5;
/** For a word that only a level above has. */
const ABOVE = 8;

let entries: Entry[] | null = null;

const named = (text: string): Name => ({ folded: fold(text), spoken: readingsOf(text) });

/** 西湖区 is typed as 西湖, 恩施土家族苗族自治州 as 恩施; 城区 is not typed as 城. */
const typedName = (name: string): string =>
  name.replace(/^(.{2,3}?)(?:\p{Script=Han}{1,4}族)+自治[州县旗]$/u, '$1').replace(/(?<=..)[区县市旗]$/, '');

function namesAbove(region: Region): Name[] {
  const parts = writtenParts(region.code).slice(0, -1);
  const short = parts.map((name) => shortName(name) ?? name);
  const all = [parts, short].flatMap((names) => [names.join(''), ...names]);
  return [...new Set(all)].filter((name) => name !== '').map(named);
}

/** Higher levels before lower, the standard's order within a level. */
function prepared(): readonly Entry[] {
  if (entries) return entries;
  const above = new Map<string, Name[]>();
  entries = [...allRegions()]
    .filter(({ name, level }) => level !== 'city' || !GROUPING.test(name))
    .map((region) => {
      const parent = region.parent ?? '';
      if (!above.has(parent)) above.set(parent, namesAbove(region));
      const names = new Set([region.name, ...region.aliases, typedName(region.name)]);
      return { region, names: [...names].map(named), above: above.get(parent)! };
    })
    .sort((one, other) => DEPTH[one.region.level] - DEPTH[other.region.level]);
  return entries;
}

/** 浙江省杭州市西湖, 杭州西湖, hangzhouxihu, hzxh: what stands above, and at least the beginning of the name. */
function fullFit({ names, above }: Entry, word: string, rests: Rests): number | null {
  const own = names[0]!;
  for (const before of above) {
    const rest = word.startsWith(before.folded) ? word.slice(before.folded.length) : '';
    if (rest !== '' && own.folded.startsWith(rest)) return FULL + 1 - rest.length / own.folded.length;
    const spelled = Math.max(0, ...rests(before).map((letters) => spelledFrom(own.spoken, 0, letters)));
    if (spelled > 0) return FULL + 1.5 - spelled / own.spoken.whole.length;
  }
  return null;
}

/** What is left of the word behind a name: asked once for all places under it. */
type Rests = (before: Name) => readonly string[];
function restsOf(word: string): Rests {
  if (!LETTERS.test(word)) return () => [];
  const known = new Map<Name, readonly string[]>();
  return (before) => {
    const rests = known.get(before) ?? restsBehind(before.spoken, word);
    known.set(before, rests);
    return rests;
  };
}

interface Asked {
  word: string;
  rests: Rests;
}

function ownFit(entry: Entry, { word, rests }: Asked): number | null {
  if (/^\d{2,6}$/.test(word)) {
    const { code } = entry.region;
    // Codes read as a book: 330000, 330100, 330102.
    return code === word ? 0 : code.startsWith(word) ? 1 + Number(code) / 1e7 : null;
  }
  const fits = entry.names.flatMap((name) => closeness(name, word) ?? []);
  return fits.length > 0 ? Math.min(...fits) : fullFit(entry, word, rests);
}

function score(entry: Entry, all: Asked, words: readonly Asked[]): number | null {
  const whole = ownFit(entry, all);
  if (whole !== null || words.length === 1) return whole;
  let sum = 0;
  let own = false;
  for (const word of words) {
    const found = ownFit(entry, word);
    if (found === null && !entry.above.some((name) => name.folded.includes(word.word))) return null;
    sum += found ?? ABOVE;
    own ||= found !== null;
  }
  return own ? sum : null;
}

/**
 * @param text a code or its beginning, a name, a place in full or in part, full pinyin or its first letters.
 * @returns at most `limit` regions, the best first; levels that only group (市辖区) are left out.
 */
export function searchRegions(text: string, limit = 20): Region[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const asked = (word: string): Asked => ({ word, rests: restsOf(word) });
  const [all, each] = [asked(words.join('')), words.map(asked)];
  const found = best(prepared(), (entry) => score(entry, all, each), limit);
  return found.map(({ region }) => region);
}
