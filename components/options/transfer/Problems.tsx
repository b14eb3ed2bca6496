/** Why a file was not imported: every place, its field, and what to do. */
import { FileButton } from '../FileButton.tsx';
import { ACCEPTED } from './Start.tsx';
import { texts } from './texts.ts';
import type { TransferActions, TransferView } from './types.ts';

interface Props {
  transfer: Extract<TransferView, { step: 'problems' }>;
  actions: TransferActions;
}

export function Problems({ transfer, actions }: Props) {
  const tx = texts();
  return (
    <>
      <div class="dialog-body">
        <p>{tx.problemsText}</p>
        <p class="hint">{transfer.file}</p>
        <ul class="problems">
          {transfer.problems.map(({ line, path, field, message, place }, index) => (
            <li key={`${index} ${path}`} title={path}>
              <span class="line">{place ?? (line === null ? tx.whole : tx.line(line))}</span>
              <span>
                {(place === undefined ? line !== null : field !== '') && <b>{field}：</b>}
                {message}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div class="row end">
        {/* The corrected file is what comes next. */}
        <FileButton text={tx.back} accept={ACCEPTED} onFile={actions.read} />
        <button type="button" class="primary" data-first onClick={actions.close}>
          {tx.close}
        </button>
      </div>
    </>
  );
}
