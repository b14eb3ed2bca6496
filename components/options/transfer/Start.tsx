/** Where an import begins: which files there are, and the template for those who have none. */
import { useRef } from 'preact/hooks';
import { texts } from './texts.ts';
import type { TransferActions } from './types.ts';

const ACCEPTED = '.json,.xlsx,.xls,.et,.csv,application/json';

export function Start({ actions }: { actions: TransferActions }) {
  const tx = texts();
  const input = useRef<HTMLInputElement>(null);
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
        <button type="button" class="primary" data-first onClick={() => input.current?.click()}>
          {tx.choose}
        </button>
        <button type="button" onClick={actions.close}>
          {tx.close}
        </button>
      </div>
      <input
        ref={input}
        type="file"
        class="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
        accept={ACCEPTED}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file, corrected, must be noticed when it is chosen again.
          event.currentTarget.value = '';
          if (file) actions.read(file);
        }}
      />
    </>
  );
}
