/** What to export as what, and what goes along. */
import { useState } from 'preact/hooks';
import { passphraseHint, passphraseProblem } from '../../../lib/vault/passphrase.ts';
import { Secret } from './Locked.tsx';
import { texts } from './texts.ts';
import type { ExportKind, TransferActions, TransferView } from './types.ts';

interface Props {
  transfer: Extract<TransferView, { step: 'export' }>;
  actions: TransferActions;
}

const KINDS: readonly ExportKind[] = ['json', 'sealed', 'excel'];

export function Exporting({ transfer, actions }: Props) {
  const tx = texts();
  const [kind, setKind] = useState<ExportKind>('json');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const problem = kind === 'sealed' ? passphraseProblem(passphrase, again) : null;
  const hint = passphraseHint(passphrase);
  if (transfer.count === 0) return <Nothing actions={actions} />;
  return (
    <form
      class="dialog-form"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (problem === null) actions.save(kind, kind === 'sealed' ? passphrase : '');
      }}
    >
      <div class="dialog-body">
        <fieldset class="kinds-of-file">
          <legend>{tx.kind}</legend>
          {KINDS.map((each, index) => (
            <label key={each}>
              <input
                type="radio"
                name="kind"
                value={each}
                data-first={index === 0 || undefined}
                checked={kind === each}
                onChange={() => setKind(each)}
              />
              <span>
                <b>{tx.kinds[each][0]}</b>
                <span class="hint">{tx.kinds[each][1]}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {kind === 'sealed' && (
          <>
            <p class="banner">{tx.vault[transfer.vault]}</p>
            <Secret id="export-passphrase" label={tx.passphrase} value={passphrase} onInput={setPassphrase} />
            {hint && <p class={hint.level === 'weak' ? 'warning' : 'hint'}>{hint.text}</p>}
            <Secret id="export-again" label={tx.again} value={again} onInput={setAgain} first={false} />
            {tried && problem && (
              <p class="banner bad" role="alert">
                {problem}
              </p>
            )}
            <p class="hint">{tx.forget}</p>
          </>
        )}
      </div>
      <div class="row end">
        <button type="button" class="quiet" onClick={actions.template}>
          {tx.template}
        </button>
        <button type="submit" class="primary">
          {tx.save}
        </button>
        <button type="button" onClick={actions.close}>
          {tx.cancel}
        </button>
      </div>
    </form>
  );
}

function Nothing({ actions }: { actions: TransferActions }) {
  const tx = texts();
  return (
    <>
      <div class="dialog-body">
        <p>{tx.noExport}</p>
      </div>
      <div class="row end">
        <button type="button" onClick={actions.template}>
          {tx.template}
        </button>
        <button type="button" onClick={actions.close}>
          {tx.close}
        </button>
      </div>
    </>
  );
}
