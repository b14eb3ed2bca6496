/** What an import would do, did, or why it did nothing. */
import { useEffect, useRef } from 'preact/hooks';
import { type OptionsTexts, texts } from './texts.ts';
import type { OptionsActions, TransferView } from './types.ts';

interface Props {
  transfer: TransferView;
  actions: OptionsActions;
}

export function TransferDialog({ transfer, actions }: Props) {
  const tx = texts();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="transfer-title"
      onCancel={(event) => {
        event.preventDefault();
        actions.closeTransfer();
      }}
    >
      <h2 id="transfer-title">{heading(transfer, tx)}</h2>
      <div class="dialog-body" aria-live="polite">
        {transfer.step === 'problems' && <Problems transfer={transfer} />}
        {transfer.step === 'preview' && <Preview transfer={transfer} />}
        {transfer.step === 'failed' && <p class="banner bad">{transfer.message}</p>}
      </div>
      <div class="row end">
        {transfer.step === 'preview' && (
          <button type="button" class="primary" onClick={actions.confirmImport}>
            {tx.confirmImport}
          </button>
        )}
        <button type="button" onClick={actions.closeTransfer}>
          {transfer.step === 'preview' ? tx.cancel : tx.close}
        </button>
      </div>
    </dialog>
  );
}

function heading(transfer: TransferView, tx: OptionsTexts): string {
  switch (transfer.step) {
    case 'reading':
      return tx.importing(transfer.file);
    case 'problems':
      return tx.importProblems(transfer.problems.length);
    case 'preview':
      return tx.importPreview;
    case 'done':
      return tx.importDone(transfer.added, transfer.replaced);
    case 'failed':
      return tx.importFailed;
  }
}

function Problems({ transfer }: { transfer: Extract<TransferView, { step: 'problems' }> }) {
  const tx = texts();
  return (
    <>
      <p>{tx.importProblemsText}</p>
      <p class="hint">{transfer.file}</p>
      <ul class="problems">
        {transfer.problems.map(({ line, path, field, message }) => (
          <li key={`${line} ${path} ${message}`} title={path}>
            <span class="line">{line === null ? '—' : tx.line(line)}</span>
            <span>
              <b>{field}</b>：{message}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Preview({ transfer }: { transfer: Extract<TransferView, { step: 'preview' }> }) {
  const tx = texts();
  const { added, replaced, notes } = transfer;
  return (
    <>
      <p class="hint">{transfer.file}</p>
      {added.length > 0 && <Titles heading={tx.willAdd(added.length)} titles={added} />}
      {replaced.length > 0 && <Titles heading={tx.willReplace(replaced.length)} titles={replaced} warn />}
      {notes.length > 0 && <Titles heading={tx.notes} titles={notes} warn />}
    </>
  );
}

function Titles({ heading: title, titles, warn }: { heading: string; titles: string[]; warn?: boolean }) {
  return (
    <section class={warn ? 'banner warn' : 'banner'}>
      <b>{title}</b>
      <ul>
        {titles.map((each, index) => (
          <li key={`${index} ${each}`}>{each}</li>
        ))}
      </ul>
    </section>
  );
}
