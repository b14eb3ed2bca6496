/** What does not go together in a section: what differs, where, and a press that sets it right when that is certain. */
import { useState } from 'preact/hooks';
import type { Advice as Item } from '../../lib/profile/advice.ts';
import { fieldName } from '../../lib/profile/names.ts';
import { adviceTexts } from './advice-texts.ts';
import { controlId, sectionOf } from './fields.ts';

interface Props {
  /** All advice on the profile; each is shown in the section of its first field. */
  advice: readonly Item[];
  section: string;
  onChange: (key: string, value: string) => void;
  onDone: () => void;
}

export function Advice({ advice, section, onChange, onDone }: Props) {
  const tx = adviceTexts();
  /** By what was said, so that other numbers are said again. */
  const [seen, setSeen] = useState<readonly string[]>([]);
  const shown = advice.filter(
    ({ keys, message }) => sectionOf(keys[0]!) === section && !seen.includes(message),
  );
  if (shown.length === 0) return null;
  return (
    <ul class="advice" aria-label={tx.label}>
      {shown.map(({ id, keys, message, fix }) => (
        <li key={id} class="banner warn">
          <p>{message}</p>
          <div class="row">
            {fix && (
              <button
                type="button"
                onClick={() => {
                  onChange(fix.key, fix.value);
                  onDone();
                  focusField(fix.key);
                }}
              >
                {fix.label}
              </button>
            )}
            {elsewhere(keys, section).map((key) => (
              <button type="button" class="quiet" key={key} onClick={() => focusField(key)}>
                {tx.go(fieldName(key))}
              </button>
            ))}
            <button type="button" class="quiet" onClick={() => setSeen([...seen, message])}>
              {tx.dismiss}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Fields a reader would have to look for: the first of each other section. */
function elsewhere(keys: readonly string[], section: string): string[] {
  const others = keys.filter((key) => sectionOf(key) !== section);
  return others.filter((key, at) => others.findIndex((other) => sectionOf(other) === sectionOf(key)) === at);
}

function focusField(key: string): void {
  const control = document.getElementById(controlId(key));
  control?.scrollIntoView({ block: 'center' });
  control?.focus();
}
