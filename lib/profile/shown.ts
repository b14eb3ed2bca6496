/** Values as a person compares them: in an import's differences, and between two windows. */
import { regionByCode } from '../reference/regions.ts';
import type { FieldValue } from './access.ts';

/** A row of a list, such as a certificate, is all that stands in it. */
const item = (each: unknown): string =>
  typeof each === 'object' && each !== null ? Object.values(each).join(' ') : String(each);

/** @returns the value of a dotted key as it is read: places with their name, lists in one line; empty for nothing. */
export function shownValue(key: string, value: FieldValue | undefined): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.map(item).join('、');
  const text = String(value);
  if (!key.startsWith('registeredRegion.')) return text;
  return `${regionByCode(text)?.name ?? text}（${text}）`;
}
