/** Is a text a label, a unit, a tip, or nothing? */
import { cleanLabel, judgement } from '../remembered.ts';

const UNIT_ONLY =
  /^(?:单位\s*[:：]?\s*)?[（(]?(?:[十百千万亿]{0,2}(?:元人民币|人民币|美元|欧元|日元|港元|元|人|吨(?:标准?煤)?|千瓦时|[平立]方米|件|台|套|辆|艘|亩)|[十百千万亿]|名|%|％|个|项|家|年|月|日|时|分|至|到|自|从|第|共|约|转|[年月日时分至到起止~～—-]{2,4}|㎡|m2|次|天|小时|[公千]里|[公千]克|公斤|批次?|户|度|省|市|区|县|岁|位|\d+\s*(?:位|字|个字|字符)(?:以内)?)[)）]?$/;
/** （见上） and （选填） say something of a label, and are none. */
const ASIDE = /^[（(](?!.*(?:说明|注明|其[他它]))[^（()）]*[)）]$/;
/** 应收账款, 已获专利数, 限额 and 支持方式 are labels: such words must go on as tips do. */
const TIP =
  /^(?:注[:：]|说明[:：]|提示|例如|例[:：]|如[:：]|格式|请|不能|不得|仅|须|可多选|与.+一致|若|温馨提示|填写说明|当前位|\d+\s*[-~—至到]\s*\d+|点击|由.{1,10}填|(?:支持|长度|限|最多|至少|建议|已|应)(?:上传|[多填选输可为在不使与按当\da-z]))/i;
/** No word at all: figures, signs, and what is typed for one before an address of the web. */
const JUNK = /^(?:https?|www|\.[a-z]+|[^一-鿿a-zａ-ｚ])*$/i;

export const isUnit = judgement((text) => UNIT_ONLY.test(cleanLabel(text)) || UNIT_ONLY.test(text.trim()));

export const isTip = judgement((text) => TIP.test(text.trim()));

/** Letters enough to name a field, short enough to be one, and no sentence. */
export const isLabelLike = judgement((text) => {
  const label = cleanLabel(text);
  if (label === '' || label.length > 42 || JUNK.test(label) || ASIDE.test(label) || isUnit(label))
    return false;
  return !/[。！]$|(?<!(?:是否|有无|哪|几|多少|什么).*|吗)[?？]$/.test(label);
});

/**
 * The best label among segments in reading order. `nearest` prefers the last (text between two fields),
 * otherwise the first (text inside the field's own box, tips behind it).
 */
export function pickLabel<T extends { text: string; marked: boolean }>(
  segments: T[],
  nearest: boolean,
): T | null {
  const fit = segments.filter((segment) => isLabelLike(segment.text));
  const labels = fit.filter((segment) => !isTip(segment.text));
  const pool = labels.length > 0 ? labels : [];
  if (pool.length === 0) return null;
  const ordered = nearest ? [...pool].reverse() : pool;
  return (
    ordered.find((segment) => segment.marked || /[:：]\s*[*＊]?\s*$/.test(segment.text)) ?? ordered[0] ?? null
  );
}
