/** What an import would do: what is new, what differs field by field, what is the same. */
import { useState } from 'preact/hooks';
import type { Compared } from '../../../lib/transfer/compare.ts';
import { Differing } from './Differing.tsx';
import { texts } from './texts.ts';
import type { TransferActions, TransferView } from './types.ts';

interface Props {
  transfer: Extract<TransferView, { step: 'preview' }>;
  actions: TransferActions;
}

const PAGE = 20;

export function Preview({ transfer, actions }: Props) {
  const tx = texts();
  const { compared, choices, notes, moved } = transfer;
  const indexed = compared.map((one, index) => ({ one, index }));
  const of = (kind: Compared['kind']) => indexed.filter(({ one }) => one.kind === kind);
  const [added, differing, same] = [of('new'), of('differs'), of('same')];
  const changed = differing.filter(({ index }) => (choices.get(index)?.size ?? 0) > 0).length;
  const nothing = added.length + changed === 0;
  return (
    <>
      <div class="dialog-body">
        <p class="hint">{transfer.file}</p>
        <p class="counts">
          {added.length > 0 && <span class="chip new">{tx.added(added.length)}</span>}
          {differing.length > 0 && <span class="chip differs">{tx.differing(differing.length)}</span>}
          {same.length > 0 && <span class="chip">{tx.same(same.length)}</span>}
        </p>
        {moved > 0 && (
          <p class="banner warn" role="alert">
            {tx.moved(moved)}
          </p>
        )}
        {notes.length > 0 && (
          <details class="banner warn" open={notes.length <= 5}>
            <summary>{tx.notes(notes.length)}</summary>
            <ul>
              {notes.map((note, index) => (
                <li key={`${index} ${note}`}>{note}</li>
              ))}
            </ul>
          </details>
        )}
        {differing.length > 0 && (
          <section aria-label={tx.differing(differing.length)}>
            <p>{tx.differText}</p>
            {differing.length > 1 && (
              <div class="row">
                <button type="button" class="small" onClick={() => actions.chooseAll(true)}>
                  {tx.allFile}
                </button>
                <button type="button" class="small" onClick={() => actions.chooseAll(false)}>
                  {tx.allStored}
                </button>
              </div>
            )}
            <Paged items={differing}>
              {({ one, index }) => (
                <Differing
                  key={index}
                  index={index}
                  compared={one}
                  taken={choices.get(index) ?? NONE}
                  onChoose={actions.choose}
                />
              )}
            </Paged>
          </section>
        )}
        {added.length > 0 && (
          <section class="added" aria-label={tx.added(added.length)}>
            <h3>{tx.added(added.length)}</h3>
            <Paged items={added}>
              {({ one, index }) => (
                <p key={index} class="one-new">
                  {one.profile.title}
                  <span class="hint">{one.profile.creditCode}</span>
                </p>
              )}
            </Paged>
          </section>
        )}
        {same.length > 0 && <p class="hint">{tx.sameText}</p>}
      </div>
      <div class="row end">
        <span class="hint will" role="status">
          {nothing ? tx.nothing : tx.will(added.length, changed)}
        </span>
        <button type="button" class="primary" disabled={nothing} onClick={actions.confirm}>
          {tx.confirm}
        </button>
        <button type="button" onClick={actions.close}>
          {tx.cancel}
        </button>
      </div>
    </>
  );
}

const NONE: ReadonlySet<string> = new Set();

/** A thousand rows at once would hold up the page, and nobody reads them. */
function Paged<T>({ items, children }: { items: readonly T[]; children: (item: T) => preact.JSX.Element }) {
  const [shown, setShown] = useState(PAGE);
  const rest = items.length - shown;
  return (
    <>
      {items.slice(0, shown).map(children)}
      {rest > 0 && (
        <button type="button" class="small" onClick={() => setShown(shown + PAGE * 5)}>
          {texts().more(Math.min(rest, PAGE * 5))}
        </button>
      )}
    </>
  );
}
