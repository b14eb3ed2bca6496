/** Which rows the list shows, in order. */

import { profileFinder } from '../../lib/profile/find.ts';
import { collator } from '../../lib/text/collate.ts';
import type { ListItem, SortOrder } from './types.ts';

export type Row = { kind: 'item'; item: ListItem } | { kind: 'archived'; count: number; open: boolean };

const share = ({ filled, total }: ListItem) => filled / Math.max(total, 1);

/** What comes before the title. */
const FIRST: Record<SortOrder, ((a: ListItem, b: ListItem) => number) | null> = {
  title: null,
  changed: (a, b) => (a.updatedAt === b.updatedAt ? 0 : a.updatedAt < b.updatedAt ? 1 : -1),
  completeness: (a, b) => share(a) - share(b),
};

/** Done once for each list and order. */
const sorted = new WeakMap<readonly ListItem[], Map<SortOrder, readonly ListItem[]>>();

function inOrder(items: readonly ListItem[], order: SortOrder): readonly ListItem[] {
  let known = sorted.get(items);
  if (!known) {
    known = new Map();
    sorted.set(items, known);
  }
  let list = known.get(order);
  if (!list) {
    const titled = [...items].sort((a, b) => collator.compare(a.title, b.title));
    const first = FIRST[order];
    // Sorting is stable: equals stay in the order of their titles.
    list = first ? titled.sort(first) : titled;
    known.set(order, list);
  }
  return list;
}

/** @returns the rows: profiles in use, then those put away behind a heading of their own. */
export function arrange(
  items: readonly ListItem[],
  { query, sort, archivedOpen }: { query: string; sort: SortOrder; archivedOpen: boolean },
): Row[] {
  const found = inOrder(items, sort).filter(profileFinder(query));
  const rows = (away: boolean): Row[] =>
    found.filter(({ archived }) => archived === away).map((item) => ({ kind: 'item', item }));
  const away = rows(true);
  if (away.length === 0) return rows(false);
  // What was searched for must not hide in a closed group.
  const open = archivedOpen || query.trim() !== '';
  return [...rows(false), { kind: 'archived', count: away.length, open }, ...(open ? away : [])];
}
