/** From a field's label and surroundings to the profile key it asks for. Pure; says how sure it is and why not. */
import type { FieldMatch } from '../model/advice.ts';
import type { Control, LabelSource } from '../model/page.ts';
import { dateParts, regionParts } from './composite.ts';
import { figureMeaning, someStaff } from './figures.ts';
import { fold } from './folded.ts';
import { elsewhere, underAnother, unknownHeading } from './headings.ts';
import {
  bareLabel,
  partAsked,
  partNamed,
  personMeaning,
  type Run,
  runMeaning,
  runOn,
  TWO_THINGS,
  whoIn,
} from './people.ts';
import { phoneParts } from './phones.ts';
import { repeatedRows } from './rows.ts';
import { FIGURE_SYNONYMS, SYNONYMS, type Who } from './synonyms.ts';
import { AMOUNT, inForeignCurrency, offersCurrencies, offersUnits, unitDoubt } from './units.ts';

export { SURE } from './plan.ts';

/** A field under a heading we do not understand stays below that. */
const UNDER_UNKNOWN = 0.7;
/** One that may mean something else, for a reason that is told. */
const IN_DOUBT = 0.6;

const PERSONAL = /^(?:contact|legalRepresentative|phone|fax|email|address)/;
/** Keys that hold a number. */
const COUNTED = /employees$|rdStaff$|^registeredCapital$|^importExportVolume$|^figures\./;

const ANOTHER = { who: 'other' } as const;
const OWNERS = /^(?:controllingShareholder|actualController\.)/;
/** Somebody else fills these in. */
const NOT_OURS = /由.{1,10}(?:填写|填报|编制)|系统自动|自动生成|无需填写|不用填写/;

export interface Meaning {
  key: string;
  confidence: number;
  doubt: string;
}

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
// Without a year, and without a day to count on, they ask how many there are.
for (const name of FIGURE_SYNONYMS.employees)
  if (/(?:数量?|总数)$/.test(name) && !/[年期]末|平均/.test(name)) index.set(fold(name), 'employees');

/** Never matched to anything, whatever else the label says. */
const NEVER =
  /密码|口令|验证码|校验码|动态码|短信码|captcha|同意|承诺|声明|搜索|检索|查询|关键字|用户名|登录名|登录账号|账号$|(?<!代码.{0,2})注册号|开户|银行|备注|附件|上传|英文|外文|曾用名|简称|签字|签名|分支|[原旧]企业|变更[前后]/i;
const PREFIX =
  /^(?:申报|申请|填报|本|贵|该|所属)?(?:企业|单位|公司)(?:的)?(?:现有|目前|当前)?|^(?:现有|目前|当前)/;
/** 机构代码 is the organisation code on old forms and the credit code on new ones. */
const VAGUE: Record<string, string> = {
  机构代码: '可能是组织机构代码，也可能是统一社会信用代码',
  经营者名称: '可能是企业名称，也可能是经营者的姓名',
  纳税人识别号: '多数企业和统一社会信用代码相同，请核对',
  税号: '多数企业和统一社会信用代码相同，请核对',
  开业日期: '可能是成立日期，也可能是开始营业的日期',
  开业时间: '可能是成立日期，也可能是开始营业的日期',
  生产经营地址: '可能不是通讯地址，请核对',
  生产经营场所: '可能不是通讯地址，请核对',
  主要出口产品: '可能只问出口的产品',
  主要出口商品: '可能只问出口的产品',
};
const vague = (key: string, label: string, confidence: number): Meaning => {
  const doubt = VAGUE[label] ?? '';
  return { key, confidence: doubt ? IN_DOUBT : confidence, doubt };
};
const NAME_ALONE = /^(?:中文)?(?:名称|全称)$/;
/** What the enterprise is called in the matter at hand: 投保企业全称, 依托单位名称. */
const IN_ROLE =
  /^(?:申[报请]|填[报表]|参[展评保赛会]|投保|被担保|承担|依托|牵头|接包|外商投资|境内投资|经营|入[驻园会]|备案|报关|借款|贷款|会员|注册|登记|缴费|纳税|用[人工]|存款|被(?:评价|诊断|评估|调查)|培育|自评|外贸|进?出口)(?:企业|单位|公司|主体|机构|人)的?(?:中文|详细)?(?:名称|全称)$/;

