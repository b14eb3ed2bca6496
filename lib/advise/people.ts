/** Fields about a person: whose, and which part: 法定代表人/电话 → legalRepresentative.phone. Pure. */
import type { Control } from '../model/page.ts';
import { placeholderLabel, withoutBrackets } from '../text/normalise.ts';
import { remembered } from '../text/remembered.ts';
import { fold } from './folded.ts';
import type { Meaning } from './meaning.ts';
import { PEOPLE, PERSON_ASIDES, PERSON_PARTS, type PersonPart, type Who } from './synonyms.ts';

const parts = new Map<string, PersonPart>();
for (const [part, names] of Object.entries(PERSON_PARTS)) {
  for (const name of names) parts.set(fold(name), part as PersonPart);
}
/** Which fact of a person a folded label is, when it is nothing but that. */
export const partNamed = (folded: string): PersonPart | undefined => parts.get(folded);
/** Which one its placeholder names. */
export const partAsked = ({ placeholder }: Control): PersonPart | undefined =>
  partNamed(fold(placeholderLabel(placeholder)));
const asides = new Set(PERSON_ASIDES.map(fold));

/** A label in two languages says the same twice; a question asks for what a label names; 18位 says how long. */
const ownWords = remembered((label: string): string => {
  const chinese = /[一-鿿]{2}/.test(label) ? label.replace(/[A-Za-z][A-Za-z .,&/'’-]{2,}/g, '') : label;
  return fold(chinese)
    .replace(/^(?:贵|本|我|该)(?:企业|单位|公司)的?/, '企业')
    .replace(/(?:是|为|有|共有)?多少.{0,3}$|是什么$/, '')
    .replace(/^\d+位/, '');
});

/** The label without brackets, ready to be looked up. */
export const bareLabel = ({ label }: Control): string => bareOf(label);

const bareOf = remembered((label: string): string =>
  ownWords(withoutBrackets(label).replace(/计?量?单位\s*[:：].*$/, '')),
);

/** 供应商入驻——本公司资料, 本企业（承租方）: our own, whatever else we are called there. */
export const OURS = /[本我贵](?:企业|单位|公司|机构)|[本我][方司]/;

/** Whom a guarantor or an insurer stands up for: 担保人 is another, 被担保人 is not. */
export const GUARDED = /被(?:担保|保险|保证)/;

/** The title of a whole form says what it is for, not whose it is: 2026年度境外展览会项目补助申请表. */
const FORM_TITLE =
  /(?:项目|资金|补[助贴]|奖励|扶持|展览?会?|保险|贷款).{0,8}(?:申请|申报|登记|备案|报名|投保)(?:表|书|单)?$/;

/** 申报编号：由受理单位填写 is no party's part of the form. */
const NUMBER = /[编文表]号/;
/** Somebody beside the person that is named: 法定代表人配偶, 法人授权委托人. */
const RELATIVE = /配偶|爱人|父母|子女|亲属|家属|秘书|助理|(?:授权|委托|代理|受托)人/;

/** Whose field it is, by the words of a label or heading; null when it names nobody. */
export const whoIn = remembered((text: string): { who: Who; word: string } | null => {
  const folded = fold(text);
  if (FORM_TITLE.test(folded) || NUMBER.test(folded)) return null;
  const relative = RELATIVE.exec(folded)?.[0];
  if (relative) return { who: 'other', word: relative };
  let best: { who: Who; word: string } | null = null;
  for (const { who, words } of PEOPLE) {
    for (const word of words) {
      const longer =
        !best || word.length > best.word.length || (word.length === best.word.length && who !== 'other');
      if (longer && folded.includes(word)) best = { who, word };
    }
  }
  return best?.who === 'other' && (OURS.test(folded) || GUARDED.test(folded)) ? null : best;
});

/** 法定代表人手机 → mobile, 联系人 → name; null when what remains is no part of a person. */
function partOf(text: string, word: string): PersonPart | null {
  for (const whole of [fold(withoutBrackets(text)), fold(text), ownWords(withoutBrackets(text))]) {
    // Words such as 法人手机 name the person and the part in one.
    const named = /^法人(?:姓名|电话|手机|身份证|证件|联系|固定|移动|座机|办公)/.test(word) ? '法人' : word;
    if (!whole.includes(named)) continue;
    const rest = whole
      .replace(named, '')
      .replace(/^(?:申报|申请|填报|境内|本|贵|我)*(?:企业|单位|公司)?/, '')
      .replace(/^(?:的|或|及|本人|负责人)+/, '')
      .replace(/负责人$/, '');
    const part = rest === '' ? 'name' : parts.get(rest);
    if (part) return part;
  }
  return null;
}

function keyOf(who: Who, part: PersonPart, confidence: number): Meaning | null {
  if (who === 'other') return null;
  if (who === 'contact' && (part === 'idType' || part === 'idNumber')) return null;
  if (who === 'legalRepresentative' && part === 'email') return null;
  return { key: `${who}.${part}`, confidence, doubt: '' };
}

/** Who fills in a form need not be the contact, and 企业法人 may be the enterprise itself. */
const VAGUE: Record<string, string> = {
  填表人: '填表人不一定是联系人',
  填报人: '填报人不一定是联系人',
  经办人: '经办人不一定是联系人',
  申报人: '申报人可能是企业，也可能是联系人',
  企业法人: '企业法人可能是企业，也可能是法定代表人',
  公司法人: '公司法人可能是企业，也可能是法定代表人',
};

function sureOf(word: string, meaning: Meaning | null): Meaning | null {
  const doubt = VAGUE[word];
  return meaning && doubt ? { ...meaning, confidence: 0.6, doubt } : meaning;
}

const CONTROLLER = /实际控制人|实控人/;
const NATIONALITY = /^国[籍别](?:地区)?$/;

/** What may stand before 联系人 without making somebody else of it. */
const OWN_PERSON =
  /企业|单位|公司|机构|主体|[本贵我该的]|业务|境内|投保|保单|申[报请]|填[报写]|请|注册|登记|备案|日常|主要|指定|常用|基[本础]|详细|信息|情况|资料|及其?|[和与或]|负责人?|外贸|进?出口|小微|中小|专精特新|小巨人|高新技术|科技型?|创新型?|用[人工]|纳税人?|经营者?|在线|线上|年报|工商|固定|办公|项目(?=单位|企业|申报)|联[系络]|第|部分|[一二三四五六七八九十\d]+|会员|入[会驻园]|用户|账号|[a-z]+/g;

/** 融资联系人 and 财务经办人 are persons of their own. */
const qualified = (heading: string, word: string): boolean =>
  fold(heading).split(word)[0]!.replace(OWN_PERSON, '').length >= 2;

/** 联系人及电话, 法定代表人/手机. */
export const TWO_THINGS =
  /[一-鿿](?:[/／、]|及|和|与)其?(?:联系|移动|固定|办公)?(?:电话|手机|邮箱|号码|方式|证件|身份证)/;

/** What a label or its heading says of a named person; `who` alone when the person is none of ours. */
export function personMeaning(control: Control, foreign: boolean): Meaning | { who: Who } | null {
  const bare = bareLabel(control);
  const own = whoIn(control.label);
  if (own) {
    // 法定代表人及手机 over two fields: each says in itself which of the two it wants.
    const asked = TWO_THINGS.test(control.label) ? partAsked(control) : undefined;
    const part = own.who === 'other' || foreign ? null : (asked ?? partOf(control.label, own.word));
    // A named person's other facts are nobody's key: 法定代表人职务.
    return (
      (part && sureOf(own.word, keyOf(own.who, part, 1))) ??
      (own.who === 'other' || foreign || part ? { who: 'other' } : null)
    );
  }
  const part = parts.get(bare);
  for (const heading of control.context) {
    const named = whoIn(heading);
    if (!named) continue;
    if (CONTROLLER.test(heading) && !CONTROLLER.test(heading.replace(CONTROLLER, ''))) {
      if (part === 'name') return { key: 'actualController.name', confidence: 0.95, doubt: '' };
      if (NATIONALITY.test(bare)) return { key: 'actualController.nationality', confidence: 0.95, doubt: '' };
    }
    // 法定代表人 within 担保人 is the guarantor's.
    if (named.who === 'other' || foreign) return { who: 'other' };
    // 法定代表人及联系人信息 names two people: the heading does not tell whose this is.
    if (/法定代表人|法人/.test(heading) && /联系人|经办人/.test(heading)) return null;
    if (part && qualified(heading, named.word)) return { who: 'other' };
    if (part) return sureOf(named.word, keyOf(named.who, part, 0.97)) ?? { who: 'other' };
    // The legal representative's own address is not the enterprise's.
    return named.who === 'legalRepresentative' && /地址|住址|邮编|邮政编码/.test(bare)
      ? { who: 'other' }
      : null;
  }
  return null;
}

/** A person named a few fields ago, to whom bare 电话 and 手机 belong. */
export interface Run {
  who: Who;
  /** Fields since the person was named. */
  since: number;
  /** The section the person was named in: another section, another person. */
  section: string;
  /** The last of its facts says whose it is: 法人手机. One that does not, may be somebody else's. */
  stated: boolean;
  /** The person is the actual controller, of whom a nationality is asked. */
  controller?: boolean;
  /** What is in doubt about the person. */
  doubt: string;
}

/** How the run goes on past a field that means nothing by itself; null when it ends. */
export function runOn(control: Control, run: Run | null): Run | null {
  const bare = bareLabel(control);
  // A name of its own begins somebody else, whom nothing names.
  const goesOn = asides.has(bare) || (parts.has(bare) && parts.get(bare) !== 'name');
  return run && goesOn ? { ...run, since: run.since + 1 } : null;
}

const NEAR = 4;

/** Bare 电话, 手机 and 证件号 right behind a named person are that person's; alone they are in doubt. */
export function runMeaning(control: Control, run: Run | null): Meaning | null {
  const bare = bareLabel(control);
  if (run?.controller && run.since < NEAR && NATIONALITY.test(bare))
    return { key: 'actualController.nationality', confidence: 0.9, doubt: '' };
  const part = parts.get(bare);
  if (!part || part === 'name') return null;
  if (run) {
    if (run.who === 'other' || run.since > NEAR) return null;
    if (part === 'email') {
      return run.who === 'contact'
        ? { key: 'contact.email', confidence: 0.75, doubt: '可能是联系人邮箱，也可能是企业邮箱' }
        : { key: 'email', confidence: 0.85, doubt: '' };
    }
    const certain = (!bare.includes('联系') || run.who === 'contact') && !(run.stated && part === 'phone');
    const meaning = keyOf(run.who, part, certain ? 0.88 : 0.6);
    if (run.doubt && meaning) return { ...meaning, confidence: 0.6, doubt: run.doubt };
    return meaning && { ...meaning, doubt: certain ? '' : '没有写明是谁的电话' };
  }
  // 个人信息 is about whoever sits at the keyboard.
  const personal = control.context.some((heading) => /个人信息|账号信息|帐号信息|注册人/.test(heading));
  if (part === 'email' && personal)
    return { key: 'contact.email', confidence: 0.6, doubt: '没有写明是谁的邮箱' };
  if (part === 'email') return { key: 'email', confidence: 0.85, doubt: '' };
  if (part === 'phone') return { key: 'phone', confidence: 0.6, doubt: '没有写明是谁的电话' };
  if (part === 'mobile')
    return { key: 'contact.mobile', confidence: 0.5, doubt: '没有写明是谁的手机，可能是联系人手机' };
  return null;
}
