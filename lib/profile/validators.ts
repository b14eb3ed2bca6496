/**
 * Checks of single values. Each takes the text as typed and returns null when it is fine, else what is wrong and
 * what is expected. They warn; nothing is kept from being stored because of them.
 */
import { regionByCode } from '../reference/regions.ts';
import {
  creditCheckCharacter,
  foldCode,
  isCreditCode,
  organisationCheckCharacter,
  strangerInCredit,
} from '../text/codes.ts';
import { t } from './texts.ts';

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

/** A day that exists, as 2016-03-18, not in the future. */
export const pastDate: Validator = (value) => {
  if (!isIsoDate(value)) return t().date;
  return value > localIsoDate(new Date()) ? t().dateFuture : null;
};

/** @returns true for YYYY-MM-DD that is a day of the calendar. */
export function isIsoDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function localIsoDate(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * Reads an amount as people write it: 1,200.50, １２００, 1200万元.
 * @returns the number, or null when the text is not one.
 */
export function parseAmount(value: string): number | null {
  const text = value
    .normalize('NFKC')
    .replace(/[\s,]/g, '')
    .replace(/(?:万元|万美元|元|人|名)$/, '');
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text)) return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

/** Any amount, negative ones included (a loss). */
export const amount: Validator = (value) => (parseAmount(value) === null ? t().amount : null);

/** An amount that cannot be below zero. */
export const positiveAmount: Validator = (value) => {
  const number = parseAmount(value);
  if (number === null) return t().amount;
  return number < 0 ? t().amountNegative : null;
};

/** A number of people. */
export const headcount: Validator = (value) => {
  const number = parseAmount(value);
  return number !== null && Number.isInteger(number) && number >= 0 ? null : t().headcount;
};

/** A code of GB/T 2260. */
export const regionCode: Validator = (value) => (regionByCode(value) ? null : t().regionCode(value));

/** A class of GB/T 4754, with or without its letter; a name is accepted as it is. */
export const industry: Validator = (value) => {
  const text = foldCode(value);
  return /^[A-T]?\d+$/.test(text) && !/^[A-T]?\d{2,4}$/.test(text) ? t().industry : null;
};

/** One of a fixed list. */
export const oneOf =
  (choices: readonly string[]): Validator =>
  (value) =>
    choices.includes(value) ? null : t().oneOf(choices);
