/** The form's sections and fields, in order. Names and checks come from lib/profile. */
import { FIGURES } from '../../lib/model/profile-keys.ts';
import { STANDING_KEYS } from '../../lib/model/standing-keys.ts';
import { SCALES } from '../../lib/profile/checks.ts';
import type { OptionsTexts } from './texts.ts';

export interface FieldSpec {
  key: string;
  kind: 'text' | 'number' | 'date' | 'list';
  /** Takes the whole width of the form. */
  wide?: boolean;
  required?: boolean;
  suggestions?: readonly string[];
  inputMode?: 'tel' | 'email' | 'numeric' | 'decimal';
}

export interface Section {
  id: keyof OptionsTexts['sections'];
  fields: readonly FieldSpec[];
}

const text = (key: string, more: Partial<FieldSpec> = {}): FieldSpec => ({ key, kind: 'text', ...more });
const number = (key: string): FieldSpec => ({ key, kind: 'number', inputMode: 'decimal' });

export const SECTIONS: readonly Section[] = [
  {
    id: 'identity',
    fields: [
      text('title'),
      text('enterpriseName', { wide: true }),
      text('creditCode'),
      text('organisationCode'),
      text('enterpriseType', { suggestions: ['民营', '国有', '集体', '外资', '合资'] }),
      text('holdingType', {
        suggestions: ['国有控股', '集体控股', '私人控股', '港澳台商控股', '外商控股', '其他'],
      }),
      text('scale', { suggestions: SCALES }),
      { key: 'establishedOn', kind: 'date' },
      number('registeredCapital'),
      number('employees'),
    ],
  },
  { id: 'place', fields: [text('address', { wide: true }), text('postalCode', { inputMode: 'numeric' })] },
  {
    id: 'people',
    fields: [
      text('legalRepresentative.name'),
      text('legalRepresentative.idType', {
        suggestions: ['居民身份证', '护照', '港澳居民来往内地通行证', '台湾居民来往大陆通行证'],
      }),
      text('legalRepresentative.idNumber'),
      text('legalRepresentative.phone', { inputMode: 'tel' }),
      text('legalRepresentative.mobile', { inputMode: 'tel' }),
      text('contact.name'),
      text('contact.phone', { inputMode: 'tel' }),
      text('contact.mobile', { inputMode: 'tel' }),
      text('contact.email', { inputMode: 'email' }),
      text('phone', { inputMode: 'tel' }),
      text('fax', { inputMode: 'tel' }),
      text('email', { inputMode: 'email' }),
      text('controllingShareholder'),
      text('actualController.name'),
      text('actualController.nationality', { suggestions: ['中国'] }),
    ],
  },
  {
    id: 'trade',
    fields: [
      text('industry', { wide: true }),
      text('subdivision'),
      text('mainBusiness', { wide: true }),
      { key: 'mainProducts', kind: 'list', wide: true },
      number('importExportVolume'),
    ],
  },
  {
    id: 'standing',
    fields: Object.keys(STANDING_KEYS)
      .filter((key) => key.startsWith('intellectualProperty.'))
      .map((key) => ({ key, kind: 'number', inputMode: 'numeric' })),
  },
  { id: 'accounts', fields: [text('loginNames.ecomp'), text('loginNames.zxkt'), text('loginNames.miit')] },
];

/**
 * @returns the keys that count for a section's progress; figures are asked for the last three years, and nobody is
 * asked to have patents.
 */
export function keysOf(id: Section['id'], lastYear: number): string[] {
  if (id === 'figures') {
    const years = [lastYear, lastYear - 1, lastYear - 2];
    return years.flatMap((year) => Object.keys(FIGURES).map((key) => `figures.${year}.${key}`));
  }
  const fields = SECTIONS.find((section) => section.id === id)?.fields ?? [];
  const place = ['province', 'city', 'county'].map((level) => `registeredRegion.${level}`);
  return [...(id === 'place' ? place : []), ...fields.map(({ key }) => key)].filter(
    (key) => key !== 'title' && !Object.hasOwn(STANDING_KEYS, key),
  );
}

const SECTION_OF = new Map(SECTIONS.flatMap(({ id, fields }) => fields.map(({ key }) => [key, id] as const)));
const SECTION_BEGINS: readonly [begin: string, section: keyof OptionsTexts['sections']][] = [
  ['figures.', 'figures'],
  ['registeredRegion', 'place'],
  ['certificates', 'standing'],
  ['tiers', 'standing'],
];

/** @returns the section in which a key is edited. */
export function sectionOf(key: string): string {
  return SECTION_OF.get(key) ?? SECTION_BEGINS.find(([begin]) => key.startsWith(begin))?.[1] ?? 'identity';
}

/** @returns the id of a field's control, by which labels and the list of missing fields find it; a place has one. */
export const controlId = (key: string): string =>
  `field-${key.replace(/^(registeredRegion)\..*/, '$1').replaceAll('.', '-')}`;
