/** Reading and changing a profile by the dotted keys that the rest of the program speaks. */
import { PROFILE_KEYS, SENSITIVE_KEYS } from '../model/profile-keys.ts';
import { ENTRY_LISTS, type EntryList, entryKey, STANDING_KEYS } from '../model/standing-keys.ts';
import { isLoginName } from './login-names.ts';
import { LIMITS, type Profile } from './schema.ts';
import { foldCode } from './validators.ts';

export type FieldValue = string | number | string[];
/** A row of a list: a certificate, a tier. */
export type Entry = Readonly<Record<string, string | undefined>>;

const FIGURE_KEY = /^figures\.(?:19|20)\d{2}\.\w+$/;
const CODES: readonly string[] = ['creditCode', 'organisationCode'];

/** @returns true for keys a profile can hold, `figures.2025.revenue` included. */
export function isProfileKey(key: string): boolean {
  return (
    [PROFILE_KEYS, STANDING_KEYS, ENTRY_LISTS].some((keys) => Object.hasOwn(keys, key)) ||
    FIGURE_KEY.test(key)
  );
}

/** @returns the rows of a list as they stand in the profile, empty ones included. */
export function entriesOf(profile: Profile, list: EntryList): readonly Entry[] {
  return profile[list] ?? [];
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

/**
 * @param key a dotted key; `tiers.0.number` is a text of a list's row (the first free row is made), `tiers.0` the row.
 * @returns a copy of the profile with one key set, or removed when the value is undefined.
 */
export function withField(profile: Profile, key: string, value: FieldValue | undefined): Profile {
  const entry = entryKey(key);
  if (entry && entry.row !== null) return withEntry(profile, entry.list, entry.row, entry.field, value);
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

function withEntry(
  profile: Profile,
  list: EntryList,
  row: number,
  field: string | null,
  value: FieldValue | undefined,
): Profile {
  const rows: Record<string, string | undefined>[] = entriesOf(profile, list).map((entry) => ({ ...entry }));
  if (field === null) rows.splice(row, 1);
  else {
    const at = Math.min(row, rows.length);
    const { [field]: _, ...rest } = rows[at] ?? {};
    rows[at] = value === undefined ? rest : { ...rest, [field]: String(value) };
  }
  const { [list]: _, ...others } = profile;
  return rows.length === 0 ? others : { ...others, [list]: rows };
}

/**
 * The form in which a profile is stored: texts trimmed, empty things left out, codes folded, sensitive keys and login
 * names that look like more than a name dropped.
 * @returns a new profile; the one given stays as it is.
 */
export function normalise(profile: Profile): Profile {
  return (clean(profile, '') ?? {}) as Profile;
}

function clean(value: unknown, path: string): unknown {
  if (SENSITIVE_KEYS.includes(path)) return undefined;
  if (typeof value === 'string') {
    const text = CODES.includes(path) ? folded(value) : value.trim();
    if (path.startsWith('loginNames.') && !isLoginName(text)) return undefined;
    return text === '' ? undefined : text;
  }
  // JSON knows no -0: what comes back from a file is what was stored.
  if (value === 0) return 0;
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

/** Taking away a space may let two signs join, which then fold once more. */
const FOLDS = 4;

/** The folded code; what would grow beyond the limit, or never settles, is no code and stays as it was typed. */
function folded(value: string): string {
  let code = value;
  for (let i = 0; i < FOLDS; i++) {
    const next = foldCode(code);
    if (next === code && code.length <= LIMITS.text) return code;
    code = next;
  }
  return value.trim();
}

/** @returns the dotted keys under which the profile holds something, figures included, sensitive ones never. */
export function heldKeys(profile: Profile): string[] {
  const plain = Object.keys({ ...PROFILE_KEYS, ...STANDING_KEYS }).filter(
    (key) => !SENSITIVE_KEYS.includes(key),
  );
  const years = Object.entries(profile.figures ?? {}).flatMap(([year, row]) =>
    Object.keys(row).map((key) => `figures.${year}.${key}`),
  );
  const lists = (Object.keys(ENTRY_LISTS) as EntryList[]).filter((list) =>
    entriesOf(profile, list).some((entry) => Object.values(entry).some((text) => text?.trim())),
  );
  return [...[...plain, ...years].filter((key) => readField(profile, key) !== undefined), ...lists];
}
