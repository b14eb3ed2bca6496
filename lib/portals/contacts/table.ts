/** The rows of the policy-consultation table (manual 004, chapter 6), written as short as the table prints them. */
import type { Contact } from '../define.ts';

/** Region below the one named for the whole block, phones as printed, and what has to be said about the row. */
export type Row = readonly [region: string, phones: string, about?: Pick<Contact, 'purpose' | 'note'>];

const POLICY = {
  portal: 'zjtx',
  kind: '政策咨询',
  purpose: '政策咨询',
  hours: '工作日9:00-17:00',
  source: '004 6',
  checkedOn: '2026-11-21',
} as const;

/** @returns one contact for each row; an empty phone is a row for which the manual prints none. */
export function policyRows(within: readonly string[], rows: readonly Row[]): Contact[] {
  return rows.map(([region, phones, about]) => ({
    ...POLICY,
    ...about,
    region: [...within, region],
    phones: phones === '' ? [] : phones.split('/'),
  }));
}
