/** Texts of the two pickers. */
import { pick } from '../../../lib/i18n/index.ts';

const zh = {
  region: '注册地',
  industry: '所属行业',
  regionHint: '输入地名、拼音或代码，如“西湖”“hzxh”“330106”；也可以按【↓】逐级选择',
  industryHint: '输入行业名称、拼音或代码，如“轴承”“gdzc”“3451”；也可以按【↓】逐级选择',
  regionPrompt: '省 / 市 / 区县',
  industryPrompt: 'GB/T 4754 行业小类',
  clear: (what: string) => `清除${what}`,
  list: (what: string) => `${what}的可选项`,
  all: '全部',
  up: '返回上一级',
  level: (where: string, n: number) => `${where}，${n} 项`,
  found: (n: number) => `找到 ${n} 项`,
  foundMany: (n: number) => `只列出前 ${n} 项，再多输几个字会更准`,
  nothing: '没有找到。请换个说法，或清空后逐级选择。',
  keys: '【↑】【↓】移动，【Enter】进入或选定，【Backspace】返回上一级，【Esc】关闭',
  edition: (standard: string, edition: string, date: string, source: string) =>
    `${standard}（${edition}），数据日期 ${date}，整理自 ${source}`,
  among: (names: string[]) => `${names.slice(0, 3).join('、')}${names.length > 3 ? '等' : ''}`,
  regionUnknown: (codes: string) => `“${codes}”不在现行的行政区划代码里。原来的内容还保留着，请重新选择。`,
  regionOpen: '还没有选到区县。',
  industryUnknown: (text: string) => `“${text}”不是 GB/T 4754-2017 的代码。原来的内容还保留着，请重新选择。`,
  industryOpen: '还没有选到小类；申报平台一般要求选到最后一级。',
};

export type PickerTexts = typeof zh;

const en: PickerTexts = {
  region: 'Registered in',
  industry: 'Industry',
  regionHint: 'Type a name, pinyin or code, like 西湖, hzxh or 330106, or press ↓ to go level by level',
  industryHint: 'Type a name, pinyin or code, like 轴承, gdzc or 3451, or press ↓ to go level by level',
  regionPrompt: 'Province / city / county',
  industryPrompt: 'Class of GB/T 4754',
  clear: (what) => `Clear: ${what}`,
  list: (what) => `Choices: ${what}`,
  all: 'All',
  up: 'Up one level',
  level: (where, n) => `${where}, ${n} choices`,
  found: (n) => `${n} found`,
  foundMany: (n) => `The first ${n} only; type a little more`,
  nothing: 'Nothing found. Try another word, or empty the field and go level by level.',
  keys: '↑ ↓ move, Enter opens or chooses, Backspace goes up, Esc closes',
  edition: (standard, edition, date, source) => `${standard} (${edition}), as of ${date}, from ${source}`,
  among: (names) => `${names.slice(0, 3).join('、')}${names.length > 3 ? ' …' : ''}`,
  regionUnknown: (codes) =>
    `${codes} is not a region code in force. It is kept as it was; please choose again.`,
  regionOpen: 'No county chosen yet.',
  industryUnknown: (text) =>
    `${text} is not a code of GB/T 4754-2017. It is kept as it was; please choose again.`,
  industryOpen: 'No class chosen yet; portals usually want the last level.',
};

/** @returns the texts in the language in use. */
export const texts = (): PickerTexts => pick({ 'zh-CN': zh, en });
