/**
 * Search over everything the assistant knows, offline. Built once, in the background; content scripts only show
 * what it found.
 */
import MiniSearch from 'minisearch';
import { folding } from '../advise/match-text.ts';
import type { Contact, KnownError, Portal } from '../portals/define.ts';
import { fold } from '../text/normalise.ts';
import { type Coverage, cover, type Matched } from './cover.ts';
import { excerpt } from './excerpt.ts';
import { itemsOf } from './items.ts';
import { besidesRegion, forward } from './nearby.ts';
import { speaksOf } from './pasted.ts';
import { parse, type Query } from './query.ts';
import { termsOf } from './terms.ts';
import type { Item, OwnRegion, Search, SearchHit, SearchOptions } from './types.ts';

export type { Family, HitKind, OwnRegion, Search, SearchHit, SearchOptions } from './types.ts';

const FIELDS = ['title', 'names', 'seen', 'text', 'context'];
const LIMIT = 20;
/** Below this share of the query an item is about something else; long questions have more words around. */
const enough = (query: Query): number =>
  query.weights.filter((weight) => weight > 0).length > 8 ? 0.5 : 0.6;
/** Found only much worse than the best is not found. */
const BESIDE_BEST = 0.8;
const OTHER_FAMILY = 0.7;
/** From here on a query is the portal's message, and the known error comes before everything else. */
const MESSAGE = 0.85;

interface Ranked {
  item: Item;
  score: number;
  text: string;
  /** The query is the portal's message. */
  pasted?: boolean;
}

function indexOf(items: readonly Item[]): MiniSearch {
  const index = new MiniSearch({
    fields: FIELDS,
    tokenize: (text, field) => termsOf(text, field === 'title'),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (text) => text.split(' '),
      boost: { title: 4, names: 3, seen: 3, text: 1, context: 0.5 },
      prefix: (term) => /^[a-z][a-z0-9]+$/.test(term),
    },
  });
  index.addAll(
    items.map(({ title, names, seen, text, context }, id) => ({
      id,
      title,
      names,
      seen: seen.join('。'),
      text: text.join('。'),
      context,
    })),
  );
  return index;
}

/** How much of the title was asked for: a short title that says just that comes first. */
function titleShare(item: Item, { terms }: Coverage): number {
  const all = new Set(termsOf(item.title));
  const asked = terms.filter((term) => all.has(term)).length;
  return all.size === 0 ? 0 : asked / all.size;
}

/** @returns a search over the portals' steps, errors and answers, the contacts, the letters and lists. */
export function buildSearch(
  portals: readonly Portal[],
  anyErrors: readonly KnownError[],
  contacts: readonly Contact[],
): Search {
  const items = itemsOf(portals, anyErrors, contacts);
  const index = indexOf(items);
  const vocabulary = new Set(
    items.flatMap((item) =>
      [item.title, item.names, item.context, ...item.seen, ...item.text].flatMap((text) => termsOf(text)),
    ),
  );

  /** Where no manual has a line of the region that is asked for, the national lines answer. */
  function nationalFor(text: string): Ranked[] {
    const rest = besidesRegion(text);
    return rest === null ? [] : byWords(rest, null).filter(({ item }) => item.region?.length === 0);
  }

  /** Items by the words of the query. */
  function byWords(text: string, region: OwnRegion | null): Ranked[] {
    const query = parse(text, (term) => vocabulary.has(term));
    if (!query) return [];
    const terms = new Set(query.spans.flatMap(({ ways }) => ways.flatMap((way) => [...way.terms])));
    const results = new Map(index.search([...terms].join(' ')).map((result) => [Number(result.id), result]));
    const top = Math.max(1e-9, ...Array.from(results.values(), ({ score }) => score));
    const found = items.flatMap((item, id) => {
      const result = results.get(id);
      const coverage = cover(query, item, (result?.match ?? {}) as Matched);
      if (coverage.share < enough(query) || coverage.own < 0.34) return [];
      const words = 0.1 * ((result?.score ?? 0) / top) - 0.003 * item.order;
      const near = forward(query, item, coverage, region);
      if (near === 0) return [];
      const score = near * (0.75 * coverage.level + 0.15 * titleShare(item, coverage) + words);
      const sentences = item.kind === 'contact' ? item.text.slice(1) : [...item.seen, ...item.text];
      return [{ item, coverage, score, text: excerpt(sentences, coverage.terms, item.hit.text) }];
    });
    const most = Math.max(0, ...found.map(({ coverage }) => coverage.share));
    const best = Math.max(0, ...found.map(({ score }) => score));
    return found.filter(
      ({ coverage, score }) => coverage.share >= most * BESIDE_BEST || score >= best * BESIDE_BEST,
    );
  }

  /** Known errors by the message that was pasted, or a part of it. */
  function byMessage(text: string): Ranked[] {
    const asked = fold(text);
    return items.flatMap((item) => {
      let best = { sure: 0, message: '' };
      for (const message of item.seen) {
        const sure = speaksOf(asked, folding(message));
        if (sure > best.sure) best = { sure, message };
      }
      if (best.sure < 0.5) return [];
      const pasted = best.sure >= MESSAGE;
      return [{ item, score: pasted ? 1 + best.sure : best.sure, text: best.message, pasted }];
    });
  }

  function find(
    text: string,
    { family = null, region = null, limit = LIMIT }: SearchOptions = {},
  ): SearchHit[] {
    const best = new Map<Item, Ranked>();
    const found = [...byMessage(text), ...byWords(text, region)];
    for (const one of found.length > 0 ? found : nationalFor(text)) {
      const foreign = family !== null && one.item.family !== null && one.item.family !== family;
      // A message that was pasted is from where it was copied, whatever page is open.
      const score = one.score * (foreign ? (one.pasted ? 0.95 : OTHER_FAMILY) : 1);
      const before = best.get(one.item);
      if (!before || before.score < score) best.set(one.item, { ...one, score });
    }
    return [...best.values()]
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ item, score, text: shown }) => ({
        ...item.hit,
        text: shown,
        score: Math.round(score * 1000) / 1000,
      }));
  }

  return { find };
}
