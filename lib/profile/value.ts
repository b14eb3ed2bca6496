/** What a profile says about a key, in the writings a form may want. */
import type { ProfileSummary, ProfileValue } from '../model/messages.ts';
import { SENSITIVE_KEYS } from '../model/profile-keys.ts';
import { type EntryList, entryKey } from '../model/standing-keys.ts';
import { entriesOf, heldKeys, isProfileKey, readField } from './access.ts';
import { dateAliases, industryValue, organisationCodeAliases, phoneAliases, synonyms } from './aliases.ts';
import { isLoginName } from './login-names.ts';
import { type Ratios, ratiosOf } from './ratios.ts';
import { regionValue, wholeRegionValue } from './region-value.ts';
import type { Profile } from './schema.ts';
import { isIsoDate, organisationCodeOf } from './validators.ts';

/** Names of codes, for whoever has the tables; without them a code is shown as it is. */
export interface CodeNames {
  /** @returns the name of a GB/T 4754 class, or null. */
  industry?: (code: string) => string | null;
  /** @returns the names from the section down to this class; empty when it is not known. */
  industryPath?: (code: string) => readonly string[];
}

const PHONES = /(?:^|\.)(?:phone|fax)$/;
const LIST_SEPARATORS = ['，', ',', '；', ';', ' '];

/**
 * @param key a profile key, `figures.2025.revenue`, or `registeredRegion` for the whole place.
 * @returns value, display and other acceptable writings; null when the profile holds nothing there.
 */
export function profileValue(profile: Profile, key: string, names: CodeNames = {}): ProfileValue | null {
  if (key === 'registeredRegion') return wholeRegionValue(profile);
  if (key.startsWith('ratios.')) return ratioValue(profile, key);
  if (!isProfileKey(key) || SENSITIVE_KEYS.includes(key)) return null;
  if (key === 'organisationCode') return organisationValue(profile);
  if (entryKey(key)) return entriesValue(profile, key as EntryList);
  const held = readField(profile, key);
  if (held === undefined) return null;
  if (key.startsWith('loginNames.') && !isLoginName(String(held))) return null;
  if (typeof held === 'number') return numberValue(held);
  if (typeof held !== 'string') return listValue(held.map((item) => item.trim()));
  const text = held.trim();
  if (key.startsWith('registeredRegion.')) return regionValue(text);
  if (key === 'industry' || key === 'subdivision')
    return industryValue(text, names.industry, names.industryPath);
  if (key === 'establishedOn') return plain(text, isIsoDate(text) ? dateAliases(text) : []);
  if (PHONES.test(key)) return plain(text, phoneAliases(text));
  return plain(text, synonyms(key, text));
}

/**
 * @param sealed what the vault holds of it, by key
 * @returns what a content script may know before the user asks for values
 */
export function summarise(profile: Profile, sealed: object = {}): ProfileSummary {
  const locked = Object.keys(sealed);
  const keys = [...heldKeys(profile), ...locked];
  if (!keys.includes('organisationCode') && organisationValue(profile)) keys.push('organisationCode');
  if (wholeRegionValue(profile)) keys.push('registeredRegion');
  for (const year of Object.keys(profile.figures ?? {}))
    for (const [name, ratio] of Object.entries(ratiosOf(profile, year)))
      if (ratio !== null) keys.push(`ratios.${year}.${name}`);
  return { id: profile.id, title: profile.title, keys, ...(locked.length > 0 ? { sealed: locked } : {}) };
}

function plain(text: string, aliases: string[]): ProfileValue {
  return { value: text, display: text, aliases: [...new Set(aliases)].filter((alias) => alias !== text) };
}

/** The code on record, else the one inside the credit code. */
function organisationValue(profile: Profile): ProfileValue | null {
  const own = readField(profile, 'organisationCode');
  const creditCode = readField(profile, 'creditCode');
  const code = typeof own === 'string' ? own.trim() : organisationCodeOf(String(creditCode ?? ''));
  return code ? plain(code, organisationCodeAliases(code)) : null;
}

/** A fraction as forms ask for it: 12.35, in percent. */
function ratioValue(profile: Profile, key: string): ProfileValue | null {
  const [, year = '', name = ''] = key.split('.');
  const ratio = ratiosOf(profile, year)[name as keyof Ratios] ?? null;
  if (ratio === null) return null;
  const percent = String(Number((ratio * 100).toFixed(2)));
  return plain(percent, [`${percent}%`]);
}

/** Digits without exponent or grouping; some forms show two decimals. */
function numberValue(held: number): ProfileValue {
  const text = held.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 10 });
  const fixed = held.toLocaleString('en-US', {
    useGrouping: false,
    minimumFractionDigits: 2,
    maximumFractionDigits: 10,
  });
  const grouped = held.toLocaleString('en-US', { maximumFractionDigits: 10 });
  return plain(text, [fixed, grouped]);
}

/** ISO 9001（编号 …，有效期至 2027-06-30）；…: one text for a field that asks for all of them. */
function entriesValue(profile: Profile, list: EntryList): ProfileValue | null {
  const written = entriesOf(profile, list).flatMap((entry) => {
    const name = (list === 'tiers' ? entry.tier : entry.standard)?.trim();
    if (!name) return [];
    const [number, until] = [entry.number?.trim(), entry.validUntil?.trim()];
    const more = [number && `编号 ${number}`, until && `有效期至 ${until}`].filter(Boolean).join('，');
    return [{ name, text: more ? `${name}（${more}）` : name }];
  });
  if (written.length === 0) return null;
  const names = written.map(({ name }) => name);
  return plain(written.map(({ text }) => text).join('；'), [names.join('、'), names.join('，')]);
}

function listValue(items: string[]): ProfileValue {
  return plain(
    items.join('、'),
    LIST_SEPARATORS.map((separator) => items.join(separator)),
  );
}
