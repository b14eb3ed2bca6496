/**
 * Which of the texts that portals speak of stand on a page? Every text of a page is gone through once, however many are
 * sought, and remembered: the same texts come by on every scan. Pure.
 */
import type { PageModel, TextBlock } from '../model/page.ts';
import { folding, LIKE, pairsOf } from './match-text.ts';

/** What a text of the page has in it. */
interface Held {
  /** Of the folded text. */
  length: number;
  /** Sought texts, folded, that stand in it word for word. */
  exactly: readonly string[];
  /** Sought messages, folded, that it is very like. */
  nearly: readonly string[];
}

const sought = new Set<string>();
const messages = new Map<string, number>();
/** Sought texts by their first two characters; `starts` tells quickly that there is none. */
const byStart = new Map<number, string[]>();
const starts = new Uint8Array(0x10000);
const byPair = new Map<string, string[]>();
const MANY = 8000;
const read = new Map<string, Held>();

const startOf = (text: string, at: number): number =>
  (text.charCodeAt(at) << 15) ^ (at + 1 < text.length ? text.charCodeAt(at + 1) : 0);

function into<K>(lists: Map<K, string[]>, key: K, text: string): void {
  const list = lists.get(key);
  if (list) list.push(text);
  else lists.set(key, [text]);
}

/** Makes texts known, once; `asMessages` when also texts that differ in a few characters are wanted. */
export function seek(texts: Iterable<string>, asMessages = false): void {
  for (const text of texts) {
    const wanted = folding(text);
    if (wanted === '') continue;
    if (!sought.has(wanted)) {
      sought.add(wanted);
      starts[wanted.charCodeAt(0)] = 1;
      // A single character may be followed by anything.
      into(byStart, wanted.length === 1 ? -wanted.charCodeAt(0) : startOf(wanted, 0), wanted);
      read.clear();
    }
    if (asMessages && wanted.length >= LIKE.from && !messages.has(wanted)) {
      const pairs = pairsOf(wanted);
      messages.set(wanted, pairs.size);
      for (const pair of pairs) into(byPair, pair, wanted);
      read.clear();
    }
  }
}

function exactlyIn(text: string): string[] {
  const found: string[] = [];
  const look = (key: number, at: number) => {
    for (const wanted of byStart.get(key) ?? []) {
      if (text.startsWith(wanted, at) && !found.includes(wanted)) found.push(wanted);
    }
  };
  for (let at = 0; at < text.length; at++) {
    const first = text.charCodeAt(at);
    if (starts[first] === 0) continue;
    look(-first, at);
    if (at + 1 < text.length) look(startOf(text, at), at);
  }
  return found;
}

function nearlyIn(text: string): string[] {
  if (text.length < LIKE.from * LIKE.share || messages.size === 0) return [];
  const hits = new Map<string, number>();
  for (const pair of pairsOf(text)) {
    for (const wanted of byPair.get(pair) ?? []) hits.set(wanted, (hits.get(wanted) ?? 0) + 1);
  }
  return [...hits.keys()].filter(
    (wanted) => (hits.get(wanted) ?? 0) / (messages.get(wanted) ?? 1) >= LIKE.share,
  );
}

const NOTHING: readonly string[] = [];

function heldBy(shown: string): Held {
  let held = read.get(shown);
  if (!held) {
    if (read.size > MANY) read.clear();
    const text = folding(shown);
    const exactly = exactlyIn(text);
    const nearly = nearlyIn(text);
    held = {
      length: text.length,
      exactly: exactly.length > 0 ? exactly : NOTHING,
      nearly: nearly.length > 0 ? nearly : NOTHING,
    };
    read.set(shown, held);
  }
  return held;
}

/** Where one sought text stands; lengths are those of the whole folded texts it stands in. */
export interface Places {
  /** In document order. */
  blocks: { block: TextBlock; length: number }[];
  title: number;
  fields: number[];
}

export interface Standing {
  /** By folded text. */
  texts: ReadonlyMap<string, Places>;
  /** Blocks that may say a message, by the folded message; in document order. */
  near: ReadonlyMap<string, readonly TextBlock[]>;
  /** As `fields`, for the options of choices. */
  options(): ReadonlyMap<string, readonly number[]>;
}

const known = new WeakMap<PageModel, { of: number; standing: Standing }>();

/** Everything sought that stands on the page. */
export function standing(page: PageModel): Standing {
  const of = sought.size + messages.size;
  const before = known.get(page);
  if (before?.of === of) return before.standing;
  const texts = new Map<string, Places>();
  const near = new Map<string, TextBlock[]>();
  const place = (wanted: string): Places => {
    let places = texts.get(wanted);
    if (!places) {
      places = { blocks: [], title: 0, fields: [] };
      texts.set(wanted, places);
    }
    return places;
  };
  for (const block of page.blocks) {
    const { exactly, nearly, length } = heldBy(block.text);
    for (const wanted of exactly) place(wanted).blocks.push({ block, length });
    for (const wanted of nearly) {
      const blocks = near.get(wanted);
      if (blocks) blocks.push(block);
      else near.set(wanted, [block]);
    }
  }
  const title = heldBy(page.title);
  for (const wanted of title.exactly) place(wanted).title = title.length;
  for (const field of [
    ...page.controls.map((c) => c.label || c.placeholder),
    ...page.picks.map((p) => p.label),
  ]) {
    const { exactly, length } = heldBy(field);
    for (const wanted of exactly) place(wanted).fields.push(length);
  }
  let options: Map<string, number[]> | null = null;
  const result: Standing = {
    texts,
    near,
    options() {
      options ??= optionsOf(page);
      return options;
    },
  };
  known.set(page, { of, standing: result });
  return result;
}

function optionsOf(page: PageModel): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const control of page.controls) {
    for (const option of control.options) {
      const { exactly, length } = heldBy(option.label);
      for (const wanted of exactly) {
        const lengths = found.get(wanted);
        if (lengths) lengths.push(length);
        else found.set(wanted, [length]);
      }
    }
  }
  return found;
}

/** Blocks that may say `message`, to be asked with `says`; it must have been made known as a message. */
export function maySay(page: PageModel, message: string): readonly TextBlock[] {
  const { texts, near } = standing(page);
  const wanted = folding(message);
  const exactly = texts.get(wanted)?.blocks.map(({ block }) => block) ?? [];
  const nearly = near.get(wanted) ?? [];
  if (nearly.length === 0) return exactly;
  if (exactly.length === 0) return nearly;
  const either = new Set([...exactly, ...nearly]);
  return page.blocks.filter((block) => either.has(block));
}
