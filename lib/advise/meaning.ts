/** From a field's label and surroundings to the profile key it asks for. Pure; says how sure it is and why not. */
import type { FieldMatch } from '../model/advice.ts';
import type { Control, LabelSource } from '../model/page.ts';
import type { FigureKey } from '../model/profile-keys.ts';
import { fold, unitOf, withoutBrackets } from '../text/normalise.ts';
import { FIGURE_SYNONYMS, PEOPLE, PERSON_PARTS, SYNONYMS } from './synonyms.ts';

/** From here on a field is ticked for filling; below, the user decides. */
export const SURE = 0.8;

export interface Meaning {
  key: string;
  confidence: number;
  doubt: string;
}

type Who = 'legalRepresentative' | 'contact' | 'other';
type Part = keyof typeof PERSON_PARTS;

const TRUST: Record<LabelSource, number> = {
  for: 1,
  wrap: 1,
  aria: 0.98,
  table: 1,
  list: 1,
  item: 1,
  before: 0.97,
  after: 0.85,
  geometry: 0.85,
  placeholder: 0.93,
  title: 0.88,
  none: 0,
};

const index = new Map<string, string>();
for (const [key, names] of Object.entries(SYNONYMS)) for (const name of names) index.set(fold(name), key);
const figures = new Map<string, FigureKey>();
for (const [key, names] of Object.entries(FIGURE_SYNONYMS)) {
  for (const name of names) figures.set(fold(name), key as FigureKey);
}
const parts = new Map<string, Part>();
for (const [part, names] of Object.entries(PERSON_PARTS))
  for (const name of names) parts.set(fold(name), part as Part);

/** Never matched to anything, whatever else the label says. */
const NEVER =
  /密码|口令|验证码|校验码|动态码|短信码|captcha|同意|承诺|声明|搜索|检索|查询|关键字|用户名|登录名|登录账号|账号$|注册号|开户|银行|备注|附件|上传|英文|外文|曾用名|简称|分支/i;
const FOREIGN_UNIT = /美元|欧元|日元|港元|外币/;

/** Whose field it is, by the words of a label or heading; null when it names nobody. */
export function whoIn(text: string): { who: Who; word: string } | null {
  const folded = fold(text);
  let best: { who: Who; word: string } | null = null;
  for (const { who, words } of PEOPLE) {
    for (const word of words) {
      const longer =
        !best || word.length > best.word.length || (word.length === best.word.length && who !== 'other');
      if (folded.includes(word) && longer) best = { who, word };
    }
  }
  return best;
}

/** 法定代表人手机 → mobile, 联系人 → name; null when what remains is no part of a person. */
function partOf(text: string, word: string): Part | null {
  let rest = fold(withoutBrackets(text))
    .replace(word, '')
    .replace(/^(?:的|或|及|本人)/, '');
  // Words such as 法人手机 name the person and the part in one.
  if (/^(?:法人|企业法人)./.test(word)) rest = fold(withoutBrackets(text)).replace(/^(?:企业)?法人/, '');
  rest = rest.replace(/^(?:企业法人|法人代表|负责人|签字人?)/, '');
  return parts.get(rest) ?? null;
}

function personMeaning(control: Control): Meaning | { who: Who } | null {
  const own = whoIn(control.label);
  if (own) {
    if (own.who === 'other') return { who: 'other' };
    const part = partOf(control.label, own.word);
    return part ? personKey(own.who, part, 1) : null;
  }
  const part = parts.get(fold(withoutBrackets(control.label)));
  if (!part) return null;
  for (const heading of control.context) {
    const named = whoIn(heading);
    if (!named) continue;
    // 法定代表人及联系人信息 names two people: the heading does not tell whose this is.
    const both = /法定代表人|法人/.test(heading) && /联系人|经办人/.test(heading);
    if (both) return null;
    return named.who === 'other' ? { who: 'other' } : personKey(named.who, part, 0.97);
  }
  return null;
}

function personKey(who: Exclude<Who, 'other'>, part: Part, confidence: number): Meaning | null {
  if (who === 'contact' && (part === 'idType' || part === 'idNumber')) return null;
  if (who === 'legalRepresentative' && part === 'email') return null;
  return { key: `${who}.${part}`, confidence, doubt: '' };
}

