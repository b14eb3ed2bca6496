/**
 * What a person typed into a form, as the profile keeps it: amounts in 万元, dates as YYYY-MM-DD, places as codes.
 * Pure. Nothing that cannot be understood, or that a check refuses, is taken: the profile stays as it is.
 */
import type { Learnt, LearntItem } from '../model/messages.ts';
import { profileKeyName, SENSITIVE_KEYS } from '../model/profile-keys.ts';
import { entryKey } from '../model/standing-keys.ts';
import { classNamed, industryByCode } from '../reference/industries.ts';
import { regionWithin } from '../reference/regions.ts';
import { type FieldValue, isProfileKey, readField, withField } from './access.ts';
import { isAmountUnit, isCountKey, isNumberKey, parseAmountIn, parseCount } from './amounts.ts';
import { checkField, scaleNamed } from './checks.ts';
import { CODE_NAMES } from './code-names.ts';
import { readDay } from './dates.ts';
import type { Profile } from './schema.ts';
import { LIMITS } from './schema.ts';
import { t } from './texts.ts';
import { foldCode, organisationCodeOf } from './validators.ts';
import { profileValue } from './value.ts';

const LEVELS = ['province', 'city', 'county'] as const;

type Read = { value: FieldValue } | { reason: string };

function readNumber(key: string, text: string, unit: string): Read {
  if (isCountKey(key)) return parseCount(text);
  const amount = parseAmountIn(text);
  if ('reason' in amount) return amount;
  if (!isAmountUnit(unit)) return { reason: unit ? t().learnUnit(unit) : t().learnNoUnit };
  return parseAmountIn(text, '万元', unit);
}

function readDate(text: string): Read {
  const day = readDay(text);
  return day ? { value: day } : { reason: t().date };
}

/** A place within the one above it: 西湖区 stands in more than one city. */
function readRegion(profile: Profile, key: string, text: string): Read {
  const level = LEVELS.indexOf(key.slice('registeredRegion.'.length) as (typeof LEVELS)[number]);
  const above = level > 0 ? readField(profile, `registeredRegion.${LEVELS[level - 1]}`) : null;
  if (level > 0 && typeof above !== 'string') return { reason: t().learnRegionAbove };
  const found = regionWithin(typeof above === 'string' ? above : null, text);
  return found ? { value: found.code } : { reason: t().learnRegion(text) };
}

function readScale(text: string): Read {
  const scale = scaleNamed(text);
  return scale ? { value: scale } : { reason: checkField('scale', text) ?? t().learnRegion(text) };
}

/** 3429, C3429 其他…, the class's name, or its place in a tree: 制造业/…/其他金属加工机械制造. */
function industryCode(text: string): string | null {
  const coded = /(?<![A-Z0-9])[A-T]?\d{4}(?!\d)/.exec(text.normalize('NFKC').toUpperCase())?.[0];
  const name = text.split(/[/>›|]/).at(-1) ?? '';
  const found = (coded ? industryByCode(coded) : null) ?? classNamed(text) ?? classNamed(name);
  return found?.code ?? null;
}

function read(profile: Profile, { key, text, unit }: Learnt): Read {
  const plain = text.trim();
  if (isNumberKey(key)) return readNumber(key, plain, unit);
  if (key === 'establishedOn') return readDate(plain);
  if (key.startsWith('registeredRegion.')) return readRegion(profile, key, plain);
  if (key === 'scale') return readScale(plain);
  if (key === 'industry') {
    const code = industryCode(plain);
    return code ? { value: code } : { reason: t().learnIndustry };
  }
  if (key === 'mainProducts')
    return {
      value: plain
        .split(/[、,，;；\n]+/)
        .map((item) => item.trim())
        .filter(Boolean),
    };
  if (key === 'creditCode' || key === 'organisationCode') return { value: foldCode(plain) };
  return { value: plain };
}

const shown = (value: FieldValue): string => (Array.isArray(value) ? value.join('、') : String(value));

/** What the profile says now, as a person writes it; empty for nothing. */
const held = (profile: Profile, key: string): string => profileValue(profile, key, CODE_NAMES)?.display ?? '';

/** The organisation code inside the credit code need not be kept twice. */
const derived = (profile: Profile, key: string, value: FieldValue): boolean =>
  key === 'organisationCode' &&
  organisationCodeOf(String(readField(profile, 'creditCode') ?? ''))?.replace('-', '') ===
    String(value).replace('-', '');

/**
 * Takes what fields hold into a profile.
 * @returns the profile with everything that was understood, and what became of each item.
 */
export function learn(profile: Profile, items: readonly Learnt[]): { profile: Profile; items: LearntItem[] } {
  let next = profile;
  const done = items.map((item): LearntItem => {
    const { key } = item;
    const now = held(profile, key);
    const base = { key, name: profileKeyName(key), now };
    const refused = (reason: string): LearntItem => ({
      ...base,
      status: 'refused',
      shown: item.text,
      reason,
    });
    // Rows of certificates are entered in the profile: one text is not enough to tell number, issuer and date.
    if (!isProfileKey(key) || SENSITIVE_KEYS.includes(key) || entryKey(key)) return refused(t().learnNever);
    const got = read(next, item);
    if ('reason' in got) return refused(got.reason);
    const doubt = Array.isArray(got.value) ? null : checkField(key, shown(got.value));
    if (doubt) return refused(doubt);
    if (shown(got.value).length > LIMITS.text) return refused(t().learnLong);
    if (derived(next, key, got.value))
      return { ...base, status: 'same', shown: shown(got.value), reason: '' };
    next = withField(next, key, got.value);
    const display = held(next, key) || shown(got.value);
    const status = now === '' ? 'new' : display === now ? 'same' : 'differs';
    return { ...base, status, shown: display, reason: '' };
  });
  return { profile: next, items: done };
}
