/** What is said about cells that were pasted and not taken. */
import { pick } from '../i18n/index.ts';

const zh = {
  percent: '是百分数，这里要金额或人数',
  text: '不是数字',
  error: '是 Excel 的出错提示',
  narrow: 'Excel 里列太窄，只复制到 ###。把列拉宽再复制',
  scientific: '是科学记数法，数字可能不全。在 Excel 里改成“数值”格式再复制',
  commas: '逗号的位置不对，看不出是多少',
  people: '应为人数，填整数',
  unit: (unit: string) => `单位是${unit}，不能换算成万元`,
  peopleUnit: '应为人数，不是金额',
  ratio: '由别的数字算出来，不用填',
  item: '不是表里的项目',
  repeated: (first: string) => `和“${first}”是同一项，只取了前一个`,
  column: '这一列没有年份',
  yearRepeated: (year: string) => `${year} 年出现了两次，只取了前一列`,
  overflow: '超出了表格',
  big: (rows: number, columns: number) => `内容太多，最多 ${rows} 行 ${columns} 列。请只复制年度数据的那一块`,
};

export type PasteTexts = typeof zh;

const en: PasteTexts = {
  percent: 'is a percentage; an amount or a number of people is wanted',
  text: 'is not a number',
  error: 'is an error of Excel',
  narrow: 'the column is too narrow in Excel, only ### was copied; widen it and copy again',
  scientific: 'is in scientific notation and may be rounded; format it as a number and copy again',
  commas: 'has its commas in odd places',
  people: 'should be a whole number of people',
  unit: (unit) => `is in ${unit}, which cannot be converted to 10,000 CNY`,
  peopleUnit: 'should be a number of people, not an amount',
  ratio: 'is worked out from other figures',
  item: 'is not an item of this table',
  repeated: (first) => `is the same item as "${first}"; the first was taken`,
  column: 'this column has no year',
  yearRepeated: (year) => `${year} comes twice; the first column was taken`,
  overflow: 'is beyond the table',
  big: (rows, columns) =>
    `Too much: at most ${rows} rows and ${columns} columns. Copy only the figures by year`,
};

/** @returns the texts in the language in use. */
export const pasteTexts = (): PasteTexts => pick({ 'zh-CN': zh, en });
