/** The options page: profiles on the left, the form on the right; settings behind a tab. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { FlowNeeds } from '../../lib/knowledge/needs.ts';
import { StoreNotice } from './conflict/StoreNotice.tsx';
import { listTexts } from './list-texts.ts';
import { ManagedContext, useOff } from './managed/context.ts';
import { ManagedPart } from './managed/ManagedPart.tsx';
import { ProfileForm } from './ProfileForm.tsx';
import { ProfileList } from './ProfileList.tsx';
import { Settings } from './Settings.tsx';
import { texts } from './texts.ts';
import { TransferDialog } from './transfer/TransferDialog.tsx';
import type { OptionsActions, OptionsView } from './types.ts';
import type { VaultDesk } from './vault/types.ts';
import { VaultDialog } from './vault/VaultDialog.tsx';

interface Props {
  view: OptionsView;
  actions: OptionsActions;
  lastYear: number;
  /** What there is to do, and what of a profile it takes. */
  flows: readonly FlowNeeds[];
  vault: VaultDesk;
}

const TABS = ['profiles', 'settings'] as const;

export function OptionsApp(props: Props) {
  return (
    <ManagedContext.Provider value={props.view.managed}>
      <App {...props} />
    </ManagedContext.Provider>
  );
}

function App({ view, actions, lastYear, flows, vault }: Props) {
  const tx = texts();
  const [dragging, setDragging] = useState(false);
  const importOff = view.managed.off.includes('import');
  const carriesFile = (event: DragEvent) => Boolean(event.dataTransfer?.types.includes('Files'));
  return (
    // Dropping is an extra for the mouse; the same can be done with the import button.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      class="app"
      data-tab={view.tab}
      data-open={view.draft ? 'form' : 'list'}
      onDragOver={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setDragging(!importOff);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setDragging(false);
      }}
      onDrop={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setDragging(false);
        const file = event.dataTransfer?.files[0];
        if (file && view.phase === 'ready') actions.readFile(file);
      }}
    >
      <header class="top">
        <span class="logo" aria-hidden="true">
          申
        </span>
        <h1>{tx.product}</h1>
        <nav class="tabs">
          {TABS.map((tab) => (
            <button
              type="button"
              key={tab}
              aria-current={view.tab === tab ? 'page' : undefined}
              onClick={() => actions.show(tab)}
            >
              {tx.tabs[tab]}
            </button>
          ))}
        </nav>
      </header>
      {view.notice !== null && <StoreNotice notice={view.notice} actions={actions} />}
      <main>
        <ManagedPart onCopy={actions.copyProvided} />
        {view.tab === 'settings' ? (
          <Settings
            settings={view.settings}
            note={view.taughtNote}
            snapshots={view.snapshots}
            actions={actions}
            vault={vault}
          />
        ) : (
          <Profiles view={view} actions={actions} lastYear={lastYear} flows={flows} vault={vault} />
        )}
      </main>
      {view.removed && <Removed key={view.removed.key} removed={view.removed} actions={actions} />}
      <VaultDialog desk={vault} />
      {view.transfer && <TransferDialog transfer={view.transfer} actions={actions.transfer} />}
      {dragging && <div class="drop">{tx.dropHere}</div>}
    </div>
  );
}

function Profiles({ view, actions, lastYear, flows, vault }: Props) {
  const tx = texts();
  if (view.phase === 'loading') {
    return (
      <p class="centre" role="status">
        {tx.loading}
      </p>
    );
  }
  if (view.phase === 'unavailable') {
    return (
      <section class="centre card" role="alert">
        <h2>{tx.unavailable}</h2>
        <p>{view.unavailable}</p>
        <button type="button" class="primary" onClick={actions.retry}>
          {tx.retry}
        </button>
      </section>
    );
  }
  if (view.items.length === 0 && view.broken.length === 0 && !view.draft) return <Empty actions={actions} />;
  return (
    <div class="split">
      <ProfileList
        items={view.items}
        broken={view.broken}
        query={view.query}
        sort={view.sort}
        reveal={view.reveal}
        selected={view.draft?.id ?? null}
        actions={actions}
      />
      {view.draft ? (
        <ProfileForm
          key={view.draftKey}
          profile={view.draft}
          archived={view.archived}
          save={view.save}
          step={view.step}
          flow={view.flow}
          flows={flows}
          actions={actions}
          lastYear={lastYear}
          vault={vault}
        />
      ) : (
        <p class="centre hint choose">{tx.chooseOne}</p>
      )}
    </div>
  );
}

/**
 * The button that had the focus went with the profile: undo takes it over. It stays until somebody closes it, and
 * several deletions are undone one after the other.
 */
function Removed({
  removed,
  actions,
}: {
  removed: NonNullable<OptionsView['removed']>;
  actions: OptionsActions;
}) {
  const tx = texts();
  const lx = listTexts();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <section class="toast" aria-label={tx.remove}>
      <div role="status">
        <p class="toast-text">{lx.removed(removed.title, removed.count)}</p>
        {removed.more > 0 && <p class="hint">{lx.more(removed.more)}</p>}
      </div>
      <button type="button" ref={undo} onClick={actions.undoRemove}>
        {tx.undo}
      </button>
      <button type="button" class="quiet" aria-label={tx.dismiss} onClick={actions.dismissRemoved}>
        ×
      </button>
    </section>
  );
}

function Empty({ actions }: { actions: OptionsActions }) {
  const tx = texts();
  const importOff = useOff('import');
  return (
    <section class="centre card empty">
      <h2>{tx.emptyTitle}</h2>
      <p>{tx.emptyText}</p>
      <div class="row">
        <button type="button" class="primary" onClick={actions.create}>
          {tx.create}
        </button>
        {!importOff && (
          <button type="button" onClick={actions.openImport}>
            {tx.importFile}
          </button>
        )}
      </div>
      <hr />
      <button type="button" onClick={actions.useSample}>
        {tx.useSample}
      </button>
      <p class="hint">{tx.useSampleHint}</p>
      <p class="hint">{tx.local}</p>
    </section>
  );
}
