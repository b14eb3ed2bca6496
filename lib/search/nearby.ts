/** Whose contact comes first, and whose is nobody's business. */
import { nearness } from '../contacts/regions.ts';
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
