/** What is typed into a field, beside the value that is held of it. */
import { useState } from 'preact/hooks';
import type { FieldValue } from '../../lib/profile/access.ts';
import { parseTyped } from '../../lib/profile/amounts.ts';
import type { FieldSpec } from './fields.ts';

/** Made once: `toLocaleString` makes one for every number. */
const plain = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 20 });

/** @returns the text a person would type for a value. */
export function asText(value: FieldValue | undefined): string {
  if (typeof value !== 'number') return Array.isArray(value) ? value.join('、') : (value ?? '');
  return plain.format(value);
}

/**
 * @param key of which a number is typed: an amount, brought to 万元, unless it is one of people or things
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
  kind: FieldSpec['kind'],
  held: FieldValue | undefined,
  onValue: (value: FieldValue | undefined) => void,
  key = '',
): Typed {
  const [state, setState] = useState({ text: asText(held), value: held, before: held, typing: false });
  const same = JSON.stringify(state.value) === JSON.stringify(held);
  const text = same ? state.text : asText(held);
  return {
    text,
    unreadable: fromText(kind, text, key) === null,
    typing: same && state.typing,
    onInput(typed) {
      const read = fromText(kind, typed, key);
      const before = same ? state.before : held;
      // 500 was understood on the way to 500万美元: what cannot be kept leaves the value from before.
      const value = read === null ? before : read;
      setState({ text: typed, value, before, typing: true });
      onValue(value);
    },
    onBlur: () =>
      setState((last) => {
        if (!last.typing) return last;
        const read = fromText(kind, last.text, key);
        // 1.2亿元 is kept in 万元, and shown so.
        const shown = typeof read === 'number' ? asText(read) : last.text;
        return {
          text: shown,
          value: last.value,
          before: read === null ? last.before : last.value,
          typing: false,
        };
      }),
  };
}
