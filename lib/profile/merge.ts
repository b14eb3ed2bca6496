/** Two states of a profile that came of one: what each side changed, and both together. */
import { PROFILE_KEYS } from '../model/profile-keys.ts';
import { type FieldValue, normalise, withField } from './access.ts';
import type { Profile } from './schema.ts';

export interface MergeConflict {
  /** Dotted profile key, or `title`. */
  key: string;
  mine: FieldValue | undefined;
  theirs: FieldValue | undefined;
}

/** A field that only one side changed. */
export interface OneSided {
  key: string;
  by: 'mine' | 'theirs';
  /** Undefined when it was emptied. */
  value: FieldValue | undefined;
}

export interface Merged {
  /** Each field from the side that changed it; where both did, and not alike, mine. */
  merged: Profile;
  conflicts: MergeConflict[];
  /** What the merged one has of either side alone, in the order of the form. */
  oneSided: OneSided[];
}

const PLACES = new Map(['title', ...Object.keys(PROFILE_KEYS)].map((key, index) => [key, index]));

/** @returns all that a profile in its normal form holds but its id, by dotted key, whatever keys there are; a list is one. */
export function leaves(profile: Profile | null): Map<string, FieldValue> {
  const found = new Map<string, FieldValue>();
  const walk = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      if (value !== undefined && value !== null) found.set(path, value as FieldValue);
      return;
    }
    for (const [name, inner] of Object.entries(value)) walk(inner, path ? `${path}.${name}` : name);
  };
  if (profile) walk(profile, '');
  found.delete('id');
  return found;
}

/** In the order of the form, figures last. */
function keysOf(...all: readonly Map<string, FieldValue>[]): string[] {
  return inOrder([...new Set(all.flatMap((each) => [...each.keys()]))]);
}

function inOrder(keys: string[]): string[] {
  const place = (key: string) => PLACES.get(key) ?? PLACES.size;
  return keys.sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

/** @returns the keys whose values differ; empty is as good as absent. */
export const differences = (a: Profile, b: Profile): string[] =>
  storedDifferences(normalise(a), normalise(b));

/** @returns the keys whose values differ between two profiles as they are stored. */
export function storedDifferences(a: Profile, b: Profile): string[] {
  const [one, other] = [leaves(a), leaves(b)];
  const differ = (key: string) => !alike(one.get(key), other.get(key));
  const gone = [...other.keys()].filter((key) => !one.has(key));
  return inOrder([...[...one.keys()].filter(differ), ...gone]);
}

/**
 * Merges field by field.
 * @param base what both came of; null when that is not known: then every difference is a conflict
 * @returns a profile with mine's id
 */
export function mergeProfiles(base: Profile | null, mine: Profile, theirs: Profile): Merged {
  const conflicts: MergeConflict[] = [];
  const oneSided: OneSided[] = [];
  const [was, here, there] = [
    leaves(base && normalise(base)),
    leaves(normalise(mine)),
    leaves(normalise(theirs)),
  ];
  let merged = mine;
  for (const key of keysOf(was, here, there)) {
    const [before, ours, others] = [was.get(key), here.get(key), there.get(key)];
    if (alike(ours, others)) continue;
    if (base && alike(ours, before)) {
      oneSided.push({ key, by: 'theirs', value: others });
      merged = setField(merged, key, others);
    } else if (base && alike(others, before)) oneSided.push({ key, by: 'mine', value: ours });
    else conflicts.push({ key, mine: ours, theirs: others });
  }
  return { merged, conflicts, oneSided };
}

/** @returns the merged profile with each conflict decided; what is not decided stays mine. */
export function decide(merged: Merged, choices: Readonly<Record<string, 'mine' | 'theirs'>>): Profile {
  return merged.conflicts.reduce(
    (profile, { key, theirs }) => (choices[key] === 'theirs' ? setField(profile, key, theirs) : profile),
    merged.merged,
  );
}

/** Leaves no empty group behind. */
function setField(profile: Profile, key: string, value: FieldValue | undefined): Profile {
  const changed = withField(profile, key, value);
  return value === undefined && key.includes('.') ? normalise(changed) : changed;
}

const alike = (a: FieldValue | undefined, b: FieldValue | undefined): boolean =>
  a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
