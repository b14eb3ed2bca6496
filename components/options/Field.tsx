/** One field of the form: label, control, and beneath it what is doubtful. It never keeps anybody from going on. */
import { type FieldValue, readField } from '../../lib/profile/access.ts';
import { isCountKey } from '../../lib/profile/amounts.ts';
import { fieldName } from '../../lib/profile/names.ts';
import { LIMITS, type Profile } from '../../lib/profile/schema.ts';
import { creditCode, isIsoDate, organisationCodeOf } from '../../lib/profile/validators.ts';
import { controlId, type FieldSpec } from './fields.ts';
import { formTexts } from './form-texts.ts';
import { doubtOf, standingTexts } from './standing-texts.ts';
import { type OptionsTexts, texts } from './texts.ts';
import { asText, fromText, useTyped } from './typed.ts';

export interface FieldProps {
  spec: FieldSpec;
  profile: Profile;
  onChange: (key: string, value: FieldValue | undefined) => void;
  onDone: () => void;
}

/** By the kind of the field. */
export function Field(props: FieldProps) {
  switch (props.spec.kind) {
    default:
      return <TextField {...props} />;
  }
}

function TextField({ spec, profile, onChange, onDone }: FieldProps) {
  const tx = texts();
  const { key, kind } = spec;
  const held = key === 'title' ? profile.title : readField(profile, key);
  const typed = useTyped(kind, held, (value) => onChange(key, value), key);
  const { text, unreadable } = typed;
  const id = controlId(key);
  const doubt = typed.typing ? null : doubtOf(key, text, unreadable);
  const hint = hintFor(spec, text, profile, tx);
  const example = formTexts().hints[key]?.example;
  const described = [doubt && `${id}-warning`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div class={spec.wide ? 'field wide' : 'field'}>
      <label for={id}>{key === 'title' ? tx.titleField : fieldName(key)}</label>
      <input
        id={id}
        class={doubt ? 'doubtful' : ''}
        // A stored text that is no date would vanish in a date field: show it as it is.
        type={kind === 'date' && (text === '' || isIsoDate(text)) ? 'date' : 'text'}
        value={text}
        placeholder={example && formTexts().example(example)}
        inputMode={spec.inputMode}
        list={spec.suggestions && `${id}-list`}
        maxLength={key === 'title' ? LIMITS.title : LIMITS.text}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={doubt !== null && unreadable ? true : undefined}
        aria-describedby={described || undefined}
        onInput={(event) => typed.onInput(event.currentTarget.value)}
        onBlur={() => {
          typed.onBlur();
          onDone();
        }}
      />
      {spec.suggestions && (
        <datalist id={`${id}-list`}>
          {spec.suggestions.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      {doubt && (
        <p class="warning" id={`${id}-warning`}>
          {doubt}
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

/** What a number with a unit is kept as, while it is typed. */
function understood(key: string, text: string): { text: string } | null {
  const read = fromText('number', text, key);
  if (typeof read !== 'number' || /^[\s\d.,+-]*$/.test(text.normalize('NFKC'))) return null;
  const tx = standingTexts();
  return { text: tx.understood(asText(read), isCountKey(key) ? '' : tx.wan) };
}

function hintFor(
  { key, kind }: FieldSpec,
  text: string,
  profile: Profile,
  tx: OptionsTexts,
): { text: string; good?: boolean } | null {
  if (key === 'title') return { text: tx.titleHint };
  if (key.startsWith('loginNames.')) return { text: standingTexts().loginHint };
  const number = kind === 'number' ? understood(key, text) : null;
  if (number) return number;
  if (key === 'mainProducts') return { text: tx.listHint };
  if (key === 'creditCode' && text !== '' && creditCode(text) === null)
    return { text: tx.checkPassed, good: true };
  const derived = key === 'organisationCode' && text === '' && organisationCodeOf(profile.creditCode ?? '');
  if (derived) return { text: tx.derived(derived) };
  const said = formTexts().hints[key]?.hint;
  return said ? { text: said } : null;
}
