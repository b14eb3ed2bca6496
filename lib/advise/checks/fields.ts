/** Looks at single fields: chosen, there, empty, locked, hinted at, or holding a wrong value. Pure. */
import type { Verdict } from '../../portals/define.ts';
import { codeVerdict, industryVerdict, topicOf } from '../../text/verdicts.ts';
import { folding } from '../match-text.ts';
import {
  carries,
  type FieldHere,
  type Found,
  isFilled,
  listed,
  placeOf,
  placesOf,
  type Situation,
} from '../situation.ts';
import type { Look } from './index.ts';
import { codeShaped, pairs } from './pairs.ts';

const at = (fields: readonly FieldHere[]): Found | null =>
  fields.length > 0 ? { places: fields.map(placeOf) } : null;

/** One of the options is chosen, or stands behind the name where the page only tells. */
export const optionChosen: Look<'option-chosen'> = ({ fields, option }, situation) => {
  const wanted = option.map(folding);
  const own = situation.named(fields);
  if (own.length === 0) {
    const told = pairs(situation, fields).filter(({ value }) => wanted.includes(folding(value)));
    return told.length > 0 ? { places: placesOf(told.map((pair) => pair.at)) } : null;
  }
  return at(
    own.filter(
      ({ control, pick }) =>
        control?.options.some(({ label, selected }) => selected && wanted.includes(folding(label))) ||
        (control ?? pick)?.chosen.some((text) => wanted.includes(folding(text))),
    ),
  );
};

/** The field stands there at all. */
export const fieldPresent: Look<'field-present'> = ({ fields }, situation) =>
  at(situation.named(fields).filter(({ control }) => control !== null));

const codeOn = ({ frames }: Situation): boolean =>
  frames.some(({ page }) => page.blocks.some(({ text }) => /[0-9A-Z]{18}/i.test(text)));

const isCode = (names: readonly string[]): boolean => names.some((name) => /代码/.test(name));

/** Nothing stands in any field of that name, nor behind the name where the page only tells. */
export const fieldEmpty: Look<'field-empty'> = ({ fields: names }, situation) => {
  // A heading of that name has fields of its own under it.
  const fields = situation
    .named(names)
    .filter(
      ({ control, names: [own = ''] }) =>
        control?.kind !== 'password' && (own === '' || carries([own], names)),
    );
  if (fields.some(isFilled)) return null;
  const code = isCode(names);
  const told = pairs(situation, names, code ? codeShaped : undefined);
  if (told.some(({ value }) => value !== '')) return null;
  if (fields.length === 0) {
    // A code that stands somewhere else on the page may well be the one that is missing here.
    const elsewhere = code && codeOn(situation);
    if (told.length === 0 || elsewhere) return null;
    return { places: placesOf(told.map((pair) => pair.at)) };
  }
  return at(fields);
};

const TYPED = new Set(['text', 'textarea', 'number', 'email', 'tel', 'date']);

/** Can it be worked in? A lone search box or year is not a form. */
const isEditable = ({ control }: FieldHere): boolean =>
  control !== null &&
  TYPED.has(control.kind) &&
  !control.disabled &&
  (!control.readonly || control.face) &&
  !/查询|搜索|检索|关键[字词]|验证码|页/.test(`${control.label}${control.placeholder}`);

/** Shown and not to be changed, while other fields of the form can be. */
export const fieldReadonly: Look<'field-readonly'> = ({ fields: names }, situation) => {
  const own = situation.named(names);
  const editable = situation.fields.filter((field) => isEditable(field) && !own.includes(field)).length;
  if (editable === 0) return null;
  const open = own.some(isEditable);
  const locked = own.filter(
    ({ control }) => control && !control.face && (control.readonly || (control.disabled && !open)),
  );
  if (own.length > 0) return at(locked);
  // Written as text in the midst of a form.
  const told = editable >= 3 ? pairs(situation, names).filter(({ value }) => value !== '') : [];
  return told.length > 0 ? { places: placesOf(told.map((pair) => pair.at)) } : null;
};

/** 产品 fills itself once the tree is opened to its leaves: an empty one tells that it was not. */
function productMissing({ fields }: Situation): FieldHere[] {
  const chosen = fields.some((field) => /所属行业/.test(field.names[0] ?? '') && isFilled(field));
  return chosen
    ? fields.filter((field) => /^产品(?:名称)?$/.test(field.names[0] ?? '') && !isFilled(field))
    : [];
}

/** What was said of a field's value while it was read, and of values the page shows as text. */
export const verdict: Look<'verdict'> = ({ fields: names, verdicts }, situation) => {
  const found: { field: FieldHere; verdict: string }[] = [];
  const own = situation.named(names);
  for (const field of own) {
    const said = field.control
      ? field.control.verdicts.find((one) => (verdicts as readonly string[]).includes(one))
      : industryVerdict(field.pick?.chosen.at(-1) ?? '');
    if (said && (verdicts as readonly string[]).includes(said)) found.push({ field, verdict: said });
  }
  if (found.length === 0 && verdicts.includes('industry:not-leaf')) {
    for (const field of productMissing(situation)) found.push({ field, verdict: 'industry:not-leaf' });
  }
  const first = found[0];
  if (first) {
    return { places: found.map(({ field }) => placeOf(field)), verdict: first.verdict as Verdict };
  }
  if (own.length > 0 || !verdicts.some((one) => one.startsWith('code:') && one !== 'code:complete'))
    return null;
  for (const pair of pairs(situation, names, codeShaped)) {
    const topic = topicOf(pair.label);
    const said = pair.value === '' || topic === 'login' ? '' : codeVerdict(pair.value, pairTopic(topic));
    if ((verdicts as readonly string[]).includes(said))
      return { places: placesOf([pair.at]), verdict: said as Verdict };
  }
  return null;
};

const pairTopic = (topic: ReturnType<typeof topicOf>) =>
  topic === 'organisation' || topic === 'either' ? topic : 'credit';

/** The page's own complaints beside its fields. */
export const hinted: Look<'hinted'> = (_, situation) => {
  const bad = situation.fields.filter(({ control }) => control !== null && control.error !== '');
  if (bad.length === 0) return null;
  const said = bad.map(({ label, control }) =>
    label ? `${label}（${control?.error}）` : (control?.error ?? ''),
  );
  return { places: bad.map(placeOf), text: `有 ${bad.length} 处提示：${listed(said, 3)}。` };
};

/** A name that was given before and refused. */
export const nameReused: Look<'name-reused'> = ({ fields }, situation) => {
  const { oldNames } = situation.facts;
  if (oldNames.length === 0) return null;
  return at(
    situation
      .named(fields)
      .filter(
        ({ control }) => control !== null && control.digest !== '' && oldNames.includes(control.digest),
      ),
  );
};
