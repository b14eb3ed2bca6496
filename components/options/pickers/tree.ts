/** What a picker offers: levels to go down, and a search over all of them. */

export interface PickerNode {
  code: string;
  name: string;
  /** Names of the levels above, for where the name stands alone. */
  above: string;
  /** What is in it, for a name that says nothing. */
  note: string;
  /** Can be chosen: there is nothing below it. */
  leaf: boolean;
}

export interface PickerTree {
  /** The choices below this code, the outermost for null; a level with a single choice is passed over. */
  below(code: string | null): readonly PickerNode[];
  /** The code below which this one is offered, null for the outermost. */
  holder(code: string): string | null;
  /** Where to begin when this is chosen: among its like, or below it when it is not the last level. */
  start(code: string): string | null;
  /** What was entered to come below this code, outermost first. */
  trail(code: string | null): readonly PickerNode[];
  search(text: string): readonly PickerNode[];
}

export const BETWEEN = ' › ';

interface Source<T> {
  /** For codes that are known. */
  item(code: string): T;
  codeOf(item: T): string;
  parentOf(item: T): string | null;
  below(code: string | null): readonly T[];
  search(text: string): readonly T[];
  node(item: T, leaf: boolean): PickerNode;
}

/** @returns the tree of a table, without the levels that leave no choice. */
export function treeOf<T>({ item, codeOf, parentOf, below, search, node }: Source<T>): PickerTree {
  const parent = (code: string) => parentOf(item(code));
  const leaf = (code: string) => below(code).length === 0;
  const alone = (code: string) => !leaf(code) && parent(code) !== null && below(parent(code)).length === 1;
  const show = (one: T) => node(one, leaf(codeOf(one)));
  const choices = (at: string | null): readonly T[] => {
    const items = below(at);
    const only = items.length === 1 ? codeOf(items[0]!) : null;
    return only !== null && !leaf(only) ? choices(only) : items;
  };
  const offered = (code: string | null): string | null =>
    code !== null && alone(code) ? offered(parent(code)) : code;
  const holder = (code: string) => offered(parent(code));
  return {
    below: (at) => choices(at).map(show),
    holder,
    start: (code) => (leaf(code) ? holder(code) : offered(code)),
    trail(at) {
      const nodes: PickerNode[] = [];
      for (let up = at; up !== null; up = holder(up)) nodes.unshift(show(item(up)));
      return nodes;
    },
    search: (text) => search(text).map(show),
  };
}
