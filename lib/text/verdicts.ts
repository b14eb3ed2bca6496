/**
 * What is wrong with a value, told by a short word of `Verdict` in lib/portals/define.ts. Pure. Computed where the field
 * is read: the word goes into the model of the page, the value does not.
 */
import { foldCode, isCreditCode, organisationCheckCharacter, strangerInCredit } from './codes.ts';
import { fold, withoutBrackets } from './normalise.ts';

/** What a field asks for, as far as values are judged. */
export type Topic =
  | 'credit'
  | 'organisation'
  | 'either'
  | 'login'
  | 'password'
  | 'password-again'
  | 'change-date'
  | 'industry';

const LONGEST_LABEL = 24;

function readTopic(label: string): Topic | null {
  const text = fold(withoutBrackets(label));
  if (text === '' || text.length > LONGEST_LABEL || /扫描|上传|附件|照片|查询|搜索|说明/.test(text))
    return null;
  if (/密码|password/.test(text)) {
    if (/验证码|提示|问题|原密码|旧密码|当前密码|短信/.test(text)) return null;
    return /确认|再次|重复|再输/.test(text) ? 'password-again' : 'password';
  }
  if (/登录名|用户名(?!称)|登录账[号户]|^[账帐]号|loginname|username/.test(text)) return 'login';
  if (/信用代码/.test(text)) return /机构代码|注册号|登记号|税号|识别号/.test(text) ? 'either' : 'credit';
  if (/组织机构代码|^机构代码/.test(text)) return 'organisation';
  if (/变更|发生|变化/.test(text) && /日期|时间/.test(text)) return 'change-date';
  return /所属行业|细分领域/.test(text) ? 'industry' : null;
}

const topics = new Map<string, Topic | null>();

/** @returns what a field of this label asks for, null when its value is not judged. */
export function topicOf(label: string): Topic | null {
  let topic = topics.get(label);
  if (topic === undefined) {
    if (topics.size > 2000) topics.clear();
    topic = readTopic(label);
    topics.set(label, topic);
  }
  return topic;
}

/** Eight characters, a check character, perhaps a hyphen before it: `null` when it has not that shape. */
function isOrganisationCode(code: string): boolean | null {
  const match = /^([0-9A-Z]{8})-?([0-9X])$/.exec(code);
  return match ? organisationCheckCharacter(match[1]!) === match[2] : null;
}

/** A credit code, or an organisation code where the field asks for one. */
export function codeVerdict(value: string, topic: 'credit' | 'organisation' | 'either' = 'credit'): string {
  const raw = value.trim().toUpperCase();
  // Hidden in part by the portal itself: 9133**********8K.
  if (raw === '' || /[*＊•…]/.test(raw)) return '';
  const code = foldCode(value);
  const odd = code !== raw || !/^[\x20-\x7e]*$/.test(code) ? 'code:characters' : '';
  const organisation = isOrganisationCode(code);
  if (topic !== 'credit' && organisation !== null)
    return odd || (organisation ? 'code:complete' : 'code:checksum');
  // Registration and tax numbers of old, where the field takes them.
  if (topic === 'either' && /^\d{13}(?:\d\d)?$/.test(code)) return odd;
  if (topic === 'organisation' && code.length !== 18) return 'code:length';
  if (code.length !== 18) return 'code:length';
  if (odd || strangerInCredit(code)) return 'code:characters';
  return isCreditCode(code) ? 'code:complete' : 'code:checksum';
}

