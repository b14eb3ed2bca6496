/** What goes where, before anything is written: which fields, which writings of a value fit a field. Pure. */
import type { DatePart, FieldMatch, ValuePart } from '../model/advice.ts';
import type { ProfileValue } from '../model/messages.ts';
import type { Control } from '../model/page.ts';
import { fold } from '../text/normalise.ts';
import { AMOUNT, unitFor } from './units.ts';

/** From here on a field is ticked for filling; below, the user decides. */
export const SURE = 0.8;

export type Obstacle = '' | 'no-key' | 'disabled' | 'readonly' | 'never';

/** Why a matched field cannot be filled by us; empty when it can. */
export function obstacle(control: Control): Obstacle {
  if (control.kind === 'password' || control.kind === 'file') return 'never';
  if (/同意|承诺|验证码/.test(control.label)) return 'never';
  if (control.disabled) return 'disabled';
  if (control.readonly && !control.face) return 'readonly';
  return '';
}

/** Matched, sure enough, present in the profile and free to write: ticked in the preview. */
export function ticked(match: FieldMatch, keys: readonly string[]): boolean {
  return fillable(match, keys) && match.confidence >= SURE;
}

export function fillable(match: FieldMatch, keys: readonly string[]): boolean {
  return match.profileKey !== null && keys.includes(match.profileKey) && obstacle(match.control) === '';
}

/** 1200 × 10000 without floating point: profile amounts are kept in 万元. */
function scaleDecimal(value: string, tens: number): string {
  const [whole = '0', fraction = ''] = value.split('.');
  const digits = whole + fraction.padEnd(tens, '0').slice(0, tens);
  const rest = fraction.slice(tens).replace(/0+$/, '');
  const plain = digits.replace(/^(-?)0+(?=\d)/, '$1');
  return rest ? `${plain}.${rest}` : plain;
}

function amounts(control: Control, value: string): string[] {
  switch (unitFor(control)) {
    case '万元':
    case '':
      return [value];
    case '千元':
      return [scaleDecimal(value, 1)];
    case '元':
      return [scaleDecimal(value, 4)];
    default:
      return [];
  }
}

function dates(control: Control, iso: string, pattern: string): string[] {
  const [year = '', month = '', day = ''] = iso.split('-');
  const shown = `${pattern} ${control.placeholder} ${control.hint}`;
  if (/dateFmt\s*:\s*['"]yyyy['"]/.test(shown)) return [year];
  if (/yyyy-MM(?!-)/.test(shown)) return [`${year}-${month}`];
  if (/yyyy年|年\s*MM?\s*月|x+年/i.test(shown)) return [`${year}年${month}月${day}日`, iso];
  if (/yyyy\/|\d{4}\//i.test(shown)) return [`${year}/${month}/${day}`, iso];
  if (/yyyy\.|\d{4}\.\d/i.test(shown)) return [`${year}.${month}.${day}`, iso];
  if (/yyyyMMdd/i.test(shown)) return [`${year}${month}${day}`, iso];
  return [iso];
}

/** 2016-03-18 as year, month or day: 03, 3, 3月. */
function datePart(iso: string, part: DatePart): string[] {
  const [year = '', month = '', day = ''] = iso.split('-');
  if (part === 'year') return [year, `${year}年`];
  const padded = part === 'month' ? month : day;
  const short = String(Number(padded));
  const mark = part === 'month' ? '月' : '日';
  return [...new Set([short, padded, short + mark, padded + mark])];
}

/** 0571-88886666 as area code or number; empty when the two cannot be told apart, as in a mobile's. */
function phonePart(phone: string, part: 'area' | 'local'): string[] {
  const [, area = '', local = ''] = /^\(?(0\d{2,3})\)?[-\s—－]*(\d{7,8})(?:\D.*)?$/.exec(phone.trim()) ?? [];
  const text = part === 'area' ? area : local;
  return text ? [text] : [];
}

/** Of a class its code says exactly which; its name stands where a name is asked for. */
const CLASSES = /^(?:industry|subdivision)$/;

/**
 * The writings of a value that may go into a field, best first; empty when none fits its unit.
 * @param pattern the field's own date pattern if it names one, e.g. My97's dateFmt.
 */
export function writings(
  control: Control,
  key: string,
  value: ProfileValue,
  pattern = '',
  part?: ValuePart,
): string[] {
  if (AMOUNT.test(key)) return amounts(control, value.value);
  if (part === 'area' || part === 'local') return phonePart(value.value, part);
  if (part) return datePart(value.value, part);
  if (key === 'establishedOn') return dates(control, value.value, pattern);
  const coded = /(?:代|编)码/.test(control.label);
  const named = /名/.test(control.label);
  const code = control.options.length > 0 || (coded && !named) || (CLASSES.test(key) && !named);
  const all = code
    ? [value.value, value.display, ...value.aliases]
    : CLASSES.test(key) && !coded
      ? [...value.aliases, value.display, value.value]
      : [value.display, value.value, ...value.aliases];
  return [...new Set(all.filter((text) => text !== ''))];
}

/** The option a person would choose for one of the writings; -1 when none or more than one would do. */
export function chooseOption(
  labels: readonly string[],
  wanted: readonly string[],
  values: readonly string[] = [],
): number {
  const folded = labels.map(fold);
  for (const text of wanted) {
    const what = fold(text);
    const byValue = values.indexOf(text);
    const exact = folded.indexOf(what);
    if (exact >= 0) return exact;
    if (byValue >= 0) return byValue;
  }
  for (const text of wanted) {
    const what = fold(text);
    if (what.length < 2) continue;
    const near = folded.flatMap((label, i) =>
      label.length >= 2 &&
      /^(?:非|不|无)/.test(label) === /^(?:非|不|无)/.test(what) &&
      (label.includes(what) || (label.length >= 3 && what.includes(label)))
        ? [i]
        : [],
    );
    if (near.length === 1) return near[0]!;
  }
  return -1;
}

/** Does what the page holds say the same as one of the writings? Width, spaces and thousands marks aside. */
export function sameText(held: string, wanted: readonly string[]): boolean {
  const plain = (text: string) => fold(text.replace(/(?<=\d),(?=\d{3})/g, '')).replace(/^0+(?=\d)/, '');
  const exact = (text: string) => text.normalize('NFKC').replace(/[\s,]/g, '').toLowerCase();
  // A leading zero belongs to codes and telephones: those are no numbers.
  const number = (text: string) => {
    const digits = text.trim().replace(/,/g, '');
    return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(digits) ? Number(digits) : null;
  };
  return wanted.some((text) => {
    const [a, b] = [number(held), number(text)];
    if (a !== null && b !== null && String(text).length < 15) return a === b;
    return (
      exact(held) === exact(text) || (held.length > 1 && !/\d/.test(held) && plain(held) === plain(text))
    );
  });
}
