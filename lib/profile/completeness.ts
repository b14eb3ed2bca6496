/** How much of a profile is filled in. */
import { PROFILE_KEYS, SENSITIVE_KEYS } from '../model/profile-keys.ts';
import { isProfileKey, readField } from './access.ts';
import type { Profile } from './schema.ts';
import { profileValue } from './value.ts';

export interface Completeness {
  filled: number;
  total: number;
  /** Keys that hold nothing yet, in the form's order. */
  missing: string[];
}

/**
 * @param sealed keys of which the vault holds a value
 * @returns the state of these keys, all plain keys of a profile when none are given
 */
export function completeness(
  profile: Profile,
  keys: readonly string[] = Object.keys(PROFILE_KEYS),
  sealed: readonly string[] = [],
): Completeness {
  const counted = keys.filter((key) => !SENSITIVE_KEYS.includes(key));
  const missing = counted.filter((key) => !sealed.includes(key) && !holds(profile, key));
  return { filled: counted.length - missing.length, total: counted.length, missing };
}

/** Keys of which a text alone does not say that there is a value: places, industries, names to sign in with. */
const CLOSER = /^(?:registeredRegion|industry|subdivision|loginNames)/;

/** Writing a value out in all the ways a form may want is slow work, and says no more about whether there is one. */
function holds(profile: Profile, key: string): boolean {
  const known = isProfileKey(key) && !CLOSER.test(key) && readField(profile, key) !== undefined;
  return known || profileValue(profile, key) !== null;
}
