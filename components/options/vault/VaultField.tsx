/** A field whose value only the vault keeps: not stored without one, dots while it is locked, sealed when typed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { checkWithin } from '../../../lib/profile/checks.ts';
import { fieldName } from '../../../lib/profile/names.ts';
import { LIMITS, type Profile } from '../../../lib/profile/schema.ts';
import { controlId, type FieldSpec } from '../fields.ts';
import { vaultTexts } from './texts.ts';
import type { VaultDesk } from './types.ts';

interface Props {
  profile: Profile;
  spec: FieldSpec;
  desk: VaultDesk;
}

export function VaultField({ profile, spec, desk }: Props) {
  const tx = vaultTexts();
  const { key } = spec;
  const { view, actions } = desk;
  const name = fieldName(key);
  const [editing, setEditing] = useState(false);
  const held = view.sealed.includes(key);
  // What was being typed goes with the lock.
  useEffect(() => {
    if (view.state !== 'open') setEditing(false);
  }, [view.state]);
  const typing = view.state === 'open' && (!held || editing);
  return (
    <div class={spec.wide ? 'field wide vault-field' : 'field vault-field'}>
      {typing ? <label for={controlId(key)}>{name}</label> : <span class="label">{name}</span>}
      {view.state === 'none' && (
        <div class="note">
          <b>{tx.notStored}</b>
          <p>{tx.notStoredWhy}</p>
          <button id={controlId(key)} type="button" class="small" onClick={() => actions.ask('create')}>
            {tx.setUp}
          </button>
        </div>
      )}
      {view.state === 'unreadable' && <p class="note">{tx.unreadable}</p>}
      {view.state === 'locked' && (
        <div class="vault-value">
          <span>{held ? tx.lockedFull : tx.lockedEmpty}</span>
          <button
            id={controlId(key)}
            type="button"
            class="small"
            aria-label={tx.of(tx.open, `（${name}）`)}
            onClick={() => actions.ask('unlock')}
          >
            {tx.open}
          </button>
        </div>
      )}
      {view.state === 'open' && !typing && <Kept field={key} desk={desk} onEdit={() => setEditing(true)} />}
      {typing && (
        <Typing profile={profile} spec={spec} desk={desk} held={held} onDone={() => setEditing(false)} />
      )}
    </div>
  );
}

function Kept({ field, desk, onEdit }: { field: string; desk: VaultDesk; onEdit: () => void }) {
  const tx = vaultTexts();
  const { view, actions } = desk;
  const name = fieldName(field);
  const [sure, setSure] = useState(false);
  const shown = view.shown[field];
  const remove = () => {
    if (sure) void actions.save(field, '');
    setSure(!sure);
  };
  return (
    <div class="vault-value">
      <span class={shown === undefined ? 'dots' : ''}>{shown ?? tx.dots}</span>
      <span class="row">
        <button
          id={controlId(field)}
          type="button"
          class="small"
          aria-pressed={shown !== undefined}
          aria-label={tx.of(shown === undefined ? tx.show : tx.hide, name)}
          onClick={() => actions.show(field, shown === undefined)}
        >
          {shown === undefined ? tx.show : tx.hide}
        </button>
        <button type="button" class="small" aria-label={tx.of(tx.edit, name)} onClick={onEdit}>
          {tx.edit}
        </button>
        <button
          type="button"
          class="small bad-text"
          aria-label={tx.of(sure ? tx.removeSure : tx.remove, name)}
          onClick={remove}
          onBlur={() => setSure(false)}
        >
          {sure ? tx.removeSure : tx.remove}
        </button>
      </span>
    </div>
  );
}

function Typing({ profile, spec, desk, held, onDone }: Props & { held: boolean; onDone: () => void }) {
  const tx = vaultTexts();
  const { key } = spec;
  const id = controlId(key);
  const [raw, setRaw] = useState('');
  const [problem, setProblem] = useState('');
  const [saving, setSaving] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  /** The input loses the focus also when it goes. */
  const given = useRef(false);
  useEffect(() => {
    if (held) input.current?.focus();
  }, []);
  const warning = checkWithin(profile, key, raw);
  const save = async () => {
    const text = raw.trim();
    if (saving || given.current) return;
    if (text === '') return held ? onDone() : undefined;
    setSaving(true);
    const why = await desk.actions.save(key, text);
    setSaving(false);
    setProblem(why ?? '');
    if (why !== null) return;
    setRaw('');
    onDone();
  };
  const below = saving ? tx.saving : problem || warning || tx.inVault;
  return (
    <>
      <input
        ref={input}
        id={id}
        class={warning ? 'doubtful' : ''}
        type="text"
        value={raw}
        inputMode={spec.inputMode}
        maxLength={LIMITS.text}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-below`}
        onInput={(event) => setRaw(event.currentTarget.value)}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void save();
          if (event.key !== 'Escape') return;
          given.current = held;
          setRaw('');
          if (held) onDone();
        }}
      />
      <p id={`${id}-below`} class={problem ? 'vault-problem' : warning ? 'warning' : 'hint'} role="status">
        {below}
      </p>
    </>
  );
}
