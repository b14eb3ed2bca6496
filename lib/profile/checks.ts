/** Which check belongs to which key: shown beside fields, and as notes after an import. */
import { ENTRY_LISTS, type EntryList, entryKey } from '../model/standing-keys.ts';
import { regionByCode } from '../reference/regions.ts';
import { entriesOf, heldKeys, readField } from './access.ts';
import { idDocument } from './id-documents.ts';
import { fieldName } from './names.ts';
import type { Profile } from './schema.ts';
import { t } from './texts.ts';
import * as check from './validators.ts';

export const SCALES = ['大型', '中型', '小型', '微型'] as const;

/** @returns the scale that 小, 小型, 小企业 or 小型企业 is; null for anything else. */
export const scaleNamed = (text: string): (typeof SCALES)[number] | null =>
  SCALES.find((scale) => new RegExp(`^${scale[0]}型?(?:企业)?$`).test(text)) ?? null;

const BY_KEY: Record<string, check.Validator> = {
  creditCode: check.creditCode,
  organisationCode: check.organisationCode,
  establishedOn: check.pastDate,
  registeredCapital: check.positiveAmount,
  scale: check.oneOf(SCALES),
  employees: check.headcount,
  'registeredRegion.province': check.regionCode,
  'registeredRegion.city': check.regionCode,
  'registeredRegion.county': check.regionCode,
  postalCode: check.postalCode,
  industry: check.industry,
  importExportVolume: check.positiveAmount,
  'legalRepresentative.idNumber': (value) => idDocument('', value),
  'legalRepresentative.phone': check.phone,
  'legalRepresentative.mobile': check.mobile,
  'contact.phone': check.phone,
  'contact.mobile': check.mobile,
  'contact.email': check.email,
  email: check.email,
  fax: check.phone,
  phone: check.phone,
  'loginNames.ecomp': check.loginName,
  'loginNames.zxkt': check.loginName,
  'loginNames.miit': check.loginName,
};
const FIGURE_CHECKS: Record<string, check.Validator> = {
  netProfit: check.amount,
  employees: check.headcount,
  rdStaff: check.headcount,
};

/** @returns what is doubtful about a text for this key, or null. Nothing typed is never doubtful. */
export function checkField(key: string, value: string): string | null {
  if (value.trim() === '') return null;
  const figure = /^figures\.\d{4}\.(\w+)$/.exec(key);
  if (figure) return (FIGURE_CHECKS[figure[1]!] ?? check.positiveAmount)(value);
  if (key.startsWith('intellectualProperty.')) return check.pieces(value);
  if (/^valid(?:From|Until)$/.test(entryKey(key)?.field ?? '')) return check.anyDate(value);
  return BY_KEY[key]?.(value) ?? null;
}

/** @returns what is doubtful about an identity document's number, by the profile's type of document, or null. */
export function checkIdNumber(profile: Profile, value: string): string | null {
  if (value.trim() === '') return null;
  return idDocument(String(readField(profile, 'legalRepresentative.idType') ?? ''), value);
}

/** @returns as {@link checkField}, an identity document's number by the type of document that the profile names. */
export const checkWithin = (profile: Profile, key: string, value: string): string | null =>
  key === 'legalRepresentative.idNumber' ? checkIdNumber(profile, value) : checkField(key, value);

/** Each text of each row of the lists. */
function entryDoubts(profile: Profile): { key: string; field: string; message: string }[] {
  return (Object.keys(ENTRY_LISTS) as EntryList[]).flatMap((list) =>
    entriesOf(profile, list).flatMap((entry, row) =>
      Object.entries(entry).flatMap(([field, text]) => {
        const key = `${list}.${row}.${field}`;
        const message = checkField(key, text ?? '');
        return message ? [{ key, field: fieldName(key), message }] : [];
      }),
    ),
  );
}

/** @returns what is doubtful about the three region codes together, or null. */
export function checkRegion(profile: Profile): string | null {
  const { province, city, county } = profile.registeredRegion ?? {};
  const city0 = city ? regionByCode(city) : null;
  const county0 = county ? regionByCode(county) : null;
  const apart =
    (city0 && province && city0.parent !== province) || (county0 && city && county0.parent !== city);
  return apart ? t().regionMismatch : null;
}

/** @returns every doubt about a profile, with the key it belongs to. */
export function doubtsOf(profile: Profile): { key: string; field: string; message: string }[] {
  const doubts = heldKeys(profile).flatMap((key) => {
    const value = readField(profile, key);
    const message = Array.isArray(value) ? null : checkField(key, String(value ?? ''));
    return message ? [{ key, field: fieldName(key), message }] : [];
  });
  doubts.push(...entryDoubts(profile));
  const region = checkRegion(profile);
  if (region) doubts.push({ key: 'registeredRegion', field: fieldName('registeredRegion'), message: region });
  return doubts;
}