const PREFIX = /^(?:申报|申请|填报|本|贵|该|所属)?(?:企业|单位|公司)(?:的)?/;

function plainMeaning(label: string): Meaning | null {
  const exact = index.get(label);
  if (exact) return { key: exact, confidence: 1, doubt: '' };
  const bare = label.replace(PREFIX, '');
  const stripped = bare !== label ? index.get(bare) : undefined;
  return stripped ? { key: stripped, confidence: 0.95, doubt: '' } : null;
}

/** Year named by the label or its headings: 2024年营业收入, or 营业收入 under 2024年. */
function yearIn(texts: readonly string[]): { year: string | null; relative: boolean } {
  for (const text of texts) {
    const year = /(?:^|\D)((?:19|20)\d\d)\s*(?:年|年度|$|[^\d])/.exec(text)?.[1];
    if (year) return { year, relative: false };
  }
  return { year: null, relative: texts.some((text) => /[上本去前近]一?年|年度|第[一二三]年/.test(text)) };
}

function figureMeaning(control: Control): Meaning | null {
  const label = fold(withoutBrackets(control.label));
  const bare = label
    .replace(/^(?:19|20)\d\d年?度?/, '')
    .replace(/^(?:上|本|去|前)一?年度?/, '')
    .replace(/^其中/, '');
  const figure = figures.get(bare) ?? figures.get(bare.replace(PREFIX, ''));
  if (!figure) return null;
  const { year, relative } = yearIn([control.label, ...control.context]);
  if (year) return { key: `figures.${year}.${figure}`, confidence: 1, doubt: '' };
  if (figure === 'employees' && !relative) return null;
  return { key: `figures.?.${figure}`, confidence: 0, doubt: '没有写明是哪一年' };
}

/** Headings of somebody else's facts: 名称 or 地址 under 股东信息 is not the enterprise's. */
function underAnother(control: Control): boolean {
  return control.context.some(
    (heading) =>
      heading.length <= 20 && !/电话$|办法$|通知$|须知$/.test(heading) && whoIn(heading)?.who === 'other',
  );
}

/** One control's meaning from its own words; `null` when they say nothing we know. */
function ownMeaning(control: Control): Meaning | { who: Who } | null {
  const text = control.label;
  if (!text || NEVER.test(text)) return { who: 'other' };
  const label = fold(withoutBrackets(text));
  // 企业法人名称 is the enterprise's name although it begins like a person: whole names go first.
  const figure = figureMeaning(control);
  if (figure?.confidence) return underAnother(control) ? { who: 'other' } : figure;
  const whole = index.get(label) ?? index.get(fold(text));
  if (whole && !underAnother(control)) return { key: whole, confidence: 1, doubt: '' };
  const person = personMeaning(control);
  if (person) return person;
  if (whole) return { who: 'other' };
  const plain = plainMeaning(label) ?? plainMeaning(fold(text));
  if (plain) return underAnother(control) ? { who: 'other' } : plain;
  return figure;
}

interface Run {
  who: Who;
  /** The section the person was named in: another section, another person. */
  section: string;
  /** Fields since the person was named. */
  since: number;
}

/** Bare 电话, 手机 and 证件号 right behind a named person are that person's. */
function runMeaning(control: Control, run: Run | null): Meaning | null {
  const label = fold(withoutBrackets(control.label));
  const part = parts.get(label);
  if (!part || part === 'name') return null;
  if (run && run.who !== 'other') {
    const direct = run.since <= 4;
    if (part === 'email') {
      return run.who === 'contact' && direct
        ? { key: 'contact.email', confidence: 0.75, doubt: '可能是联系人邮箱，也可能是企业邮箱' }
        : { key: 'email', confidence: 0.85, doubt: '' };
    }
    const certain = !/联系/.test(label) || run.who === 'contact';
    const meaning = direct ? personKey(run.who, part, certain ? 0.88 : 0.6) : null;
    if (meaning) return certain ? meaning : { ...meaning, doubt: '没有写明是谁的电话' };
  }
  if (run) return null;
  // 个人信息 is about whoever sits at the keyboard.
  const personal = control.context.some((heading) => /个人信息|账号信息|帐号信息|注册人/.test(heading));
  if (part === 'email') {
    return personal
      ? { key: 'contact.email', confidence: 0.6, doubt: '没有写明是谁的邮箱' }
      : { key: 'email', confidence: 0.85, doubt: '' };
  }
  if (part === 'phone') return { key: 'phone', confidence: 0.6, doubt: '没有写明是谁的电话' };
  if (part === 'mobile')
    return { key: 'contact.mobile', confidence: 0.5, doubt: '没有写明是谁的手机，可能是联系人手机' };
  return null;
}

