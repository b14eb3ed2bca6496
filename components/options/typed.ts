/** What is typed into a field, beside the value that is held of it. */
import { useState } from 'preact/hooks';
import type { FieldValue } from '../../lib/profile/access.ts';
import { parseTyped } from '../../lib/profile/amounts.ts';
import { checkField } from '../../lib/profile/checks.ts';
import type { FieldSpec } from './fields.ts';
import { standingTexts } from './standing-texts.ts';
import { texts } from './texts.ts';

/** @returns the text a person would type for a value. */
export function asText(value: FieldValue | undefined): string {
  if (typeof value !== 'number') return Array.isArray(value) ? value.join('、') : (value ?? '');
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}

/**
 * @param key of which the text is typed: an amount is brought to 万元, unless it is one of people or things
 * @returns the value of a typed text; undefined for nothing, null when it cannot be one of this kind.
 */
export function fromText(kind: FieldSpec['kind'], text: string, key = ''): FieldValue | undefined | null {
  if (text.trim() === '') return undefined;
  if (kind === 'number') {
    const read = parseTyped(key, text);
    return 'value' in read ? read.value : null;
  }
  if (kind !== 'list') return text;
  const items = text
    .split(/[、，,;；\n]+/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return items.length === 0 ? undefined : items;
}

/** @returns why a text is not held, and that what was there before is. */
export function notHeld(key: string, text: string): string {
  return standingTexts().notSaved(checkField(key, text) ?? texts().numberNotSaved);
}

export interface Typed {
  /** As typed, or the held value when it was changed from elsewhere. */
  text: string;
  /** The text cannot be a value of this kind: it is not held. */
  unreadable: boolean;
  /** The field is being typed in: no doubts yet. */
  typing: boolean;
  onInput: (text: string) => void;
  onBlur: () => void;
}

/** Keeps a text as it is typed (`1,200`), and lets go of it when the value changes from elsewhere. */
export function useTyped(
  { kind, key }: Pick<FieldSpec, 'kind' | 'key'>,
  held: FieldValue | undefined,
  onValue: (value: FieldValue | undefined) => void,
): Typed {
  const [state, setState] = useState({ text: asText(held), value: held, before: held, typing: false });
  const same = JSON.stringify(state.value) === JSON.stringify(held);
  const text = same ? state.text : asText(held);
  const read = fromText(kind, text, key);
  return {
    text,
    unreadable: read === null,
    typing: same && state.typing,
    onInput(typed) {
      const before = same ? state.before : held;
      const now = fromText(kind, typed, key);
      // 500 was understood on the way to 500万美元: what cannot be held leaves what was there before the typing.
      const value = now === null ? before : now;
      setState({ text: typed, value, before, typing: true });
      onValue(value);
    },
    onBlur() {
      if (!state.typing) return;
      // 1.2亿元 is held in 万元, and shown so.
      if (read === null) setState({ ...state, typing: false });
      else
        setState({
          text: typeof read === 'number' ? asText(read) : text,
          value: held,
          before: held,
          typing: false,
        });
    },
  };
}
