/** The vault in the settings: whether it is open, when it locks, and what is kept in it. */
import { useEffect, useRef } from 'preact/hooks';
import { SENSITIVE_KEYS } from '../../../lib/model/profile-keys.ts';
import { fieldName } from '../../../lib/profile/names.ts';
import { MARKABLE } from '../../../lib/vault/markable.ts';
import { LOCK_AFTER } from '../../../lib/vault/record.ts';
import { useLocked } from '../managed/context.ts';
import { LockNote } from '../managed/ManagedPart.tsx';
import { vaultTexts } from './texts.ts';
import type { VaultDesk } from './types.ts';

export function VaultSettings({ desk }: { desk: VaultDesk }) {
  const tx = vaultTexts();
  const { view, actions, wanted } = desk;
  const { state, said } = view;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (wanted) card.current?.scrollIntoView({ block: 'start' });
  }, [wanted]);
  const there = state === 'open' || state === 'locked';
  return (
    <section ref={card} class="card vault" id="vault" aria-labelledby="vault-title">
      <div class="row spread">
        <h2 id="vault-title">{tx.title}</h2>
        <span class={`vault-state ${state}`} role="status">
          {tx.states[state]}
        </span>
      </div>
      <p class="hint">{tx.what}</p>
      {state === 'none' && <p class="hint">{tx.forgotten}</p>}
      {state === 'unreadable' && <p class="banner bad">{tx.unreadable}</p>}
      {state === 'open' && <p class="hint good">{tx.openHint}</p>}
      <div class="row">
        {state === 'none' && (
          <button type="button" class="primary" onClick={() => actions.ask('create')}>
            {tx.setUp}
          </button>
        )}
        {state === 'locked' && (
          <button type="button" class="primary" onClick={() => actions.ask('unlock')}>
            {tx.open}
          </button>
        )}
        {state === 'open' && (
          <button type="button" onClick={actions.lock}>
            {tx.lock}
          </button>
        )}
        {there && (
          <button type="button" onClick={() => actions.ask('change')}>
            {tx.change}
          </button>
        )}
        {(there || state === 'unreadable') && (
          <button type="button" class="bad-text" onClick={() => actions.ask('forget')}>
            {tx.forget}
          </button>
        )}
      </div>
      {there && <LockAfter desk={desk} />}
      {there && <Marks desk={desk} />}
      {said && (
        <p class={said.bad ? 'banner bad' : 'hint good'} role="status">
          {said.text}
        </p>
      )}
    </section>
  );
}

function LockAfter({ desk: { view, actions } }: { desk: VaultDesk }) {
  const tx = vaultTexts();
  const held = useLocked('vaultLockMinutes');
  return (
    <div class="vault-part">
      <label for="vault-lock-after">
        <b>{tx.lockAfter}</b>
      </label>
      <select
        id="vault-lock-after"
        value={String(view.lockAfter)}
        disabled={held}
        aria-describedby="vault-lock-hint"
        onChange={(event) => actions.lockAfter(Number(event.currentTarget.value))}
      >
        {LOCK_AFTER.map((minutes) => (
          <option key={minutes} value={String(minutes)}>
            {tx.minutes(minutes)}
          </option>
        ))}
      </select>
      <p class="hint" id="vault-lock-hint">
        {tx.lockHint}
      </p>
      <LockNote locked={held} />
    </div>
  );
}

function Marks({ desk: { view, actions } }: { desk: VaultDesk }) {
  const tx = vaultTexts();
  const closed = view.state !== 'open' || view.moving !== null;
  return (
    <div class="vault-part">
      <b>{tx.marks}</b>
      <p class="hint">{view.state === 'open' ? tx.marksHint : tx.marksLocked}</p>
      <ul class="vault-marks">
        {SENSITIVE_KEYS.map((key) => (
          <li key={key}>
            <label>
              <input type="checkbox" checked disabled />
              <span>
                {fieldName(key)} <span class="hint">{tx.always}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {MARKABLE.map(({ id, keys }) => (
        <fieldset key={id} class="vault-group">
          <legend>{tx.groups[id]}</legend>
          <ul class="vault-marks">
            {keys.map((key) => (
              <li key={key}>
                <label>
                  <input
                    type="checkbox"
                    checked={view.marked.includes(key)}
                    disabled={closed}
                    onChange={(event) => actions.mark(key, event.currentTarget.checked)}
                  />
                  <span>
                    {fieldName(key)} {view.moving === key && <span class="hint">{tx.moving}</span>}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
    </div>
  );
}
