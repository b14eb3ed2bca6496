/** Does a text of the page say what a signal or a known message says? All comparing of texts happens here. */
import { fold } from '../text/normalise.ts';

const folded = new Map<string, string>();

/** `fold`, remembered: the same texts come by on every scan. */
export function folding(text: string): string {
  let result = folded.get(text);
  if (result === undefined) {
    if (folded.size > 12_000) folded.clear();
    result = fold(text);
    folded.set(text, result);
  }
  return result;
}

/**
 * How much of a text is the wanted words: 1 when it is exactly them, 0 when they are absent or lost in a sentence.
 * Short words must stand alone; long ones may have company.
 */
export function coverage(text: string, wanted: string): number {
  const where = folding(text);
  const what = folding(wanted);
  if (what === '' || !where.includes(what)) return 0;
  return shareOf(what.length, where.length);
}

/** `coverage` by the folded lengths, once it is known that the wanted words are there. */
export function shareOf(wanted: number, whole: number): number {
  const share = wanted / whole;
  const needed = wanted <= 2 ? 0.45 : wanted <= 4 ? 0.3 : 0.2;
  return share >= needed ? share : 0;
}

const ASKS =
  /^(?:如|若)|如(?:提示|出现|显示|果)|若(?:提示|出现|显示)|怎么|如何|怎样|为什么|什么原因|的原因|报错[，,]?如何|处理[？?]|提示[，,：:]?[“"「]|出现[“"「]|显示[“"「]/;
/** A sentence about a status, not the status itself. */
const EXPLAINS =
  /情况[一二三四]|(?:审核|公示)的(?:企业|用户)|可点击|可以|如果|如审核|若|显示|说明|的，|或者?[“"已未]|[”"]或|[”"]、?[“"]|怎么|如何|原因|什么|[?？]/;
const OPENING = /[“"「『《'‘【]\s*$/;

export interface Heard {
  /** The words as the portal showed them. */
  text: string;
  /** From alert, a dialog or a toast: said to the user now, rather than written on the page. */
  spoken: boolean;
}

/** The part of a message before the wanted words, to see whether they are only quoted. */
function quoted(text: string, wanted: string): boolean {
  const first = wanted.slice(0, 4);
  const at = text.indexOf(first);
  return at > 0 && OPENING.test(text.slice(0, at));
}

/** Messages at least so long may differ in a few characters: this share of their pairs must be there. */
export const LIKE = { from: 8, share: 0.8 };

/** The pairs of neighbouring characters in a text. */
export function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i < text.length - 1; i++) pairs.add(text.slice(i, i + 2));
  return pairs;
}

const wantedPairs = new Map<string, Set<string>>();

/** Share of the wanted pairs of characters found in the text; survives a few different characters. */
export function likeness(text: string, wanted: string): number {
  let pairs = wantedPairs.get(wanted);
  if (!pairs) {
    if (wantedPairs.size > 2000) wantedPairs.clear();
    pairs = pairsOf(wanted);
    wantedPairs.set(wanted, pairs);
  }
  if (pairs.size === 0) return 0;
  let hits = 0;
  for (const pair of pairs) if (text.includes(pair)) hits++;
  return hits / pairs.size;
}

/** Can a text of this length hold so many of the wanted pairs at all? Most texts of a page are too short. */
const longEnough = (text: string, wanted: string): boolean =>
  wanted.length >= LIKE.from && text.length >= LIKE.from * LIKE.share;

/** The two characters behind each place where a text denies, confirms or asks for something. */
const after = (text: string, mark: RegExp): string[] =>
  Array.from(text.matchAll(mark), ([, word = '']) => word);
const DENIED = /[不未无没](?:经|能|可|曾|被|有)?(?=(..))/g;
const DONE = /已经?(?=(..))/g;
const ASKED = /先(?:进行)?(?=(..))/g;

/** One denies what the other says: 已存在 and 不存在, 未完成 and 已完成, 请先完成 and 已完成. */
function contradicts(text: string, wanted: string): boolean {
  const here = after(text, DENIED);
  const there = after(wanted, DENIED);
  const asked = after(wanted, ASKED);
  return (
    there.some((word) => text.includes(word) && !here.includes(word)) ||
    here.some((word) => wanted.includes(word) && !there.includes(word)) ||
    (asked.length > 0 && after(text, DONE).some((word) => asked.includes(word)))
  );
}

/** The same message but for a few characters. */
const alike = (text: string, wanted: string): boolean =>
  longEnough(text, wanted) && likeness(text, wanted) >= LIKE.share && !contradicts(text, wanted);

/**
 * Does the portal say this message now? An FAQ that quotes it, or a sentence about it, does not count.
 * Status words of up to four characters (未审核) count in short, unconditional texts only.
 */
export function says(heard: Heard, message: string): boolean {
  const text = folding(heard.text);
  const wanted = folding(message);
  if (wanted.length <= 4) return text.includes(wanted) && text.length <= 30 && !EXPLAINS.test(heard.text);
  const room = heard.spoken ? wanted.length * 4 + 20 : wanted.length * 1.6 + 12;
  if (text.length > room) return false;
  const there = text.includes(wanted) || alike(text, wanted);
  return there && (heard.spoken || !(ASKS.test(heard.text) || quoted(heard.text, message)));
}
