/**
 * Fields of a profile that do not go together: told as advice, never a wall. Pure. Nothing is said of a field that is
 * empty or wrong by itself; that is told beside it.
 */

import { postalPrefixes } from '../reference/postal.ts';
import { fullName, regionByCode } from '../reference/regions.ts';
import { localDate } from '../text/dates.ts';
import { readField } from './access.ts';
import { entryAdvice } from './advice-entries.ts';
import { figureAdvice } from './advice-figures.ts';
import { scaleAdvice } from './advice-scale.ts';
import { adviceTexts } from './advice-texts.ts';
import type { Profile } from './schema.ts';
import { creditCode, foldCode, organisationCodeOf } from './validators.ts';

export interface Advice {
  /** What it is about, the same while the same thing is said: `figures.2025.rdStaff`, `credit-region`. */
  id: string;
  /** Fields concerned, the one to look at first in front. */
  keys: string[];
  message: string;
  /** Only where the right value is certain: what a press sets, and the words on the button. */
  fix?: { key: string; value: string; label: string };
}

/**
 * @param today an ISO date, by which certificates are in force or not
 * @returns what does not go together, the profile's order; empty for a profile without contradictions.
 */
export function adviceOn(profile: Profile, today: string = localDate(new Date())): Advice[] {
  return [
    ...codeRegion(profile),
    ...codes(profile),
    ...scaleAdvice(profile),
    ...postal(profile),
    ...figureAdvice(profile),
    ...entryAdvice(profile, today),
  ];
}

const text = (profile: Profile, key: string): string => String(readField(profile, key) ?? '').trim();
const LEVELS = ['county', 'city', 'province'] as const;

/** The credit code, when it stands its test. */
function validCode(profile: Profile): string | null {
  const code = foldCode(text(profile, 'creditCode'));
  return code !== '' && creditCode(code) === null ? code : null;
}

/**
 * Characters 3 to 8 are the place of the office that registered the enterprise: its county, or only its city, its
 * province or the state (100000). Compared as far as both are known, so that an abolished county still tells its city.
 */
function codeRegion(profile: Profile): Advice[] {
  const level = LEVELS.find((one) => regionByCode(text(profile, `registeredRegion.${one}`)));
  const digits = validCode(profile)?.slice(2, 8) ?? '';
  if (!level || !/^\d{6}$/.test(digits) || !regionByCode(`${digits.slice(0, 2)}0000`)) return [];
  const place = text(profile, `registeredRegion.${level}`);
  const known = [digits, `${digits.slice(0, 4)}00`, `${digits.slice(0, 2)}0000`].find((one) =>
    regionByCode(one),
  )!;
  const shown = known.replace(/(?:00)+$/, '');
  const held = place.replace(/(?:00)+$/, '');
  const length = Math.min(shown.length, held.length);
  if (shown.slice(0, length) === held.slice(0, length)) return [];
  const message = adviceTexts().codeRegion(`${digits} ${fullName(known)}`, fullName(place));
  return [{ id: 'credit-region', keys: [`registeredRegion.${level}`, 'creditCode'], message }];
}

/** Characters 9 to 17 are the organisation code. */
function codes(profile: Profile): Advice[] {
  const code = validCode(profile);
  const held = foldCode(text(profile, 'organisationCode'));
  const derived = code && organisationCodeOf(code);
  const bare = held.replace(/-/g, '');
  // While it is typed it is not yet another.
  if (!derived || bare.length !== 9 || bare === derived.replace('-', '')) return [];
  const t = adviceTexts();
  return [
    {
      id: 'organisation-code',
      keys: ['organisationCode', 'creditCode'],
      message: t.organisationCode(held, derived),
      fix: { key: 'organisationCode', value: derived, label: t.useCode(derived) },
    },
  ];
}

function postal(profile: Profile): Advice[] {
  const code = text(profile, 'postalCode').normalize('NFKC');
  const province = text(profile, 'registeredRegion.province');
  const begins = postalPrefixes(province);
  if (!/^\d{6}$/.test(code) || begins.length === 0 || begins.includes(code.slice(0, 2))) return [];
  const t = adviceTexts();
  const message = t.postalCode(code, fullName(province), begins.join(t.and));
  return [{ id: 'postal-code', keys: ['postalCode', 'registeredRegion.province'], message }];
}
