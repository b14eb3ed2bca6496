/** One control, or one group, as the plain data the rest of the house works with. */
import type { Control, ControlKind, ControlOption } from '../model/page.ts';
import { chosenTexts } from './chosen.ts';
import { faceBox, textHeld } from './faces/face.ts';
import { classWords, controlKind, type FormControl } from './kind.ts';
import { type FoundLabel, optionLabel } from './label/index.ts';
import type { Neighbours, Unit } from './label/neighbours.ts';
import type { Registry } from './registry.ts';
import { cleanLabel, squash } from './remembered.ts';
import type { Surroundings } from './sections.ts';

const MAX_OPTIONS = 400;
const DATE_FACE = /wdate|laydate|(?<!vali)date-?(?:picker|editor|box|input)|calendar|-date/i;
const PICK_FACE = /select|combo|cascader|picker|dropdown|tree|chosen|selector/i;
/** The words that a pick box must not hold; the only values a model ever names. */
const ALL_WORDS = /^(?:全部|全选|所有|不限)$/;

/** A read-only input that opens something to pick from when clicked. */
export function faceOf(control: FormControl, label: string): 'date' | 'pick' | null {
  if (!/^(?:input|select|textarea)$/.test(control.localName) || control.type === 'hidden') return 'pick';
  if (control.localName !== 'input') return null;
  const handlers = `${control.getAttribute('onclick') ?? ''} ${control.getAttribute('onfocus') ?? ''}`;
  let words = `${control.className} ${control.id} ${handlers}`;
  let further = '';
  for (let at = control.parentElement, i = 0; at && i < 3; at = at.parentElement, i++) {
    if (at.localName === 'td' || at.localName === 'body') break;
    if (i < 2) words += ` ${at.getAttribute('class') ?? ''}`;
    else further = at.className;
  }
  if (DATE_FACE.test(words) || control.hasAttribute('lay-key')) return 'date';
  const readonly = (control as HTMLInputElement).readOnly;
  const invites = /选择|点击/.test(control.getAttribute('placeholder') ?? '');
  // Read-only and empty: nobody could ever type here, so something must open. A read-only date that is there is a fact.
  if (readonly && /(?:日期|时间|年月)$/.test(label) && (invites || control.value === '')) return 'date';
  const opens = control.getAttribute('aria-haspopup') || control.getAttribute('role') === 'combobox';
  if (opens && control.getAttribute('aria-haspopup') !== 'dialog' && faceBox(control)) return 'pick';
  // Typed text is only sought among the options here.
  if (/(?:^| )combo(?: |$)|select(?:-input|-search|__input)/.test(words)) return 'pick';
  if (readonly && (opens || invites || PICK_FACE.test(words + further) || handlers.trim())) return 'pick';
  return null;
}

function optionsOf(unit: Unit, kind: ControlKind, around: Neighbours): ControlOption[] {
  const first = unit.members[0];
  if (first?.localName === 'select') {
    return Array.from((first as HTMLSelectElement).options)
      .slice(0, MAX_OPTIONS)
      .map((option) => ({ label: squash(option.text), selected: option.selected }));
  }
  if (kind !== 'radio' && kind !== 'checkbox') return [];
  return unit.members.map((member) => ({
    label: optionLabel(member as HTMLInputElement, around),
    selected: (member as HTMLInputElement).checked,
  }));
}

const EMPTY_OPTION = /^$|^[-—=\s]*(?:请?选择.*|全部)?[-—=\s]*$/;

function isFilled(unit: Unit, kind: ControlKind): boolean {
  if (kind === 'radio' || kind === 'checkbox')
    return unit.members.some((m) => (m as HTMLInputElement).checked);
  const first = unit.members[0]!;
  if (first.localName === 'select') {
    const select = first as HTMLSelectElement;
    // The first option of a plain select stands there by itself; nobody chose it.
    const shown = !select.multiple && select.size <= 1 && select.selectedIndex === 0;
    if (shown && !Array.from(select.options).some((option) => option.defaultSelected)) return false;
    return Array.from(select.selectedOptions).some(
      (option) => option.value !== '' && !EMPTY_OPTION.test(squash(option.text)),
    );
  }
  return textHeld(first).trim() !== '';
}

function chosenOf(control: FormControl, kind: ControlKind, unit: Unit, around: Neighbours): string[] {
  const chosen = chosenTexts(control, unit, around);
  if (kind === 'text' || kind === 'textarea') {
    for (const token of control.value.split(/[\s,，、;；|]+/)) if (ALL_WORDS.test(token)) chosen.push(token);
  }
  return chosen;
}

const STAR = /^\s*[*＊]|[*＊]\s*[:：]?\s*$/;

