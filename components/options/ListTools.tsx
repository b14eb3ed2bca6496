/** What stands above the list: a new profile, search, order. */
import type { Ref } from 'preact';
import { listTexts } from './list-texts.ts';
import { texts } from './texts.ts';
import type { OptionsActions, SortOrder } from './types.ts';

interface Props {
  query: string;
  sort: SortOrder;
  count: string;
  choosing: boolean;
  searchRef: Ref<HTMLInputElement>;
  onDown: () => void;
  onChoose: () => void;
  actions: OptionsActions;
}

export function ListTools({ query, sort, count, choosing, searchRef, onDown, onChoose, actions }: Props) {
  const tx = texts();
  const lx = listTexts();
  return (
    <div class="list-tools">
      <button type="button" class="primary" onClick={actions.create}>
        ＋ {tx.create}
      </button>
      <input
        type="search"
        ref={searchRef}
        value={query}
        placeholder={lx.searchHint}
        aria-label={tx.search}
        aria-keyshortcuts="/"
        title={lx.keys}
        onInput={(event) => actions.search(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') onDown();
          else if (event.key === 'Escape' && query !== '') actions.search('');
          else return;
          event.preventDefault();
        }}
      />
      <div class="row spread">
        <span class="hint" role="status">
          {count}
        </span>
        <span class="row">
          <select
            class="slim"
            aria-label={lx.sort}
            value={sort}
            onChange={(event) => actions.sort(event.currentTarget.value as SortOrder)}
          >
            {(Object.keys(lx.orders) as SortOrder[]).map((order) => (
              <option key={order} value={order}>
                {lx.orders[order]}
              </option>
            ))}
          </select>
          <button type="button" class="small" aria-pressed={choosing} onClick={onChoose}>
            {choosing ? lx.chooseDone : lx.choose}
          </button>
        </span>
      </div>
    </div>
  );
}
