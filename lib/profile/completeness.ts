/** How much of a profile is filled in, and the ratios that follow from its figures. */
import { PROFILE_KEYS, SENSITIVE_KEYS } from '../model/profile-keys.ts';
import { readField } from './access.ts';
import type { Profile } from './schema.ts';
import { profileValue } from './value.ts';

export interface Completeness {
  filled: number;
  total: number;
  /** Keys that hold nothing yet, in the form's order. */
  missing: string[];
}

/** @returns the state of these keys, all plain keys of a profile when none are given. */
export function completeness(
  profile: Profile,
  keys: readonly string[] = Object.keys(PROFILE_KEYS),
): Completeness {
  const counted = keys.filter((key) => !SENSITIVE_KEYS.includes(key));
  const missing = counted.filter((key) => profileValue(profile, key) === null);
  return { filled: counted.length - missing.length, total: counted.length, missing };
}

export interface Ratios {
  /** Revenue against the year before. */
  growth: number | null;
  /** Liabilities against assets. */
  liabilities: number | null;
  /** R&D expense against revenue. */
  rdShare: number | null;
}

/** @returns ratios of one year as fractions, null where a figure is missing or the divisor is not above zero. */
export function ratiosOf(profile: Profile, year: string): Ratios {
  const figure = (of: string, key: string) => {
    const held = readField(profile, `figures.${of}.${key}`);
    return typeof held === 'number' ? held : null;
  };
  const share = (part: number | null, whole: number | null) =>
    part === null || whole === null || whole <= 0 ? null : part / whole;
  const revenue = figure(year, 'revenue');
  const before = figure(String(Number(year) - 1), 'revenue');
  return {
    growth: revenue === null || before === null ? null : share(revenue - before, before),
    liabilities: share(figure(year, 'totalLiabilities'), figure(year, 'totalAssets')),
    rdShare: share(figure(year, 'rdExpense'), revenue),
  };
}
