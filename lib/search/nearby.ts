/** Whose contact comes first, and whose is nobody's business. */
import { nearness } from '../contacts/regions.ts';
import { childrenOf, provinces, type Region } from '../reference/regions.ts';
import type { Coverage } from './cover.ts';
import type { Query } from './query.ts';
import { soundsLike } from './sound.ts';
import type { Item, OwnRegion } from './types.ts';

const FORWARD = [1.5, 1.5, 1.4, 1.2];
const ELSEWHERE = 0.75;

/** Does the query itself name the contact's region, or a piece of its number? */
function named({ spans }: Query, item: Item, { terms }: Coverage): boolean {
  return (
    item.region!.some((name) => terms.includes(name.slice(0, 2))) ||
    spans.some(({ letters, digits }) => digits || (letters && soundsLike(item.title, letters) > 0))
  );
}

/**
 * By how much a contact comes forward: its own place most, then the province, then the national lines. 0 for a
 * line of elsewhere when the query asks for more than any line: the line of 广东 is no answer for 浙江.
 */
export function forward(
  query: Query,
  item: Item,
  coverage: Coverage,
  own: OwnRegion | null | undefined,
): number {
  if (!item.region) return 1;
  const near = nearness(item.region, own ?? {});
  if (near !== null) return FORWARD[near]!;
  if (named(query, item, coverage)) return 1;
  return coverage.share > 0.99 ? ELSEWHERE : 0;
}

let names: RegExp | null = null;

/** 杭州市, 杭州 and 西湖区; a county only in full, its short name may be any word: 城关, 中原. */
function regionNames(): RegExp {
  if (!names) {
    const all = new Set<string>();
    const take = ({ code, name, level, aliases }: Region) => {
      for (const each of [name, ...aliases]) if (each.length > (level === 'county' ? 2 : 1)) all.add(each);
      childrenOf(code).forEach(take);
    };
    provinces().forEach(take);
    names = new RegExp([...all].sort((a, b) => b.length - a.length).join('|'), 'g');
  }
  return names;
}

/** @returns what a query asks besides the region it names; null when it names none. */
export function besidesRegion(text: string): string | null {
  const rest = text.replace(regionNames(), ' ');
  if (rest === text) return null;
  return rest.trim() || '电话';
}
