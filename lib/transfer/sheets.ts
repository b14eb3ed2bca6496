/** Sheets of a workbook as profiles: all of them, or every problem with its sheet, row and column. Pure. */

import { PEOPLE, PERSON_PARTS } from '../advise/synonyms.ts';
import { SENSITIVE_KEYS } from '../model/profile-keys.ts';
import { type FieldValue, normalise, withField } from '../profile/access.ts';
import { doubtsOf } from '../profile/checks.ts';
import type { ImportProblem } from '../profile/problems.ts';
import { type Profile, profileSchema } from '../profile/schema.ts';
import { type ImportResult, MAX_PROFILES, refuse, shortened, whole } from '../profile/transfer.ts';
import { fold } from '../text/normalise.ts';
import { SHEETS } from './columns.ts';
import { addEntries, addFigures, Owners } from './figures.ts';
import { findHeader, type Header } from './headers.ts';
import { cellOf, cellProblem, columnLetters, type Draft, readRows, type Sheet } from './rows.ts';
import { t } from './texts.ts';

export const MAX_ROWS = 30_000;
const MAX_IGNORED = 12;

type Progress = (done: number, total: number) => void;

/**
 * Reads the sheets of a filled template, or of any table with headers like it.
 * @param newId makes the id of a profile whose row names none
 */
export function readSheets(
  sheets: readonly Sheet[],
  newId: () => string,
  onProgress?: Progress,
): ImportResult {
  const notes: string[] = [];
  const problems: ImportProblem[] = [];
  const found = sheets.map((sheet) => ({ sheet, header: findHeader(sheet.rows) }));
  if (found.every(({ header }) => header === null)) return refuse([whole(t().noSheet)]);
  const rows: Record<Header['kind'], Draft[]> = { profiles: [], figures: [], entries: [] };
  for (const { sheet, header } of found) {
    if (sheet.rows.length > MAX_ROWS)
      return refuse([
        { ...whole(t().tooManyRows(sheet.rows.length, MAX_ROWS)), place: t().sheet(sheet.name) },
      ]);
    if (!header) {
      if (sheet.name !== SHEETS.notes && sheet.rows.length > 0) notes.push(t().ignoredSheet(sheet.name));
      continue;
    }
    notes.push(...columnNotes(sheet.name, header));
    const read = readRows(sheet, header);
    problems.push(...read.problems);
    notes.push(...read.notes);
    rows[header.kind].push(...read.drafts);
  }
  const { profiles, figures, entries } = rows;
  if (profiles.length + figures.length + entries.length === 0)
    return refuse(problems.length > 0 ? problems : [whole(t().noRows)]);
  if (profiles.length > MAX_PROFILES)
    return refuse([whole(t().tooManyProfiles(profiles.length, MAX_PROFILES))]);

  const owners = new Owners(profiles, problems);
  addFigures(owners, figures, problems);
  addEntries(owners, entries, problems);
  const made = owners.all.map((draft, index) => {
    if (index % 50 === 0) onProgress?.(index, owners.all.length);
    const profile = profileOf(draft, newId);
    checkShape(profile, draft, problems);
    notes.push(...doubts(profile, draft));
    return profile;
  });
  if (made.length > MAX_PROFILES) return refuse([whole(t().tooManyProfiles(made.length, MAX_PROFILES))]);
  if (problems.length > 0) return refuse(problems);
  return { ok: true, profiles: made.map(normalise), notes: shortened(notes), secrets: {} };
}

const SECRET_WORDS = PEOPLE.filter(({ who }) => who === 'legalRepresentative')
  .flatMap(({ words }) => words)
  .flatMap((who) => PERSON_PARTS.idNumber.map((part) => fold(who + part)));
const SECRET = new Set([...SECRET_WORDS, ...PERSON_PARTS.idNumber.map(fold), ...SENSITIVE_KEYS.map(fold)]);

function columnNotes(sheet: string, header: Header): string[] {
  const unused = header.columns.filter(({ column, header: text }) => !column && text !== '');
  const secret = unused.filter(({ header: text }) => SECRET.has(fold(text)));
  const others = unused.filter((one) => !secret.includes(one)).slice(0, MAX_IGNORED);
  const listed = others
    .map(({ index, header: text }) => `${columnLetters(index)}（${text.slice(0, 20)}）`)
    .join('、');
  return [
    ...secret.map(({ header: text }) => t().secretColumn(sheet, text)),
    ...(listed ? [t().ignoredColumns(sheet, listed)] : []),
  ];
}

function profileOf(draft: Draft, newId: () => string): Profile {
  const text = (key: string) => String(draft.values.get(key) ?? '');
  const title = text('title') || text('enterpriseName').slice(0, 100) || text('creditCode') || text('id');
  let profile = { id: text('id') || newId(), title } as Profile;
  for (const [key, value] of draft.values)
    if (key !== 'id' && key !== 'title') profile = withField(profile, key, value as FieldValue);
  return profile;
}

/** What the cells' own checks let through must still be a profile. */
function checkShape(profile: Profile, draft: Draft, problems: ImportProblem[]): void {
  const parsed = profileSchema.safeParse(profile);
  if (parsed.success) return;
  for (const issue of parsed.error.issues) {
    const key = issue.path.map(String).join('.');
    problems.push(cellProblem(cellOf(draft, key), t().notValid));
  }
}

function doubts(profile: Profile, draft: Draft): string[] {
  return doubtsOf(profile).map(({ key, field, message }) => {
    const at = cellOf(draft, key);
    const { place } = cellProblem(at, '');
    return t().doubtful(place!, at.found?.header ?? field, message);
  });
}
