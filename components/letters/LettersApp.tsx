/** The page of letters: which one, for whom, the fields on the left, the paper on the right. */

import { blanksIn } from '../../lib/letters/blanks.ts';
import { type ChecklistId, LETTERS, type LetterId, LISTS } from '../../lib/letters/index.ts';
import { LetterForm } from './LetterForm.tsx';
import { Materials } from './Materials.tsx';
import { Paper } from './Paper.tsx';
import { Sending } from './Sending.tsx';
import { texts } from './texts.ts';
import type { LettersActions, LettersView, Said } from './types.ts';

interface Props {
  view: LettersView;
  actions: LettersActions;
}

export function LettersApp({ view, actions }: Props) {
  const tx = texts();
  const { choice } = view;
  return (
    <div class="letters">
      <header class="top">
        <span class="logo" aria-hidden="true">
          申
        </span>
        <h1>{tx.page}</h1>
      </header>
      <Kinds view={view} actions={actions} />
      {view.phase === 'loading' ? (
        <p class="hint waiting" role="status">
          {tx.loading}
        </p>
      ) : (
        <main class="desk">
          <div class="work">
            <section class="card whom">
              <p>{choice.kind === 'letter' ? tx.letterUse(choice.id) : tx.listUse(choice.id)}</p>
              <Whom view={view} actions={actions} />
            </section>
            {choice.kind === 'letter' ? (
              <LetterForm spec={LETTERS[choice.id]} view={view} actions={actions} />
            ) : (
              <Materials spec={LISTS[choice.id]} view={view} actions={actions} />
            )}
            <Sending
              dispatch={(choice.kind === 'letter' ? LETTERS[choice.id] : LISTS[choice.id]).dispatch}
              list={choice.kind === 'list'}
            />
          </div>
          <div class="view">
            <Tools view={view} actions={actions} />
            <Paper document={view.document} onEdit={actions.edit} />
          </div>
        </main>
      )}
    </div>
  );
}

function Kinds({ view, actions }: Props) {
  const tx = texts();
  const current = (kind: string, id: string) =>
    view.choice.kind === kind && view.choice.id === id ? 'page' : undefined;
  return (
    <nav class="kinds" aria-label={tx.page}>
      <div class="row">
        <span class="hint">{tx.letters}</span>
        {(Object.keys(LETTERS) as LetterId[]).map((id) => (
          <button
            type="button"
            key={id}
            aria-current={current('letter', id)}
            onClick={() => actions.choose({ kind: 'letter', id })}
          >
            {tx.letterName(id)}
          </button>
        ))}
      </div>
      <div class="row">
        <span class="hint">{tx.lists}</span>
        {(Object.keys(LISTS) as ChecklistId[]).map((id) => (
          <button
            type="button"
            key={id}
            aria-current={current('list', id)}
            onClick={() => actions.choose({ kind: 'list', id })}
          >
            {tx.listName(id)}
          </button>
        ))}
      </div>
    </nav>
  );
}

function Whom({ view, actions }: Props) {
  const tx = texts();
  if (view.problem !== '') {
    return (
      <div class="banner warn" role="alert">
        <p>{tx.unavailable}</p>
        <p class="hint">{view.problem}</p>
        <button type="button" class="small" onClick={actions.retry}>
          {tx.retry}
        </button>
      </div>
    );
  }
  if (view.profiles.length === 0) {
    return (
      <div class="banner">
        <p>{tx.noProfiles}</p>
        <button type="button" class="small" onClick={actions.openProfiles}>
          {tx.openProfiles}
        </button>
      </div>
    );
  }
  return (
    <div class="field">
      <label for="profile">{tx.profile}</label>
      <select
        id="profile"
        value={view.profileId ?? ''}
        onChange={(event) => actions.chooseProfile(event.currentTarget.value || null)}
      >
        {view.profiles.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
        <option value="">{tx.noProfile}</option>
      </select>
    </div>
  );
}

function Tools({ view, actions }: Props) {
  const tx = texts();
  const { document, busy, said } = view;
  const blanks = document.kind === 'letter' ? blanksIn(document) : 0;
  return (
    <div class="tools">
      <div class="row">
        <button type="button" class="primary" disabled={busy} onClick={actions.download}>
          {tx.download}
        </button>
        <button type="button" onClick={actions.print}>
          {tx.print}
        </button>
        {document.kind === 'letter' && (
          <span class={blanks > 0 ? 'hint' : 'hint good'}>
            {blanks > 0 ? tx.blanks(blanks) : tx.noBlanks}
          </span>
        )}
      </div>
      <div class="row said" role="status">
        {busy ? tx.preparing : said && <Outcome said={said} onUndo={actions.undoRefill} />}
      </div>
    </div>
  );
}

function Outcome({ said, onUndo }: { said: Said; onUndo: () => void }) {
  const tx = texts();
  switch (said.what) {
    case 'downloaded':
      return <span class="hint good">{tx.downloaded(said.file)}</span>;
    case 'failed':
      return <span class="bad-text">{tx.failed(said.reason)}</span>;
    case 'not-kept':
      return <span class="warning">{tx.notKept}</span>;
    case 'refilled':
      return (
        <>
          <span class="hint">{tx.refilled}</span>
          <button type="button" class="small" onClick={onUndo}>
            {tx.undo}
          </button>
        </>
      );
  }
}
