/** Where an import begins: which files there are, and the template for those who have none. */
import { FileButton } from '../FileButton.tsx';
import { texts } from './texts.ts';
import type { TransferActions } from './types.ts';

/** Kinds of files that can be read. */
export const ACCEPTED = '.json,.xlsx,.xls,.et,.csv,application/json';

export function Start({ actions }: { actions: TransferActions }) {
  const tx = texts();
  return (
    <>
      <div class="dialog-body">
        <p>{tx.startText}</p>
        <dl class="formats">
          {tx.formats.map(([name, what]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd class="hint">{what}</dd>
            </div>
          ))}
        </dl>
        <p class="banner">
          {tx.templateText}{' '}
          <button type="button" onClick={actions.template}>
            {tx.template}
          </button>
        </p>
      </div>
      <div class="row end">
        <FileButton text={tx.choose} accept={ACCEPTED} onFile={actions.read} primary />
        <button type="button" onClick={actions.close}>
          {tx.close}
        </button>
      </div>
    </>
  );
}
