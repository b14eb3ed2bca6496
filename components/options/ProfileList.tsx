/** The left side: search, the profiles, and what goes in and out. */
import { useRef } from 'preact/hooks';
import type { BrokenRecord } from '../../lib/profile/store.ts';
import { texts } from './texts.ts';
import type { ListItem, OptionsActions } from './types.ts';

interface Props {
  items: ListItem[];
  broken: BrokenRecord[];
  query: string;
  selected: string | null;
  actions: OptionsActions;
}

export function ProfileList({ items, broken, query, selected, actions }: Props) {
  const tx = texts();
  const wanted = query.normalize('NFKC').trim().toLowerCase();
  const shown = items.filter(({ title, enterpriseName, creditCode }) =>
    [title, enterpriseName, creditCode].some((text) => text.toLowerCase().includes(wanted)),
  );
  return (
    <nav class="list" aria-label={tx.listLabel}>
      <div class="list-tools">
        <input
          type="search"
          value={query}
          placeholder={tx.searchHint}
          aria-label={tx.search}
          onInput={(event) => actions.search(event.currentTarget.value)}
        />
        <button type="button" class="primary" onClick={actions.create}>
          ＋ {tx.create}
        </button>
      </div>
      {shown.length === 0 && items.length > 0 && <p class="hint pad">{tx.noMatch}</p>}
      <ul>
        {shown.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              class="item"
              aria-current={item.id === selected ? 'true' : undefined}
              onClick={() => actions.select(item.id)}
            >
              <b>{item.title}</b>
              <span class="hint">{item.enterpriseName}</span>
              <span class="item-state">
                <progress value={item.filled} max={item.total} aria-hidden="true" />
                <span class="hint">{tx.filledOf(item.filled, item.total)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {broken.length > 0 && <Broken records={broken} actions={actions} />}
      <footer class="list-foot">
        <div class="row">
          <ImportButton onFile={actions.readFile} />
          <button type="button" disabled={items.length === 0} onClick={actions.exportAll}>
            {tx.exportAll}
          </button>
        </div>
        <p class="hint">{tx.local}</p>
      </footer>
    </nav>
  );
}

/** A file chooser that looks like the other buttons. */
export function ImportButton({ onFile }: { onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const tx = texts();
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {tx.importFile}
      </button>
      <input
        ref={input}
        type="file"
        class="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file, corrected, must be noticed when it is chosen again.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}

function Broken({ records, actions }: { records: BrokenRecord[]; actions: OptionsActions }) {
  const tx = texts();
  return (
    <section class="banner warn broken">
      <p>{tx.broken(records.length)}</p>
      {records.map(({ id, title, reason }) => (
        <div key={id}>
          <b>{title}</b>
          <p class="hint">{reason}</p>
          <div class="row">
            <button type="button" class="small" onClick={() => actions.exportBroken(id)}>
              {tx.brokenExport}
            </button>
            <button type="button" class="small" onClick={() => actions.removeBroken(id)}>
              {tx.brokenRemove}
            </button>
          </div>
        </div>
      ))}
    </section>
  );
}