function plainMeaning(label: string, context: readonly string[]): Meaning | null {
  const exact = index.get(label);
  if (exact) return vague(exact, label, 1);
  if (IN_ROLE.test(label)) return { key: 'enterpriseName', confidence: 0.95, doubt: '' };
  const bare = label.replace(PREFIX, '');
  if (NAME_ALONE.test(bare)) {
    const ours = bare !== label || context.some((heading) => /企业|单位|公司/.test(heading));
    if (!ours) return null;
    // 销售方（本企业） is a party to a contract: its name may be asked as the other side knows it.
    const party = context.some((heading) => /方(?:[（(]|$)/.test(heading));
    if (party) return { key: 'enterpriseName', confidence: 0.6, doubt: '没有写明是谁的名称' };
    return { key: 'enterpriseName', confidence: bare !== label ? 0.95 : 0.85, doubt: '' };
  }
  const stripped = bare !== label ? index.get(bare) : undefined;
  if (stripped) return vague(stripped, bare, 0.95);
  // 公司固定电话: the enterprise's, where 固定电话 alone would be somebody's.
  const part = bare !== label ? partNamed(bare) : undefined;
  return part === 'phone' || part === 'email' ? { key: part, confidence: 0.95, doubt: '' } : null;
}

/** Meanings by all that they depend on: a page is asked about again after every change, and most of it stays. */
const known = new Map<string, ReturnType<typeof ownMeaning>>();
const MANY = 4000;

function rememberedMeaning(control: Control, now: number): ReturnType<typeof ownMeaning> {
  const { label, context, standing, hint, placeholder } = control;
  const asked = JSON.stringify([label, context, standing, hint, placeholder, now]);
  let meaning = known.get(asked);
  if (meaning === undefined) {
    if (known.size > MANY) known.clear();
    meaning = ownMeaning(control, now);
    known.set(asked, meaning);
  }
  return meaning;
}

/** What an enterprise may have an address, a telephone or a mailbox of its own for. */
const USE = /^(?:财务|售后|客服|人事|招聘|采购|销售|业务|[收开][发]?票|发货|收货|生产|备用|接收).{0,4}$/;

/** 统一代码（母公司） says whose in brackets; （与发票抬头一致） and （含子公司） say how, of our own. */
const bracketed = (label: string): string[] =>
  [...label.matchAll(/[（(]([^（()）]{2,10})[)）]/g)].flatMap(([, inside = '']) =>
    /^[与同按须需请如应和或含及不]|一致|相同/.test(inside) ? [] : [inside],
  );

/** A heading about somebody who works for the enterprise. */
const OFFICE =
  /(?:人员|[办财]税?员|会计|出纳|总监|经理|主任|负责人|联系人|经办人)(?:基本)?(?:信息|情况|资料)?$/;

/** One control's meaning from its own words; `who` alone when they speak of somebody else; null when of nothing. */
function ownMeaning(control: Control, now: number): Meaning | { who: Who } | null {
  const text = control.label;
  if (!text || control.standing || NEVER.test(text) || NOT_OURS.test(control.hint + control.placeholder))
    return ANOTHER;
  // Who does the taxes or the accounts has no legal representative: that is the enterprise's.
  const over =
    whoIn(text)?.who === 'legalRepresentative'
      ? control.context.filter((heading) => !OFFICE.test(fold(heading)))
      : control.context;
  const foreign = underAnother(over) || underAnother(bracketed(text));
  if (someStaff([text, ...control.context])) return ANOTHER;
  const figure = figureMeaning(control, now);
  if (figure) return foreign ? ANOTHER : figure;
  // 企业法人名称 is the enterprise's name although it begins like a person: whole names go first.
  const bare = bareLabel(control);
  const whole = index.has(bare) || index.has(fold(text));
  const owner = OWNERS.test(index.get(bare) ?? '');
  const aboutPerson = owner ? null : personMeaning(control, foreign);
  if (
    aboutPerson &&
    (!whole || ('who' in aboutPerson && control.context.some((heading) => whoIn(heading))))
  ) {
    return aboutPerson;
  }
  const plain =
    plainMeaning(bare, control.context) ??
    plainMeaning(fold(text), control.context) ??
    plainMeaning(fold(/[（(]([^（()）]{4,})[)）]/.exec(text)?.[1] ?? ''), control.context);
  // Under 股权信息 the controlling shareholder is asked by name.
  if (foreign && !(plain && OWNERS.test(plain.key))) return ANOTHER;
  if (!plain) return null;
  const qualifiers = bracketed(text);
  if (elsewhere([...control.context, ...qualifiers], plain.key, text)) return ANOTHER;
  // 企业邮箱（收票） is the enterprise's, but which one?
  const use = qualifiers.find((word) => plain.key !== 'enterpriseName' && USE.test(word));
  return use ? { ...plain, confidence: IN_DOUBT, doubt: `可能是专门用于“${use}”的` } : plain;
}

const inDoubt = (match: FieldMatch, doubt: string): FieldMatch => ({
  ...match,
  confidence: Math.min(match.confidence, IN_DOUBT),
  doubt,
});

/** The profile keeps one address: where a form asks for two, under two names, which of them it is stays open. */
function twoPlaces(matches: readonly FieldMatch[]): FieldMatch[] {
  const asked = matches.filter(
    ({ profileKey, control }) => profileKey === 'address' && control.kind !== 'select',
  );
  if (new Set(asked.map(({ control }) => bareLabel(control))).size < 2) return [...matches];
  return matches.map((match) =>
    asked.includes(match) ? inDoubt(match, '这一页问了两处地址，档案里只有一处') : match,
  );
}

/** 邮箱 that names nobody, on a page that asks for a contact as well. */
function whoseEmail(matches: readonly FieldMatch[]): FieldMatch[] {
  if (!matches.some(({ profileKey }) => profileKey?.startsWith('contact.'))) return [...matches];
  return matches.map((match) =>
    match.profileKey === 'email' && partNamed(bareLabel(match.control)) === 'email'
      ? inDoubt(match, '可能是企业邮箱，也可能是联系人邮箱')
      : match,
  );
}

/** An amount with 万元 or 万美元 to choose behind it: the profile's is in yuan, the form's is what is chosen there. */
function whichCurrency(matches: readonly FieldMatch[]): FieldMatch[] {
  return matches.map((match, i) => {
    const next = matches[i + 1]?.control;
    const open = next && next.label === match.control.label && offersCurrencies(next);
    return open && AMOUNT.test(match.profileKey ?? '') ? inDoubt(match, '后面要选币种，请核对') : match;
  });
}

/** All fields of one frame, in document order. @param now the present year, for 上年度. */
export function matchFields(
  frameId: number,
  controls: readonly Control[],
  now = new Date().getFullYear(),
): FieldMatch[] {
  let run: Run | null = null;
  const matches: FieldMatch[] = [];
  const rows = repeatedRows(controls);
  for (const control of controls) {
    const section = control.context[control.context.length - 1] ?? '';
    if (run && run.section !== section) run = null;
    const own = rows.has(control) ? ANOTHER : rememberedMeaning(control, now);
    let meaning: Meaning | null = own && 'key' in own ? own : null;
    if (own && 'who' in own) {
      if (whoIn(control.label)) run = { who: 'other', since: 0, section, stated: false, doubt: '' };
    } else if (meaning) {
      const stated = whoIn(control.label) !== null && !meaning.key.endsWith('.name');
      const who = /^(legalRepresentative|contact)\./.exec(meaning.key)?.[1] as Who | undefined;
      const controller = meaning.key === 'actualController.name';
      run =
        who || controller
          ? { who: who ?? 'other', since: 0, section, stated, doubt: meaning.doubt, controller }
          : null;
    } else {
      meaning = runMeaning(control, run);
      run = runOn(control, run);
    }
    matches.push(toMatch(frameId, control, meaning));
  }
  const whole = (control: Control, label: string): FieldMatch | null => {
    const own = ownMeaning({ ...control, label }, now);
    return own && 'key' in own ? toMatch(frameId, control, own) : null;
  };
  return phoneParts(dateParts(regionParts(whoseEmail(twoPlaces(whichCurrency(matches))))), whole);
}

/** Do the options tell enterprises from what is none: 企业, 事业单位, 社会团体? */
function noCompany({ options }: Control, key: string): boolean {
  return (
    key === 'enterpriseType' &&
    options.some(({ label }) => /事业单位|社会团体|机关|自然人|生产企业|外贸企业|流通企业/.test(label))
  );
}

function toMatch(frameId: number, control: Control, meaning: Meaning | null): FieldMatch {
  const never = control.kind === 'password' || control.kind === 'file' || offersUnits(control);
  if (!meaning || meaning.confidence === 0 || never) {
    return { frameId, control, profileKey: null, confidence: 0, doubt: meaning?.doubt ?? '' };
  }
  if (inForeignCurrency(control, meaning.key))
    return { frameId, control, profileKey: null, confidence: 0, doubt: '单位不是人民币，档案里没有这个数' };
  const unit = unitDoubt(control, meaning.key);
  const counted = COUNTED.test(meaning.key);
  // What people are counted in is no heading.
  const heading = unknownHeading(counted ? control.context.filter((text) => text !== '人') : control.context);
  // A number among 20人以下, 20-300人 …: which of them is for the user to see.
  const bands = counted && control.options.length > 0 ? '要在几档里选，请自己核对' : '';
  // 控股股东（或实际控制人） asks for one of two.
  const either = /[（(]或/.test(control.label) ? '这一栏问的可能是另一项，请自己核对' : '';
  // 联系人/电话 asks for two things in one field.
  const both = TWO_THINGS.test(control.label) || /[一-鿿][/／].*(?:电话|手机|邮箱|号码)/.test(control.label);
  const two = PERSONAL.test(meaning.key) && both && !partAsked(control) ? '一栏里要填两样内容' : '';
  const kinds = noCompany(control, meaning.key) ? '选项和档案里的企业类型不是一种分法' : '';
  const why = unit || bands || either || two || kinds;
  let confidence = meaning.confidence * TRUST[control.labelSource];
  if (heading) confidence = Math.min(confidence, UNDER_UNKNOWN);
  if (why) confidence = Math.min(confidence, IN_DOUBT);
  const doubt = meaning.doubt || why || (heading ? `在“${heading}”下面，不确定是不是本企业的` : '');
  return { frameId, control, profileKey: meaning.key, confidence: Math.round(confidence * 100) / 100, doubt };
}
