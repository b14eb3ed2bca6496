/** Certificates and titles by their dates. */
import type { EntryList } from '../model/standing-keys.ts';
import { entriesOf } from './access.ts';
import type { Advice } from './advice.ts';
import { adviceTexts } from './advice-texts.ts';
import { isIsoDate } from './dates.ts';
import { fieldName } from './names.ts';
import type { Profile } from './schema.ts';

const LISTS: readonly EntryList[] = ['certificates', 'tiers'];

/** @returns the advice on rows that are no longer in force, or end before they begin. */
export function entryAdvice(profile: Profile, today: string): Advice[] {
  const t = adviceTexts();
  return LISTS.flatMap((list) =>
    entriesOf(profile, list).flatMap((entry, row): Advice[] => {
      const [from = '', until = ''] = [entry.validFrom?.trim(), entry.validUntil?.trim()];
      const key = `${list}.${row}.validUntil`;
      const name = (list === 'tiers' ? entry.tier : entry.standard)?.trim() || fieldName(`${list}.${row}`);
      if (!isIsoDate(until)) return [];
      if (isIsoDate(from) && from > until)
        return [
          { id: `backwards.${key}`, keys: [key, `${list}.${row}.validFrom`], message: t.backwards(name) },
        ];
      return until < today ? [{ id: `expired.${key}`, keys: [key], message: t.expired(name, until) }] : [];
    }),
  );
}
