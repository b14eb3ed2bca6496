/** How Chinese form texts are made comparable: width, spaces, required marks, colons, brackets. */

const CJK = '\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef';
/** With them the letters of icon fonts. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad\ue000-\uf8ff]/g;
const SPACES = /[\s\u00a0\u3000]+/g;
const INNER_SPACE = new RegExp(`(?<=[${CJK}]) (?=[${CJK}])`, 'g');
const REQUIRED = /[（(【[]?\s*(?:必填项?|必选项?|选填项?)\s*[)）】\]]?/g;
const EDGE = /^[\s*＊※★●•·\-—_:：,，、;；|>»]+|[\s*＊※:：,，;；|]+$/g;
const NUMBERING =
  /^(?:\d{1,2}(?:\.\d{1,2})+\s+|[（(]?\d{1,2}(?:[)）、]|[.．](?!\d))|[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|[①-⑳])\s*/;

/**
 * A question mark that stands by itself, or ends Chinese words in half width, is a sign to press for help; what an answer
 * may score is no part of the question.
 */
const HELP = /(?:\s*\?|\s？|\s*[[(（【][?？][\])）】]|满分\d+分|[*＊]?[[【（(]可?[单多]选题?[\]】)）])$/;

/** Folds white space to single spaces and drops invisible characters. */
export function squash(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

/**
 * A label as a person reads it: no required marks, colons, numbering or spaces inside a word.
 * Units in brackets stay: 注册资本（万元）.
 */
export function cleanLabel(text: string): string {
  let label = squash(text).replace(REQUIRED, ' ');
  for (let before = ''; before !== label; ) {
    before = label;
    label = label.replace(EDGE, '').replace(NUMBERING, '').replace(HELP, '');
  }
  return label.replace(INNER_SPACE, '').replace(INNER_SPACE, '');
}

const PUNCTUATION =
  /[\s\u00a0\u3000"'`“”‘’「」『』《》〈〉【】[\]（）(){}：:，,。.、；;！!？?…·*＊\-—_~～|/\\<>＜＞]+/g;

/** For comparing: half width, lower case, nothing but letters, digits and Chinese characters. */
export function fold(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').replace(PUNCTUATION, '').toLowerCase();
}

const UNIT =
  /(?<![一-鿿])(?:单位\s*[:：]?\s*)?(?:人民币\s*)?(百万元|千万元|万美元|万欧元|万港元|万日元|亿美元|美元|欧元|港元|日元|亿元|万元|千元|元|人|名|%|％|个|项|件|家|年)(?:人民币)?(?![一-鿿])/;
const IN_BRACKETS = /[（(【[]([^（()）【】[\]]*)[)）】\]]/g;

/**
 * The unit a text names: in brackets (注册资本（万元，保留两位小数）), behind 单位：, or alone.
 * @returns 万元, 元, 万美元 …, or an empty string.
 */
export function unitOf(text: string): string {
  for (const [, inside = ''] of text.matchAll(IN_BRACKETS)) {
    const unit = UNIT.exec(inside)?.[1];
    if (unit) return unit;
  }
  const said = /单位\s*[:：]\s*(.+)$/.exec(text)?.[1] ?? '';
  const alone = UNIT.exec(text.trim());
  return UNIT.exec(said)?.[1] ?? (alone?.[0] === text.trim() ? (alone[1] ?? '') : '');
}

const BRACKETS = /[（(【[][^（()）【】[\]]*[)）】\]]/g;

/** The label without anything in brackets: 注册资本（万元） → 注册资本. */
export function withoutBrackets(text: string): string {
  return text.replace(BRACKETS, '');
}

const ASKING =
  /^(?:请(?:您)?(?:正确|如实|准确|简要)?(?:输入|填写|选择|录入|上传|描述|点击选择)|输入|填写|选择(?!性)|--?请选择--?)(?:您的|贵单位|贵公司|\d+\s*位)*/;

/** 请输入企业名称 → 企业名称; what remains of a placeholder may be a label. */
export function placeholderLabel(text: string): string {
  return cleanLabel(cleanLabel(text).replace(ASKING, ''));
}
