/** One field of the form: label, control, and beneath it what is doubtful. It never keeps anybody from going on. */
import { useState } from 'preact/hooks';
import { type FieldValue, readField } from '../../lib/profile/access.ts';
import { checkField } from '../../lib/profile/checks.ts';
import { fieldName } from '../../lib/profile/names.ts';
import { LIMITS, type Profile } from '../../lib/profile/schema.ts';
import { creditCode, isIsoDate, organisationCodeOf, parseAmount } from '../../lib/profile/validators.ts';
import { controlId, type FieldSpec } from './fields.ts';
import { type OptionsTexts, texts } from './texts.ts';

interface Props {
  spec: FieldSpec;
  profile: Profile;
  onChange: (key: string, value: FieldValue | undefined) => void;
  onDone: () => void;
}

/** @returns the text a person would type for a value. */
export function asText(value: FieldValue | undefined): string {
  return Array.isArray(value) ? value.join('、') : String(value ?? '');
}

/** @returns the value of a typed text; undefined for nothing, null when it cannot be one of this kind. */
export function fromText(kind: FieldSpec['kind'], text: string): FieldValue | undefined | null {
  if (text.trim() === '') return undefined;
  if (kind === 'number') return parseAmount(text);
  if (kind !== 'list') return text;
  return text
    .split(/[、，,;；\n]+/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

export function Field({ spec, profile, onChange, onDone }: Props) {
  const tx = texts();
  const { key, kind } = spec;
  const held = key === 'title' ? profile.title : readField(profile, key);
  const [raw, setRaw] = useState(asText(held));
  const id = controlId(key);
  const unreadable = fromText(kind, raw) === null;
  const warning = unreadable ? tx.numberNotSaved : checkField(key, raw);
  const hint = hintFor(spec, raw, profile, tx);
  const described = [warning && `${id}-warning`, hint && `${id}-hint`].filter(Boolean).join(' ');
  const change = (text: string) => {
    setRaw(text);
    const value = fromText(kind, text);
    if (value !== null) onChange(key, value);
  };
  return (
    <div class={spec.wide ? 'field wide' : 'field'}>
      <label for={id}>{key === 'title' ? tx.titleField : fieldName(key)}</label>
      <input
        id={id}
        class={warning ? 'doubtful' : ''}
        // A stored text that is no date would vanish in a date field: show it as it is.
        type={kind === 'date' && (raw === '' || isIsoDate(raw)) ? 'date' : 'text'}
        value={raw}
        inputMode={spec.inputMode}
        list={spec.suggestions && `${id}-list`}
        maxLength={key === 'title' ? LIMITS.title : LIMITS.text}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={described || undefined}
        onInput={(event) => change(event.currentTarget.value)}
        onBlur={onDone}
      />
      {spec.suggestions && (
        <datalist id={`${id}-list`}>
          {spec.suggestions.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      {warning && (
        <p class="warning" id={`${id}-warning`}>
          {warning}
        </p>
      )}
      {hint && (
        <p class={hint.good ? 'hint good' : 'hint'} id={`${id}-hint`}>
          {hint.text}
        </p>
      )}
    </div>
  );
}

function hintFor(
  { key }: FieldSpec,
  raw: string,
  profile: Profile,
  tx: OptionsTexts,
): { text: string; good?: boolean } | null {
  if (key === 'title') return { text: tx.titleHint };
  if (key === 'mainProducts') return { text: tx.listHint };
  if (key === 'industry' && raw === '') return { text: tx.industryHint };
  if (key === 'creditCode' && raw !== '' && creditCode(raw) === null)
    return { text: tx.checkPassed, good: true };
  if (key !== 'organisationCode' || raw !== '') return null;
  const derived = organisationCodeOf(profile.creditCode ?? '');
  return derived ? { text: tx.derived(derived) } : null;
}
