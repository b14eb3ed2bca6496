/** One figure of one year. */
import { type FieldValue, readField } from '../../lib/profile/access.ts';
import { fieldName } from '../../lib/profile/names.ts';
import type { Profile } from '../../lib/profile/schema.ts';
import { controlId } from './fields.ts';
import { doubtOf } from './standing-texts.ts';
import { useTyped } from './typed.ts';

interface Props {
  profile: Profile;
  /** `figures.2025.revenue`. */
  name: string;
  onChange: (key: string, value: FieldValue | undefined) => void;
  onDone: () => void;
  /** Several cells were pasted here. */
  onPaste: (text: string) => void;
}

export function FigureCell({ profile, name, onChange, onDone, onPaste }: Props) {
  const typed = useTyped('number', readField(profile, name), (value) => onChange(name, value), name);
  const { text, unreadable } = typed;
  const id = controlId(name);
  const doubt = typed.typing ? null : doubtOf(name, text, unreadable);
  return (
    <>
      <input
        id={id}
        aria-label={fieldName(name)}
        aria-describedby={doubt ? `${id}-warning` : undefined}
        aria-invalid={doubt !== null && unreadable ? true : undefined}
        class={doubt ? 'doubtful' : ''}
        inputMode="decimal"
        autocomplete="off"
        value={text}
        onInput={(event) => typed.onInput(event.currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData('text/plain') ?? '';
          // One cell is pasted like any text; Excel ends even that with a line break.
          if (!/[\t\n]/.test(pasted.trim())) return;
          event.preventDefault();
          onPaste(pasted);
        }}
        onBlur={() => {
          typed.onBlur();
          onDone();
        }}
      />
      {doubt && (
        <p class="warning" id={`${id}-warning`}>
          {doubt}
        </p>
      )}
    </>
  );
}
