/** Reading and changing a profile by the dotted keys that the rest of the program speaks. */
import { PROFILE_KEYS, SENSITIVE_KEYS } from '../model/profile-keys.ts';
import type { Profile } from './schema.ts';
import { foldCode } from './validators.ts';

export type FieldValue = string | number | string[];

const FIGURE_KEY = /^figures\.(?:19|20)\d{2}\.\w+$/;
const CODES: readonly string[] = ['creditCode', 'organisationCode'];

/** @returns true for keys a profile can hold, `figures.2025.revenue` included. */
export function isProfileKey(key: string): boolean {
  return Object.hasOwn(PROFILE_KEYS, key) || FIGURE_KEY.test(key);
}

/** @returns what the profile holds under a dotted key, undefined when nothing: empty texts and lists are nothing. */
export function readField(profile: Profile, key: string): FieldValue | undefined {
  let at: unknown = profile;
  for (const part of key.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined;
    at = (at as Record<string, unknown>)[part];
  }
  if (typeof at === 'string') return at.trim() === '' ? undefined : at;
  if (typeof at === 'number') return at;
  if (!Array.isArray(at)) return undefined;
  const items = at.filter((item): item is string => typeof item === 'string' && item.trim() !== '');
  return items.length === 0 ? undefined : items;
}

/** @returns a copy of the profile with one key set, or removed when the value is undefined. */
export function withField(profile: Profile, key: string, value: FieldValue | undefined): Profile {
  const parts = key.split('.');
  const copy: Record<string, unknown> = { ...profile };
  let at = copy;
  for (const part of parts.slice(0, -1)) {
    const inner = { ...(at[part] as Record<string, unknown> | undefined) };
    at[part] = inner;
    at = inner;
  }
  const last = parts.at(-1)!;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy as Profile;
}

/**
 * The form in which a profile is stored: texts trimmed, empty things left out, codes folded, sensitive keys dropped.
 * @returns a new profile; the one given stays as it is.
 */
export function normalise(profile: Profile): Profile {
  return (clean(profile, '') ?? {}) as Profile;
}

function clean(value: unknown, path: string): unknown {
  if (SENSITIVE_KEYS.includes(path)) return undefined;
  if (typeof value === 'string') {
    const text = CODES.includes(path) ? foldCode(value) : value.trim();
    return text === '' ? undefined : text;
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => clean(item, path)).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, clean(inner, path === '' ? key : `${path}.${key}`)] as const)
    .filter(([, inner]) => inner !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** @returns the dotted keys under which the profile holds something, figures included, sensitive ones never. */
export function heldKeys(profile: Profile): string[] {
  const plain = Object.keys(PROFILE_KEYS).filter((key) => !SENSITIVE_KEYS.includes(key));
  const years = Object.entries(profile.figures ?? {}).flatMap(([year, row]) =>
    Object.keys(row).map((key) => `figures.${year}.${key}`),
  );
  return [...plain, ...years].filter((key) => readField(profile, key) !== undefined);
}
