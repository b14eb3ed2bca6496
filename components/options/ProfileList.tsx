/** The left side: search, the profiles, and what goes in and out. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BrokenRecord } from '../../lib/profile/store.ts';
import { arrange, type Row } from './arrange.ts';
import { Chosen } from './Chosen.tsx';
import { Confirm } from './Confirm.tsx';
import { ListRow } from './ListRow.tsx';
import { ListTools } from './ListTools.tsx';
import { listTexts } from './list-texts.ts';
import { useOff } from './managed/context.ts';
import { Rows } from './Rows.tsx';
import { texts } from './texts.ts';
import type { ListItem, OptionsActions, OptionsView } from './types.ts';

interface Props extends Pick<OptionsView, 'items' | 'broken' | 'query' | 'sort' | 'reveal'> {
  selected: string | null;
  actions: OptionsActions;
}

const ROW_HEIGHT = 68;
const keyOf = (row: Row) => (row.kind === 'item' ? row.item.id : 'archived');
const rowId = (key: string) => `profile-${key}`;

export function ProfileList({ items, broken, query, sort, reveal, selected, actions }: Props) {
  const tx = texts();
  const lx = listTexts();
  const [archivedOpen, setArchivedOpen] = useState(false);
  const [active, setActive] = useState<string | null>(selected);
  /** Ids, while several are being chosen. */
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const [asked, setAsked] = useState<readonly ListItem[]>([]);
  /** The row that gets the focus once it is the active one; true for whichever is. */
  const focusNext = useRef<string | true | null>(null);
  const nav = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const exportOff = useOff('export');
  const importOff = useOff('import');

  const openSelected = items.some(({ id, archived }) => archived && id === selected);
  const open = archivedOpen || openSelected;
  const rows = useMemo(() => arrange(items, { query, sort, archivedOpen: open }), [items, query, sort, open]);
  const found = Math.max(
    0,
    rows.findIndex((row) => keyOf(row) === active),
  );
  const shown = query.trim() === '' ? items.length : rows.filter((row) => row.kind === 'item').length;

  useLayoutEffect(() => {
    if (selected) setActive(selected);
  }, [selected]);
  useLayoutEffect(() => {
    if (!reveal) return;
    setActive(reveal.id);
    focusNext.current = reveal.id;
  }, [reveal]);
  // The next key may come before the browser paints.
  useLayoutEffect(() => {
    const due = focusNext.current === true || (active !== null && focusNext.current === active);
    const row = due && document.getElementById(rowId(active ?? ''));
    if (!row) return;
    focusNext.current = null;
    row.focus();
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const { target } = event;
      const typing =
        target instanceof Element && target.matches('input, select, textarea, [contenteditable]');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      search.current?.focus();
      search.current?.select();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);

  const go = (index: number) => {
    const row = rows[Math.min(Math.max(index, 0), rows.length - 1)];
    if (!row) return;
    const key = keyOf(row);
    focusNext.current = key === active ? null : key;
    setActive(key);
    if (key === active) document.getElementById(rowId(key))?.focus();
  };
  const ask = (ids: ReadonlySet<string>) => setAsked(items.filter(({ id }) => ids.has(id)));
  const choose = (id: string, range: boolean) => {
    const next = new Set(chosen ?? []);
    const [from, to] = [found, rows.findIndex((row) => keyOf(row) === id)].sort((a, b) => a - b) as [
      number,
      number,
    ];
    if (range) {
      for (const row of rows.slice(from, to + 1)) if (row.kind === 'item') next.add(row.item.id);
    } else if (!next.delete(id)) next.add(id);
    setChosen(next);
    setActive(id);
  };
  const onKey = (event: KeyboardEvent) => {
    const page = Math.max(
      1,
      Math.floor((nav.current?.querySelector('.rows')?.clientHeight ?? 0) / ROW_HEIGHT) - 1,
    );
    const to: Record<string, number> = {
      ArrowDown: found + 1,
      ArrowUp: found - 1,
      PageDown: found + page,
      PageUp: found - page,
      Home: 0,
      End: rows.length - 1,
    };
    const row = rows[found];
    if (event.key in to) go(to[event.key]!);
    else if (event.key === 'Delete' && row?.kind === 'item')
      ask(chosen && chosen.size > 0 ? chosen : new Set([row.item.id]));
    else if (event.key === 'Escape' && chosen) setChosen(null);
    else return;
    event.preventDefault();
  };

  return (
    <nav class="list" aria-label={tx.listLabel} ref={nav}>
      <ListTools
        query={query}
        sort={sort}
        searchRef={search}
        onDown={() => go(found)}
        count={lx.count(shown, items.length)}
        choosing={chosen !== null}
        onChoose={() => setChosen(chosen ? null : new Set())}
        actions={actions}
      />
      {chosen && (
        <Chosen
          chosen={chosen}
          items={items}
          onAll={() => setChosen(new Set(rows.flatMap((row) => (row.kind === 'item' ? [row.item.id] : []))))}
          onRemove={() => ask(chosen)}
          onDone={() => setChosen(null)}
          actions={actions}
        />
      )}
      {rows.length === 0 && items.length > 0 && (
        <div class="no-match">
          <p>{tx.noMatch}</p>
          <p class="hint">{lx.noMatchHint}</p>
          <button type="button" class="small" onClick={() => actions.search('')}>
            {lx.clearSearch}
          </button>
        </div>
      )}
      {/* Keys of the rows, whichever has the focus. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the rows are buttons; this only hears their keys */}
      <div class="rows-keys" onKeyDown={onKey}>
        <Rows
          rows={rows}
          rowHeight={ROW_HEIGHT}
          active={found}
          keyOf={keyOf}
          follow={`${active} ${rows.length}`}
          label={tx.listLabel}
        >
          {(row, index) => (
            <ListRow
              row={row}
              id={rowId(keyOf(row))}
              tabIndex={index === found ? 0 : -1}
              current={row.kind === 'item' && row.item.id === selected}
              chosen={chosen && row.kind === 'item' ? chosen.has(row.item.id) : null}
              onPress={(event) => {
                if (row.kind === 'archived') {
                  setActive('archived');
                  setArchivedOpen(!row.open);
                } else if (chosen) choose(row.item.id, event.shiftKey);
                else {
                  setActive(row.item.id);
                  actions.select(row.item.id);
                }
              }}
            />
          )}
        </Rows>
      </div>
      {broken.length > 0 && <Broken records={broken} actions={actions} />}
      <footer class="list-foot">
        <div class="row">
          {!importOff && (
            <button type="button" onClick={actions.openImport}>
              {tx.importFile}
            </button>
          )}
          {!exportOff && (
            <button type="button" disabled={items.length === 0} onClick={actions.exportAll}>
              {tx.exportAll}
            </button>
          )}
        </div>
        <p class="hint">{tx.local}</p>
      </footer>
      {asked.length > 0 && (
        <Confirm
          title={lx.removeAsk(asked[0]!.title, asked.length)}
          text={lx.removeText}
          yes={lx.remove}
          no={lx.cancel}
          onYes={() => {
            const gone = new Set(asked.map(({ id }) => id));
            const stays = (row: Row) => row.kind === 'item' && !gone.has(row.item.id);
            const next = rows.slice(found).find(stays) ?? rows.slice(0, found).findLast(stays);
            if (next) setActive(keyOf(next));
            actions.remove([...gone]);
            setAsked([]);
            setChosen(null);
          }}
          onNo={() => {
            setAsked([]);
            focusNext.current = true;
          }}
        />
      )}
    </nav>
  );
}

function Broken({ records, actions }: { records: BrokenRecord[]; actions: OptionsActions }) {
  const tx = texts();
  const exportOff = useOff('export');
  return (
    <section class="banner warn broken">
      <p>{tx.broken(records.length)}</p>
      {records.map(({ id, title, reason }) => (
        <div key={id}>
          <b>{title}</b>
          <p class="hint">{reason}</p>
          <div class="row">
            {!exportOff && (
              <button type="button" class="small" onClick={() => actions.exportBroken(id)}>
                {tx.brokenExport}
              </button>
            )}
            <button type="button" class="small" onClick={() => actions.removeBroken(id)}>
              {tx.brokenRemove}
            </button>
          </div>
        </div>
      ))}
    </section>
  );
}