/** Manual 003 takes more signs than 004: only what both refuse is told. */
const LOGIN_SIGNS = /^[A-Za-z0-9@_\-.~*#%$]*$/;

/** A name to sign in with: 6 to 16 characters, no spaces, none of Chinese or full width. */
export function loginVerdicts(value: string): string[] {
  if (value === '') return [];
  const verdicts: string[] = [];
  if (isCreditCode(value.trim().toUpperCase())) verdicts.push('login:credit-code');
  if (/\s/.test(value)) verdicts.push('login:space');
  if (value.length < 6 || value.length > 16) verdicts.push('login:length');
  if (!LOGIN_SIGNS.test(value.replace(/\s/g, ''))) verdicts.push('login:characters');
  return verdicts;
}

/** 9 to 16 characters with letters, digits and other signs, no spaces. */
export function passwordVerdicts(value: string): string[] {
  if (value === '') return [];
  const verdicts: string[] = [];
  if (/\s/.test(value)) verdicts.push('password:space');
  if (value.length < 9 || value.length > 16) verdicts.push('password:length');
  const kinds = [/[A-Za-z]/, /\d/, /[^A-Za-z0-9\s]/];
  if (!kinds.every((kind) => kind.test(value))) verdicts.push('password:mix');
  return verdicts;
}

const DATE =
  /^\s*((?:19|20)\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?:\s*日)?(?:[T\s]+[\d:：]+)?\s*$/;

/** @returns `YYYY-MM-DD` of a date as people and kits write it, or null. */
export function readDate(value: string): string | null {
  const match = DATE.exec(value.normalize('NFKC'));
  if (!match) return null;
  const [, year, month, day] = match;
  return isoDate(Number(year), Number(month), Number(day));
}

/** @returns `YYYY-MM-DD`, or null when there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : null;
}

/** The day `months` after an ISO date, the last of its month where that has fewer days. */
export function monthsLater(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** @param today ISO date. */
export function dateVerdict(value: string, today: string): string {
  const date = readDate(value);
  return date && monthsLater(date, 3) < today ? 'date:over-3-months' : '';
}

/** The sections of GB/T 4754, as a tree shows them before it is opened. */
const SECTIONS = new Set(
  `农、林、牧、渔业 采矿业 制造业 电力、热力、燃气及水生产和供应业 建筑业 批发和零售业 交通运输、仓储和邮政业 住宿和餐饮业
  信息传输、软件和信息技术服务业 金融业 房地产业 租赁和商务服务业 科学研究和技术服务业 水利、环境和公共设施管理业
  居民服务、修理和其他服务业 教育 卫生和社会工作 文化、体育和娱乐业 公共管理、社会保障和社会组织 国际组织`
    .split(/\s+/)
    .map(fold),
);

/** A branch of the tree rather than a leaf: a letter, or fewer than four digits, or a section by its name. */
export function industryVerdict(value: string): string {
  const parts = value.normalize('NFKC').split(/[/>→»\\]/);
  const last = parts[parts.length - 1]!.trim();
  const branch = /^[A-T](?:\d{1,3})?(?![A-Za-z0-9])/.test(last) || /^\d{1,3}(?!\d|[A-Za-z])/.test(last);
  return branch || SECTIONS.has(fold(last)) ? 'industry:not-leaf' : '';
}

export interface Judged {
  topic: Topic;
  value: string;
  /** The person is still in this field: only what is whole is judged. */
  typing: boolean;
  /** The page asks for the password a second time, or for a new one: it is being chosen, not used. */
  choosing: boolean;
  /** ISO date. */
  today: string;
}

/** All there is to say of one value by itself; whether two passwords differ is seen where both are read. */
export function verdictsOf({ topic, value, typing, choosing, today }: Judged): string[] {
  if (value.trim() === '') return [];
  const one = (verdict: string) => (verdict === '' ? [] : [verdict]);
  switch (topic) {
    case 'credit':
    case 'organisation':
    case 'either':
      return typing && foldCode(value).length < 18 ? [] : one(codeVerdict(value, topic));
    case 'login': {
      const verdicts = loginVerdicts(value);
      return typing ? verdicts.filter((verdict) => verdict === 'login:credit-code') : verdicts;
    }
    case 'password':
      return typing || !choosing ? [] : passwordVerdicts(value);
    case 'change-date':
      return one(dateVerdict(value, today));
    case 'industry':
      return typing ? [] : one(industryVerdict(value));
    case 'password-again':
      return [];
  }
}
