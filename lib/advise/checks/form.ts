/** Looks at a form as a whole: its parts, its files, its buttons, how long it has been open. Pure. */
import type { ChosenFile } from '../../model/page.ts';
import { folding } from '../match-text.ts';
import {
  carries,
  type FieldHere,
  isFilled,
  type LabelledPlace,
  listed,
  placeOf,
  placesOf,
} from '../situation.ts';
import type { Look } from './index.ts';

const NOT_ASKED = new Set(['password', 'checkbox']);

/** A field that the user is to fill. */
const asks = ({ control }: FieldHere): boolean =>
  control !== null &&
  !NOT_ASKED.has(control.kind) &&
  !control.disabled &&
  (!control.readonly || control.face) &&
  !/验证码|查询|搜索/.test(control.label);

/** Fields of these parts are empty, once the form is being filled or about to be handed in. */
export const partsIncomplete: Look<'parts-incomplete'> = ({ parts, optional }, situation, error) => {
  const asked = situation.fields.filter(asks);
  if (!asked.some(isFilled) && !situation.pressing(error.before)) return null;
  const headings = parts.flat();
  const under = (field: FieldHere, names: readonly string[]) =>
    carries((field.control?.context ?? []).map(folding), names);
  const inParts = asked.filter((field) => under(field, headings));
  const must =
    inParts.length > 0
      ? inParts
      : asked.filter((field) => field.control?.required && !under(field, optional));
  const empty = must.filter((field) => !isFilled(field) && !under(field, optional));
  if (empty.length === 0) return null;
  const names = listed(
    empty.map(({ label }) => label),
    6,
  );
  return { places: empty.map(placeOf), text: `还有 ${empty.length} 处空着${names ? `：${names}` : ''}。` };
};

const MEGABYTE = 1024 * 1024;

/** Chosen files that are too big, of another kind, or too many for one place. */
export const upload: Look<'upload'> = ({ fields, megabytes, types, count }, situation) => {
  const slots: { place: LabelledPlace; files: readonly ChosenFile[] }[] = [];
  for (const field of situation.fields) {
    if (!field.control || field.control.files.length === 0) continue;
    if (!fields || carries(field.names, fields))
      slots.push({ place: placeOf(field), files: field.control.files });
  }
  for (const { frameId, page } of situation.frames) {
    for (const { ref, label, files } of page.uploads) {
      if (!fields || carries([folding(label)], fields))
        slots.push({ place: label ? { frameId, ref, label } : { frameId, ref }, files });
    }
  }
  const places: LabelledPlace[] = [];
  let text = '';
  for (const { place, files } of slots) {
    const big = megabytes === undefined ? undefined : files.find(({ size }) => size > megabytes * MEGABYTE);
    const odd = types && files.find(({ type }) => !types.includes(type));
    const many = count !== undefined && files.length > count;
    if (!big && !odd && !many) continue;
    places.push(place);
    if (text) continue;
    if (big) text = `选中的文件有 ${Math.ceil(big.size / MEGABYTE)}M。`;
    else if (odd) text = odd.type ? `选中的是 ${odd.type} 文件。` : '选中的文件没有扩展名。';
    else text = `一处选了 ${files.length} 个文件。`;
  }
  return places.length > 0 ? { places, text } : null;
};

const COMPANY = 12;
const NOT_SO = /未认定|未获|不是|不属于|尚未|申请中/;

/** None of the buttons is there, though a text of the page says that it might be expected. */
export const buttonAbsent: Look<'button-absent'> = ({ buttons, alongside }, situation) => {
  if (situation.buttons(buttons).length > 0) return null;
  const wanted = alongside.map(folding);
  const told = situation
    .holding(alongside)
    .filter(
      ({ block, folded }) =>
        !block.menu &&
        block.kind !== 'link' &&
        !NOT_SO.test(block.text) &&
        wanted.some((text) => folded.includes(text) && folded.length <= text.length + COMPANY),
    );
  const shown = situation.fields.filter(
    ({ control }) => control?.shown && wanted.some((text) => folding(control.shown).includes(text)),
  );
  return told.length + shown.length > 0 ? { places: [...placesOf(told), ...shown.map(placeOf)] } : null;
};

/** The page is open, and says one of the texts when any are given. */
export const pageOpen: Look<'page-open'> = ({ texts }, situation) => {
  if (!texts) return { places: [] };
  const told = situation.holding(texts);
  return told.length > 0 ? { places: placesOf(told) } : null;
};

/** Edited for so long without being kept. */
export const unsaved: Look<'unsaved'> = ({ minutes, buttons }, situation) => {
  const { unsavedMinutes } = situation.facts;
  if (unsavedMinutes === null || unsavedMinutes < minutes) return null;
  return {
    places: placesOf(situation.buttons(buttons)),
    text: `已经有 ${Math.floor(unsavedMinutes)} 分钟没有保存。`,
  };
};

/** A browser the portal does not run in. */
export const browser: Look<'browser'> = ({ outside, oldest }, { facts }) => {
  const name = facts.browser.toLowerCase();
  if (name === '') return null;
  if (outside.some((word) => name.includes(word.toLowerCase()))) return { places: [] };
  const [, engine = '', version = ''] = /(chrom(?:e|ium)|firefox)\/(\d+)/.exec(name) ?? [];
  if (engine === '') return null;
  const firefox = engine === 'firefox';
  if (Number(version) >= (firefox ? oldest.firefox : oldest.chromium)) return null;
  const shown = firefox ? 'Firefox' : 'Chrome';
  return { places: [], text: `浏览器内核是 ${shown} ${version}，版本太旧了。` };
};
