/** English names of rights, certificates, titles and login names. */
import { pick } from '../i18n/index.ts';
import { ENTRY_FIELDS, type EntryList, type StandingKey } from '../model/standing-keys.ts';

export const EN_STANDING: Record<StandingKey, string> = {
  'intellectualProperty.inventionPatents': 'Invention patents in force',
  'intellectualProperty.utilityModels': 'Utility models in force',
  'intellectualProperty.designs': 'Designs in force',
  'intellectualProperty.softwareCopyrights': 'Software copyrights',
  'intellectualProperty.integratedCircuitLayouts': 'Integrated circuit layouts',
  'intellectualProperty.plantVarieties': 'New plant varieties',
  'intellectualProperty.trademarks': 'Registered trade marks',
  'loginNames.ecomp': 'Login name (Ministry of Commerce)',
  'loginNames.zxkt': 'Login name (old fund application)',
  'loginNames.miit': 'Login name (MIIT)',
};

export const EN_LISTS: Record<EntryList, string> = {
  certificates: 'Management system certificates',
  tiers: 'Titles held',
};

export const EN_ENTRIES: { [List in EntryList]: Record<keyof (typeof ENTRY_FIELDS)[List], string> } = {
  certificates: { standard: 'Standard', number: 'Number', issuer: 'Issuer', validUntil: 'Valid until' },
  tiers: { tier: 'Title', number: 'Number', validFrom: 'Valid from', validUntil: 'Valid until' },
};

/** @returns the name of a row's field, without its list. */
export function entryFieldName(list: EntryList, field: string): string {
  const names: Record<string, string> = pick<Record<string, string>>({
    'zh-CN': ENTRY_FIELDS[list],
    en: EN_ENTRIES[list],
  });
  return names[field] ?? field;
}

/** @returns the English name of a list, a row of it (from 1) or a field of the row. */
export function englishEntryName(list: EntryList, row: number | null, field: string | null): string {
  const fieldName = field === null ? '' : `, ${(EN_ENTRIES[list] as Record<string, string>)[field] ?? field}`;
  return `${EN_LISTS[list]}${row === null ? '' : ` ${row + 1}`}${fieldName}`;
}
