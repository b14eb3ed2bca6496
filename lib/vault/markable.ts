/** Which keys can be kept in the vault, beside those that nobody may store in plain. */
import { SENSITIVE_KEYS } from '../model/profile-keys.ts';

/** Texts about persons, by how they are offered: what leads to a person first. */
export const MARKABLE: readonly { id: 'reach' | 'person'; keys: readonly string[] }[] = [
  {
    id: 'reach',
    keys: [
      'legalRepresentative.mobile',
      'legalRepresentative.phone',
      'contact.mobile',
      'contact.phone',
      'contact.email',
      'phone',
      'fax',
      'email',
    ],
  },
  {
    id: 'person',
    keys: [
      'legalRepresentative.name',
      'legalRepresentative.idType',
      'contact.name',
      'controllingShareholder',
      'actualController.name',
      'actualController.nationality',
      'address',
    ],
  },
];

/** @returns whether the user may choose to keep this key in the vault. */
export const isMarkable = (key: string): boolean => MARKABLE.some(({ keys }) => keys.includes(key));

/** @returns whether a key is kept in the vault and nowhere else. @param marked what the user chose. */
export const isSealedKey = (key: string, marked: readonly string[]): boolean =>
  SENSITIVE_KEYS.includes(key) || marked.includes(key);
