/** Asks for passphrases, or for the word to delete the vault. What is typed stays in the inputs and nowhere else. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { passphraseHint } from '../../../lib/vault/passphrase.ts';
import { type VaultTexts, vaultTexts } from './texts.ts';
import type { VaultAsk, VaultDesk } from './types.ts';

export function VaultDialog({ desk }: { desk: VaultDesk }) {
  const { ask } = desk.view;
  return ask ? <Asking key={ask.kind} desk={desk} ask={ask} /> : null;
}

const wordsFor = (kind: VaultAsk, tx: VaultTexts) =>
  ({ create: tx.create, unlock: tx.unlock, change: tx.changing, forget: tx.forgetting })[kind];

function Asking({ desk, ask }: { desk: VaultDesk; ask: NonNullable<VaultDesk['view']['ask']> }) {
  const tx = vaultTexts();
  const { actions } = desk;
  const { kind, busy, problem } = ask;
  const dialog = useRef<HTMLDialogElement>(null);
  // At once: a focus that moves later would take what is being typed to another input.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  const words = wordsFor(kind, tx);
  return (
    <dialog
      ref={dialog}
      class="dialog vault-dialog"
      aria-labelledby="vault-ask"
      onCancel={(event) => {
        event.preventDefault();
        if (!busy) actions.closeAsk();
      }}
    >
      <h2 id="vault-ask">{words.title}</h2>
      <form
        class="vault-ask"
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          const text = (name: string) =>
            (form.elements.namedItem(name) as HTMLInputElement | null)?.value ?? '';
          if (!busy)
            actions.answer({ old: text('old'), passphrase: text('passphrase'), again: text('again') });
        }}
      >
        {kind === 'forget' ? <Loss desk={desk} /> : <Inputs kind={kind} problem={problem} />}
        {problem && (
          <p class="banner bad" role="alert" id="vault-problem">
            {problem}
          </p>
        )}
        <div class="row end">
          {kind === 'unlock' && (
            <button type="button" class="quiet" disabled={busy} onClick={() => actions.ask('forget')}>
              {tx.forgotLink}
            </button>
          )}
          <button type="button" disabled={busy} onClick={actions.closeAsk}>
            {tx.cancel}
          </button>
          <button type="submit" class={kind === 'forget' ? 'bad' : 'primary'} disabled={busy}>
            {busy ? tx.working : words.go}
          </button>
        </div>
      </form>
    </dialog>
  );
}

function Loss({ desk }: { desk: VaultDesk }) {
  const tx = vaultTexts().forgetting;
  const { count, marked } = desk.view;
  return (
    <div class="vault-loss">
      <p class={count > 0 ? 'banner warn' : 'banner'}>{tx.lost(count)}</p>
      <p>{tx.stays}</p>
      {marked.length > 0 && <p class="hint">{tx.keepTip}</p>}
    </div>
  );
}

function Inputs({ kind, problem }: { kind: Exclude<VaultAsk, 'forget'>; problem: string }) {
  const tx = vaultTexts();
  const [hint, setHint] = useState<ReturnType<typeof passphraseHint>>(null);
  const note = { create: tx.create.note, unlock: tx.unlock.note, change: tx.changing.note }[kind];
  const fresh = kind !== 'unlock';
  const first = useRef<HTMLInputElement>(null);
  // A wrong passphrase is typed anew, not mended blindly.
  useLayoutEffect(() => {
    if (problem && kind === 'unlock' && first.current) first.current.value = '';
    first.current?.focus();
  }, [problem]);
  const described = [problem && 'vault-problem', hint && 'vault-hint'].filter(Boolean).join(' ') || undefined;
  return (
    <>
      {note && <p>{note}</p>}
      {kind === 'create' && <p class="hint">{tx.forgotten}</p>}
      {kind === 'change' && (
        <Secret name="old" label={tx.oldPassphrase} complete="current-password" input={first} />
      )}
      <Secret
        name="passphrase"
        label={kind === 'change' ? tx.newPassphrase : tx.passphrase}
        complete={fresh ? 'new-password' : 'current-password'}
        described={described}
        {...(kind === 'change' ? {} : { input: first })}
        {...(fresh ? { onInput: (text: string) => setHint(passphraseHint(text)) } : {})}
      />
      {hint && (
        <p id="vault-hint" class={`hint strength ${hint.level}`} role="status">
          {hint.text}
        </p>
      )}
      {fresh && <Secret name="again" label={tx.again} complete="new-password" />}
    </>
  );
}

interface SecretProps {
  name: string;
  label: string;
  complete: 'new-password' | 'current-password';
  input?: { current: HTMLInputElement | null };
  described?: string | undefined;
  onInput?: (text: string) => void;
}

function Secret({ name, label, complete, input, described, onInput }: SecretProps) {
  return (
    <div class="field">
      <label for={`vault-${name}`}>{label}</label>
      <input
        id={`vault-${name}`}
        name={name}
        type="password"
        required
        autocomplete={complete}
        spellcheck={false}
        aria-describedby={described}
        ref={input ?? null}
        onInput={(event) => onInput?.(event.currentTarget.value)}
      />
    </div>
  );
}
