/** Asks for the passphrase of an encrypted file. */
import { useState } from 'preact/hooks';
import { texts } from './texts.ts';
import type { TransferActions, TransferView } from './types.ts';

interface Props {
  transfer: Extract<TransferView, { step: 'locked' }>;
  actions: TransferActions;
}

export function Locked({ transfer, actions }: Props) {
  const tx = texts();
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      class="dialog-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '') actions.unlock(passphrase);
      }}
    >
      <div class="dialog-body">
        <p class="hint">{transfer.file}</p>
        <p id="locked-text">{tx.lockedText}</p>
        <Secret
          id="file-passphrase"
          label={tx.passphrase}
          value={passphrase}
          onInput={setPassphrase}
          describedBy={transfer.wrong ? 'locked-wrong' : 'locked-text'}
          wrong={transfer.wrong}
        />
        {transfer.wrong && (
          <p class="banner bad" id="locked-wrong" role="alert">
            {tx.wrong}
          </p>
        )}
      </div>
      <div class="row end">
        <button type="submit" class="primary" disabled={passphrase === ''}>
          {tx.unlock}
        </button>
        <button type="button" onClick={actions.close}>
          {tx.cancel}
        </button>
      </div>
    </form>
  );
}

interface SecretProps {
  id: string;
  label: string;
  value: string;
  onInput: (value: string) => void;
  describedBy?: string;
  wrong?: boolean;
  first?: boolean;
}

/** A passphrase that can be looked at while it is typed. */
export function Secret({ id, label, value, onInput, describedBy, wrong = false, first = true }: SecretProps) {
  const tx = texts();
  const [shown, setShown] = useState(false);
  return (
    <div class="file-secret">
      <label for={id}>{label}</label>
      <input
        id={id}
        // The checked union of input types cannot follow a choice between two.
        {...({ type: shown ? 'text' : 'password' } as { type: 'text' })}
        value={value}
        autocomplete="off"
        spellcheck={false}
        data-first={first || undefined}
        aria-invalid={wrong || undefined}
        aria-describedby={describedBy}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {first && (
        <label class="show-secret">
          <input
            type="checkbox"
            checked={shown}
            onChange={(event) => setShown(event.currentTarget.checked)}
          />
          {tx.showPassphrase}
        </label>
      )}
    </div>
  );
}
