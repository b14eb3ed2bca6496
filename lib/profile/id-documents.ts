/** Identity documents, by their type. The checks warn; they never tell the number again. */
import { provinces } from '../reference/regions.ts';
import { foldCode } from '../text/codes.ts';
import { localDate } from '../text/dates.ts';
import { isIsoDate } from './dates.ts';
import { t } from './texts.ts';
import type { Validator } from './validators.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
/** GB/T 2260's first two digits, with 83 for residence permits of people from Taiwan. */
const PROVINCES = new Set([...provinces().map(({ code }) => code.slice(0, 2)), '83']);
const OLDEST = '1900-01-01';

/** @returns the 18th character that GB 11643-1999 asks for after these 17 digits, null when they are none. */
export function idCheckCharacter(first17: string): string | null {
  if (!/^\d{17}$/.test(first17)) return null;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(first17[at]), 0);
  return CHECKS[sum % 11] ?? null;
}

function born(eight: string): string | null {
  const iso = `${eight.slice(0, 4)}-${eight.slice(4, 6)}-${eight.slice(6)}`;
  const possible = isIsoDate(iso) && iso >= OLDEST && iso <= localDate(new Date());
  return possible ? null : t().idBirth;
}

/** Resident identity card, GB 11643-1999; residence permits of 港澳台 people have the same number. */
export const idCard: Validator = (value) => {
  const code = foldCode(value);
  if (/^\d{15}$/.test(code)) return idRegion(code) ?? born(`19${code.slice(6, 12)}`) ?? t().idOld;
  if (code.length !== 18) return t().idLength(code.length);
  if (!/^\d{17}[\dX]$/.test(code)) return t().idCharacters;
  const wrong = idRegion(code) ?? born(code.slice(6, 14));
  if (wrong) return wrong;
  return idCheckCharacter(code.slice(0, 17)) === code[17] ? null : t().idCheck;
};

const idRegion = (code: string): string | null => (PROVINCES.has(code.slice(0, 2)) ? null : t().idRegion);

/** Foreigners' permanent residence card of 2023: begins with 9, the same check character. The older has 3 letters. */
const residence: Validator = (value) => {
  const code = foldCode(value);
  if (/^[A-Z]{3}\d{12}$/.test(code)) return null;
  if (!/^9\d{16}[\dX]$/.test(code)) return t().idResidence;
  return idCheckCharacter(code.slice(0, 17)) === code[17] ? null : t().idCheck;
};

const shape =
  (pattern: RegExp, message: () => string): Validator =>
  (value) =>
    pattern.test(foldCode(value).replace(/[-()]/g, '')) ? null : message();

/** Passports of every country: the longest have more than the nine signs of ICAO 9303. */
export const passport: Validator = shape(/^(?=.*\d)[A-Z0-9]{5,15}$/, () => t().idPassport);
/** 港澳居民来往内地通行证: H or M and 8 digits, 10 on older cards. */
export const hongKongMacaoPermit: Validator = shape(/^[HM]\d{8}(?:\d{2})?$/, () => t().idHongKong);
/** 台湾居民来往大陆通行证: 8 digits, 10 and perhaps a letter on older booklets. */
export const taiwanPermit: Validator = shape(/^(?:\d{8}|\d{10}[A-Z]?)$/, () => t().idTaiwan);

const BY_TYPE: readonly [RegExp, Validator][] = [
  [/永久居留/, residence],
  [/身份证|居住证/, idCard],
  [/护照|passport/i, passport],
  [/港澳|回乡证/, hongKongMacaoPermit],
  [/台湾|台胞/, taiwanPermit],
];

/**
 * Checks a number by the type of document as the profile names it. Without a type, the shape decides; an unknown type
 * is not judged.
 */
export function idDocument(type: string, value: string): string | null {
  const named = BY_TYPE.find(([pattern]) => pattern.test(type))?.[1];
  if (named) return named(value);
  if (type.trim() !== '') return null;
  const fits = [passport, hongKongMacaoPermit, taiwanPermit].some((check) => check(value) === null);
  const digits = foldCode(value).replace(/[^0-9X]/g, '').length;
  return digits >= 14 || !fits ? idCard(value) : null;
}
