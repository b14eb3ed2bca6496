/** The fields of a letter. Nothing is required: what is left out stays blank on paper. */
import type { LetterField, LetterSpec } from '../../lib/letters/define.ts';
import { texts } from './texts.ts';
import type { LettersActions, LettersView } from './types.ts';

interface Props {
  spec: LetterSpec;
  view: LettersView;
  actions: LettersActions;
}

export const controlId = (field: string): string => `field-${field}`;

export function LetterForm({ spec, view, actions }: Props) {
  const tx = texts();
  const remarks = spec.remarks(view.values);
  return (
    <section class="card form">
      <h2>{tx.fill}</h2>
      {spec.fields.map((field) => (
        <Field
          key={`${spec.id} ${field.key}`}
          field={field}
          view={view}
          remarks={remarks
            .filter((remark) => remark.field === field.key)
            .map(({ message }) => tx.remark[message])}
          actions={actions}
        />
      ))}
      <div class="row spread">
        <p class="hint">{tx.kept}</p>
        <button type="button" class="small" disabled={!view.typed} onClick={actions.refill}>
          {tx.refill}
        </button>
      </div>
    </section>
  );
}

interface FieldProps {
  field: LetterField;
  view: LettersView;
  remarks: readonly string[];
  actions: LettersActions;
}

function Field({ field, view, remarks, actions }: FieldProps) {
  const tx = texts();
  const { key, kind = 'text' } = field;
  const value = view.values[key] ?? '';
  const id = controlId(key);
  const hint = [tx.hint(field), field.example && value === '' ? tx.exampleOf(field.example) : '']
    .filter((text) => text !== '')
    .join(' ');
  const offered = value.trim() === '' ? (field.suggest?.(view.known) ?? null) : null;
  const common = { id, value, autocomplete: 'off', 'aria-describedby': `${id}-about` } as const;
  const changed = (text: string) => actions.change(key, text);
  return (
    <div class="field">
      <label for={id}>
        {tx.label(field)}
        {field.optional && <span class="hint">{tx.optional}</span>}
      </label>
      {kind === 'lines' && (
        <textarea
          {...common}
          onInput={(event) => changed(event.currentTarget.value)}
          rows={Math.min(6, Math.max(2, value.split('\n').length))}
          maxLength={1000}
        />
      )}
      {kind === 'text' && (
        <input
          {...common}
          type="text"
          onInput={(event) => changed(event.currentTarget.value)}
          maxLength={200}
        />
      )}
      {kind === 'date' && (
        <input {...common} type="date" onInput={(event) => changed(event.currentTarget.value)} />
      )}
      <div id={`${id}-about`}>
        {hint !== '' && <p class="hint">{hint}</p>}
        {remarks.map((remark) => (
          <p key={remark} class="warning" role="status">
            {remark}
          </p>
        ))}
      </div>
      {offered !== null && (
        <button type="button" class="small offer" onClick={() => actions.change(key, offered)}>
          {tx.useThis(offered)}
        </button>
      )}
    </div>
  );
}
