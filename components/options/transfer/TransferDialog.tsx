/** The dialog of import and export: one step at a time, never a write without a click. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Exporting } from './Exporting.tsx';
import { Locked } from './Locked.tsx';
import { Preview } from './Preview.tsx';
import { Problems } from './Problems.tsx';
import { Start } from './Start.tsx';
import { type TransferViewTexts, texts } from './texts.ts';
import type { Progress, TransferActions, TransferView } from './types.ts';

interface Props {
  transfer: TransferView;
  actions: TransferActions;
}

export function TransferDialog({ transfer, actions }: Props) {
  const tx = texts();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  // The button that was pressed goes with its step: the next step starts at its own beginning.
  useEffect(() => {
    const first = dialog.current?.querySelector<HTMLElement>('[data-first]') ?? title.current;
    first?.focus();
  }, [transfer.step]);
  return (
    <dialog
      ref={dialog}
      class="dialog transfer"
      data-step={transfer.step}
      aria-labelledby="transfer-title"
      onCancel={(event) => {
        event.preventDefault();
        if (running(transfer)) actions.cancel();
        else actions.close();
      }}
    >
      <h2 id="transfer-title" tabIndex={-1} ref={title}>
        {heading(transfer, tx)}
      </h2>
      <Body transfer={transfer} actions={actions} tx={tx} />
    </dialog>
  );
}

const running = ({ step }: TransferView) => step === 'reading' || step === 'writing' || step === 'saving';

function Body({ transfer, actions, tx }: Props & { tx: TransferViewTexts }) {
  const close = (
    <button type="button" onClick={actions.close}>
      {tx.close}
    </button>
  );
  switch (transfer.step) {
    case 'start':
      return <Start actions={actions} />;
    case 'reading':
      return (
        <Running
          progress={transfer.progress}
          count={tx.rows}
          text={tx.readingText}
          onCancel={actions.cancel}
        />
      );
    case 'locked':
      return <Locked key={transfer.file} transfer={transfer} actions={actions} />;
    case 'problems':
      return <Problems transfer={transfer} actions={actions} />;
    case 'preview':
      return <Preview transfer={transfer} actions={actions} />;
    case 'writing':
      return (
        <Running
          progress={transfer.progress}
          count={tx.written}
          text={tx.writingText}
          onCancel={actions.cancel}
        />
      );
    case 'undoing':
      return <Running progress={transfer.progress} count={tx.written} text="" />;
    case 'saving':
      return <Running progress={null} count={tx.written} text="" onCancel={actions.cancel} />;
    case 'export':
      return <Exporting transfer={transfer} actions={actions} />;
    case 'done':
      return (
        <Said text={tx.doneText(transfer.added, transfer.changed, transfer.same)}>
          {transfer.added + transfer.changed > 0 && (
            <button type="button" onClick={actions.undo}>
              {tx.undo}
            </button>
          )}
          <button type="button" class="primary" onClick={actions.close}>
            {tx.close}
          </button>
        </Said>
      );
    case 'undone':
      return (
        <Said text={transfer.kept.length > 0 ? tx.undoneKept(transfer.kept.length) : ''} list={transfer.kept}>
          {close}
        </Said>
      );
    case 'failed':
      return (
        <Said text={transfer.message} bad>
          {close}
        </Said>
      );
    case 'saved':
      return <Said text={transfer.kind === 'template' ? tx.templateSaved : ''}>{close}</Said>;
    case 'cancelled':
      return <Said text="">{close}</Said>;
  }
}

function heading(transfer: TransferView, tx: TransferViewTexts): string {
  switch (transfer.step) {
    case 'start':
      return tx.startTitle;
    case 'reading':
      return tx.reading(transfer.file);
    case 'problems':
      return tx.problems(transfer.problems.length);
    case 'export':
      return transfer.title === null ? tx.exportMany(transfer.count) : tx.exportOne(transfer.title);
    case 'saved':
      return tx.saved(transfer.name);
    default:
      return tx[transfer.step];
  }
}

interface RunningProps {
  progress: Progress;
  count: (done: number, total: number) => string;
  text: string;
  onCancel?: () => void;
}

function Running({ progress, count, text, onCancel }: RunningProps) {
  const tx = texts();
  const words = progress ? count(progress[0], progress[1]) : '';
  return (
    <>
      <div class="dialog-body">
        {progress ? (
          <progress aria-label={words} value={progress[0]} max={Math.max(1, progress[1])} />
        ) : (
          <progress aria-label={tx.saving} />
        )}
        <p class="count">{words}</p>
        {text && <p class="hint">{text}</p>}
      </div>
      {onCancel && (
        <div class="row end">
          <button type="button" data-first onClick={onCancel}>
            {tx.cancel}
          </button>
        </div>
      )}
    </>
  );
}

interface SaidProps {
  text: string;
  bad?: boolean;
  list?: readonly string[];
  children: ComponentChildren;
}

function Said({ text, bad = false, list = [], children }: SaidProps) {
  return (
    <>
      <div class="dialog-body" role="status">
        {text && <p class={bad ? 'banner bad' : ''}>{text}</p>}
        {list.length > 0 && (
          <ul>
            {list.map((each, index) => (
              <li key={`${index} ${each}`}>{each}</li>
            ))}
          </ul>
        )}
      </div>
      <div class="row end">{children}</div>
    </>
  );
}