/** A mark in the words before a field, up to the field before. */
function starred(unit: Unit, around: Neighbours): boolean {
  let node: Element = unit.anchor;
  for (let depth = 0; depth < 5; depth++) {
    for (let at = node.previousSibling; at; at = at.previousSibling) {
      if (around.holds(at as Element)) return false;
      const text = at.textContent ?? '';
      if (text.length < 60 && STAR.test(text)) return true;
    }
    const box = node.parentElement;
    if (!box || around.holdsOther(box, unit)) return false;
    node = box;
  }
  return false;
}

function requiredOf(unit: Unit, hint: string, around: Neighbours): boolean {
  const control = unit.members[0]!;
  return (
    control.required ||
    control.getAttribute('aria-required') === 'true' ||
    /required/.test(control.getAttribute('lay-verify') ?? '') ||
    /^[*＊]/.test(hint) ||
    starred(unit, around)
  );
}

const RED = /^(?:red|#f00|#ff0000|rgb\(255,0,0\))$/i;
const RED_STYLE = /(?:^|;)\s*color\s*:\s*(?:red|#f00|#ff0000|rgb\(\s*255,\s*0,\s*0\s*\))\s*(?:;|!|$)/i;
/** Red says little by itself: marks (*必填), notes and examples are red before anything is typed. */
const COMPLAINS =
  /不正确|不符合|不合法|不能|不可|不得|不存在|不一致|错误|有误|无效|过长|过短|超过|超出|已存在|已被|只能|应为|必须|请(?:输入|填写|选择|上传)/;
const NOTE = /^(?:[*＊（(【[]|注[:：]|说明|提示|例?如)/;

function complainsInRed(element: Element, text: string): boolean {
  const red =
    element.localName === 'font'
      ? RED.test(element.getAttribute('color') ?? '')
      : RED_STYLE.test(element.getAttribute('style') ?? '');
  return red && COMPLAINS.test(text) && !NOTE.test(text);
}

/** The page's own complaint at a field: the next text in an element whose class speaks of errors, or in red. */
function errorOf(unit: Unit, around: Neighbours): string {
  let node: Element = unit.anchor;
  for (let depth = 0; depth < 3; depth++) {
    for (let at = node.nextElementSibling; at && !around.holds(at); at = at.nextElementSibling) {
      const said = classWords(at).error;
      if (!said && at.localName !== 'font' && !at.hasAttribute('style')) continue;
      const text = at.checkVisibility() ? squash(at.textContent ?? '') : '';
      if (text.length > 1 && (said || complainsInRed(at, text))) return text.slice(0, 80);
    }
    // What stands beside a whole form is said of none of its fields.
    if (!node.parentElement || node.localName === 'form' || around.holdsOther(node.parentElement, unit))
      return '';
    node = node.parentElement;
  }
  return '';
}

/** Legends of the field sets around a field, nearest first: 法定代表人 within 担保人. */
function legendsOf(control: FormControl): string[] {
  const legends: string[] = [];
  let set = control.closest('fieldset');
  for (let i = 0; set && i < 4; i++, set = set.parentElement?.closest('fieldset') ?? null) {
    const legend = cleanLabel(set.querySelector(':scope > legend')?.textContent ?? '');
    if (legend && legend.length <= 30) legends.push(legend);
  }
  return legends;
}

/**
 * @param found its label; @param where the heading and notes above it
 * @returns all but its place in the document, which changes with what comes and goes elsewhere
 */
export function describeControl(
  unit: Unit,
  found: FoundLabel,
  { section, notes }: Surroundings,
  around: Neighbours,
  registry: Registry,
): Omit<Control, 'index'> {
  const first = unit.members[0]!;
  const plain = controlKind(first) ?? 'text';
  const context = [...found.context];
  context.push(...notes.filter((note) => !context.includes(note)));
  if (section && !context.includes(section) && section !== found.label) context.push(section);
  for (const legend of legendsOf(first))
    if (!context.includes(legend) && legend !== found.label) context.push(legend);
  const face = faceOf(first, found.label);
  const kind = face === 'date' ? 'date' : plain;
  const readonly = first.localName !== 'select' && (first as HTMLInputElement).readOnly === true;
  const maxLength = (first as HTMLInputElement).maxLength;
  return {
    ref: registry.refOf(first),
    kind,
    label: found.label,
    labelSource: found.source,
    context,
    hint: found.hint,
    placeholder: first.getAttribute('placeholder') ?? '',
    name: `${first.getAttribute('name') ?? ''} ${first.id}`.trim(),
    options: optionsOf(unit, kind, around),
    filled: plain !== 'password' && isFilled(unit, plain),
    required: requiredOf(unit, found.hint, around),
    readonly,
    face: face !== null,
    disabled: first.disabled || first.matches(':disabled'),
    maxLength: maxLength > 0 && maxLength < 100_000 ? maxLength : null,
    error: errorOf(unit, around),
    shown:
      (readonly || (kind === 'text' && first.disabled)) && face === null && first.value.length <= 30
        ? first.value
        : '',
    chosen: chosenOf(first, kind, unit, around),
    // Said of the value once all fields are known: see ./verdicts.ts.
    verdicts: [],
    files: [],
    digest: '',
  };
}