function unitDoubt(control: Control, key: string): string {
  const amount = key === 'registeredCapital' || /^figures\.\d+\.(?!employees|rdStaff)/.test(key);
  if (!amount) return '';
  const unit = unitOf(control.label) || control.context.map(unitOf).find(Boolean) || '';
  const near = `${unit} ${control.hint} ${control.placeholder} ${control.label}`;
  if (FOREIGN_UNIT.test(near)) return '单位不是人民币';
  return /万元|元|亿/.test(near) ? '' : '没有写明单位是元还是万元';
}

/** All fields of one frame, in document order. */
export function matchFields(frameId: number, controls: readonly Control[]): FieldMatch[] {
  let run: Run | null = null;
  const matches: FieldMatch[] = [];
  for (const control of controls) {
    const section = control.context[control.context.length - 1] ?? '';
    if (run && run.section !== section) run = null;
    const own = ownMeaning(control);
    let meaning: Meaning | null = own && 'key' in own ? own : null;
    if (own && !('key' in own))
      run = own.who === 'other' && whoIn(control.label) ? { who: 'other', since: 0, section } : run;
    else if (meaning) {
      const who = /^(legalRepresentative|contact)\./.exec(meaning.key)?.[1] as Who | undefined;
      run = who ? { who, since: 0, section } : null;
    } else {
      meaning = runMeaning(control, run);
      const label = fold(withoutBrackets(control.label));
      // A name of its own begins somebody else, whom nothing names.
      if (run && parts.has(label) && parts.get(label) !== 'name') run.since++;
      else run = null;
    }
    matches.push(toMatch(frameId, control, meaning));
  }
  return regionParts(matches);
}

function toMatch(frameId: number, control: Control, meaning: Meaning | null): FieldMatch {
  const never = control.kind === 'password' || control.kind === 'file';
  if (!meaning || meaning.confidence === 0 || never) {
    return { frameId, control, profileKey: null, confidence: 0, doubt: meaning?.doubt ?? '' };
  }
  const unit = unitDoubt(control, meaning.key);
  let confidence = meaning.confidence * TRUST[control.labelSource];
  if (unit) confidence = Math.min(confidence, 0.6);
  return {
    frameId,
    control,
    profileKey: meaning.key,
    confidence: Math.round(confidence * 100) / 100,
    doubt: meaning.doubt || unit,
  };
}

const REGION = /^registeredRegion/;
const LEVELS = ['province', 'city', 'county'] as const;

/** 行政区划 [省][市][区]: one label, several selects, told apart by their order or by what they offer. */
function regionParts(matches: FieldMatch[]): FieldMatch[] {
  const out = [...matches];
  for (let i = 0; i < out.length; i++) {
    const first = out[i]!;
    if (first.profileKey !== 'registeredRegion' || !isChoice(first.control)) continue;
    let n = 1;
    while (n < 3 && continues(first, out[i + n])) n++;
    for (let k = 0; k < n; k++) {
      const match = out[i + k]!;
      out[i + k] = {
        ...match,
        profileKey: `registeredRegion.${LEVELS[k]}`,
        confidence: n > 1 || offersProvinces(match.control) ? Math.max(match.confidence, 0.95) : 0.6,
        doubt: n > 1 || offersProvinces(match.control) ? '' : '没有写明是省、市还是区县',
      };
    }
    i += n - 1;
  }
  return out;
}

function continues(first: FieldMatch, next: FieldMatch | undefined): boolean {
  if (!next || !isChoice(next.control)) return false;
  const same = next.control.label === first.control.label || next.control.label === '';
  const part = REGION.test(next.profileKey ?? '') && next.profileKey !== 'registeredRegion';
  return same || (part && next.control.label.length <= 2);
}

const isChoice = (control: Control) => control.kind === 'select' || (control.kind === 'text' && control.face);
const offersProvinces = (control: Control) =>
  control.options.some((option) => /^(?:北京市?|浙江省?|广东省?)$/.test(option.label));
