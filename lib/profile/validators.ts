/**
 * Checks of single values. Each takes the text as typed and returns null when it is fine, else what is wrong and
 * what is expected. They warn; nothing is kept from being stored because of them.
 */
import { industryByCode } from '../reference/industries.ts';
import { regionByCode } from '../reference/regions.ts';
import {
  creditCheckCharacter,
  foldCode,
  isCreditCode,
  organisationCheckCharacter,
  strangerInCredit,
} from '../text/codes.ts';
import { localDate } from '../text/dates.ts';
import { parseAmountIn, parseCount, type Read } from './amounts.ts';
import { isIsoDate } from './dates.ts';
import { isLoginName } from './login-names.ts';
import { t } from './texts.ts';

export { parseAmount } from './amounts.ts';
export { isIsoDate } from './dates.ts';
export { creditCheckCharacter, foldCode, organisationCheckCharacter };

export type Validator = (value: string) => string | null;

/** Unified social credit code, GB 32100-2015. */
export const creditCode: Validator = (value) => {
  const code = foldCode(value);
  if (code.length !== 18) return t().creditLength(code.length);
  const stranger = strangerInCredit(code);
  if (stranger) return t().creditCharacter(stranger);
  return isCreditCode(code) ? null : t().creditCheck;
};

/** Organisation code, GB 11714, with or without its hyphen. */
export const organisationCode: Validator = (value) => {
  const code = foldCode(value).replace(/-/g, '');
  if (!/^[0-9A-Z]{9}$/.test(code)) return t().organisationShape;
  return organisationCheckCharacter(code.slice(0, 8)) === code[8] ? null : t().organisationCheck;
};

/** @returns the organisation code inside a credit code, XXXXXXXX-X, or null when the text is not 18 characters of code. */
export function organisationCodeOf(creditCodeText: string): string | null {
  const code = foldCode(creditCodeText);
  if (!/^[0-9A-Z]{18}$/.test(code)) return null;
  return `${code.slice(8, 16)}-${code[16]}`;
}

/** Land line: area code and number, an extension allowed; 400 and 800 numbers; a mobile will do as well. */
export const phone: Validator = (value) => {
  const text = value.normalize('NFKC').replace(/[\s()]/g, '');
  const landLine = /^(?:\+?86-?)?(?:0\d{2,3}-?)?[2-9]\d{6,7}(?:(?:-|转|ext\.?)\d{1,6})?$/i;
  return landLine.test(text) || /^[48]00-?\d{3}-?\d{4}$/.test(text) || mobile(text) === null
    ? null
    : t().phone;
};

/** Mobile number of mainland China. */
export const mobile: Validator = (value) =>
  /^(?:\+?86-?)?1[3-9]\d{9}$/.test(value.normalize('NFKC').replace(/\s/g, '')) ? null : t().mobile;

/** Postal code, six digits. */
export const postalCode: Validator = (value) =>
  /^\d{6}$/.test(value.normalize('NFKC').trim()) ? null : t().postalCode;

/** E-mail address, as far as a form can tell. */
export const email: Validator = (value) =>
  /^[^\s@,;，；。]+@[^\s@,;，；。]+\.[A-Za-z]{2,}$/.test(value.trim()) ? null : t().email;

const FIRST_DAY = '1949-10-01';
const LAST_DAY = '2099-12-31';

/** A day that exists, as 2016-03-18, from 1949 to today. */
export const pastDate: Validator = (value) => {
  if (!isIsoDate(value)) return t().date;
  if (value < FIRST_DAY) return t().dateEarly;
  return value > localDate(new Date()) ? t().dateFuture : null;
};

/** A day that exists, from 1949 to the end of this century: the end of a certificate may be far. */
export const anyDate: Validator = (value) =>
  isIsoDate(value) ? (value < FIRST_DAY || value > LAST_DAY ? t().dateRange : null) : t().date;

const reasonOf = (read: Read): string | null => ('reason' in read ? read.reason : null);

/** Any amount, negative ones included (a loss). */
export const amount: Validator = (value) => reasonOf(parseAmountIn(value));

/** An amount that cannot be below zero. */
export const positiveAmount: Validator = (value) => {
  const read = parseAmountIn(value);
  return 'value' in read && read.value < 0 ? t().amountNegative : reasonOf(read);
};

const whole = (message: () => string): Validator => {
  return (value) => {
    const read = parseCount(value);
    return 'value' in read && Number.isInteger(read.value) && read.value >= 0 ? null : message();
  };
};

/** A number of people. */
export const headcount: Validator = whole(() => t().headcount);

/** A number of patents, marks, copyrights. */
export const pieces: Validator = whole(() => t().pieces);

/** A name to sign in with, and nothing beside it. */
export const loginName: Validator = (value) => (isLoginName(value) ? null : t().loginName);

/** A code of GB/T 2260. */
export const regionCode: Validator = (value) => (regionByCode(value) ? null : t().regionCode(value));

/** A code of GB/T 4754, with or without its letter; a name is accepted as it is. */
export const industry: Validator = (value) => {
  const text = foldCode(value);
  if (!/^[A-T]?\d+$/.test(text)) return null;
  if (!/^[A-T]?\d{2,4}$/.test(text)) return t().industry;
  return industryByCode(text) ? null : t().industryCode(text);
};

/** One of a fixed list. */
export const oneOf =
  (choices: readonly string[]): Validator =>
  (value) =>
    choices.includes(value) ? null : t().oneOf(choices);
