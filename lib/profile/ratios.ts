/** What is worked out from a year's figures. */
import { readField } from './access.ts';
import type { Profile } from './schema.ts';

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
