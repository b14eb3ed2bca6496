/** What is typed into a field, beside the value that is held of it. */
import { useState } from 'preact/hooks';
import type { FieldValue } from '../../lib/profile/access.ts';
import { parseAmount } from '../../lib/profile/validators.ts';
import type { FieldSpec } from './fields.ts';

/** @returns the text a person would type for a value. */
export function asText(value: FieldValue | undefined): string {
  return Array.isArray(value) ? value.join('、') : String(value ?? '');
}

/** @returns the value of a typed text; undefined for nothing, null when it cannot be one of this kind. */
export function fromText(kind: FieldSpec['kind'], text: string): FieldValue | undefined | null {
  if (text.trim() === '') return undefined;
  if (kind === 'number') return parseAmount(text);
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
): Typed {
  const [state, setState] = useState({ text: asText(held), value: held, typing: false });
  const same = JSON.stringify(state.value) === JSON.stringify(held);
  const text = same ? state.text : asText(held);
  return {
    text,
    unreadable: fromText(kind, text) === null,
    typing: same && state.typing,
    onInput(typed) {
      const value = fromText(kind, typed);
      setState({ text: typed, value: value === null ? held : value, typing: true });
      if (value !== null) onValue(value);
    },
    onBlur: () => setState((before) => (before.typing ? { ...before, typing: false } : before)),
  };
}
