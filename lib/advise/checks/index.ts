/** Carries out the checks of lib/portals/define.ts, each on its own pages only. Pure. */
import type { Check, KnownError } from '../../portals/define.ts';
import type { Found, Situation } from '../situation.ts';
import { deadline, outsideWindow } from './dates.ts';
import * as field from './fields.ts';
import * as form from './form.ts';

export type CheckKind = Check['check'];
/** @returns what was found, or null when all is well. */
export type Look<K extends CheckKind> = (
  check: Extract<Check, { check: K }>,
  situation: Situation,
  error: KnownError,
) => Found | null;

const LOOKS: { [K in CheckKind]: Look<K> } = {
  'option-chosen': field.optionChosen,
  'field-present': field.fieldPresent,
  'field-empty': field.fieldEmpty,
  'field-readonly': field.fieldReadonly,
  verdict: field.verdict,
  hinted: field.hinted,
  'name-reused': field.nameReused,
  upload: form.upload,
  'parts-incomplete': form.partsIncomplete,
  'button-absent': form.buttonAbsent,
  'page-open': form.pageOpen,
  unsaved: form.unsaved,
  browser: form.browser,
  'outside-window': outsideWindow,
  deadline,
};

/** Is this the page a check speaks of? On a page nobody recognised, two of its fields must be there. */
function onItsPage(check: Check, situation: Situation): boolean {
  const { page } = situation;
  if (page !== null) return check.pages.includes(page);
  if (check.check !== 'option-chosen') return false;
  return check.fields.filter((name) => situation.named([name]).length > 0).length >= 2;
}

/** The checks of an error, one or several. */
export const checksOf = (checks: KnownError['foreseen']): readonly Check[] =>
  checks === undefined ? [] : ([checks].flat() as Check[]);

/** The words that checks look for among the texts of a page, to be made known before the first page is read. */
export function wordsOf(checks: readonly Check[]): string[] {
  return checks.flatMap((check) => [
    ...('buttons' in check ? check.buttons : []),
    ...('alongside' in check ? check.alongside : []),
    ...('words' in check ? check.words : []),
    ...('texts' in check ? (check.texts ?? []) : []),
    ...('fields' in check ? (check.fields ?? []) : []),
  ]);
}

/** All that the checks have found, as one; null when they have found nothing. */
export function look(checks: readonly Check[], situation: Situation, error: KnownError): Found | null {
  const all = checks.flatMap((check) => {
    if (!onItsPage(check, situation)) return [];
    const found = (LOOKS[check.check] as Look<CheckKind>)(check as never, situation, error);
    return found ? [found] : [];
  });
  return join(all);
}

/** Places together, the first verdict and text, and the gravest of what they say. */
export function join(all: readonly Found[]): Found | null {
  const [first, ...others] = all;
  if (!first || others.length === 0) return first ?? null;
  const verdict = all.find((one) => one.verdict)?.verdict;
  const text = all.find((one) => one.text)?.text;
  const mild = all.every((one) => one.severity) ? first.severity : undefined;
  return {
    places: all.flatMap(({ places }) => places),
    ...(verdict ? { verdict } : {}),
    ...(text ? { text } : {}),
    ...(mild ? { severity: mild } : {}),
  };
}
