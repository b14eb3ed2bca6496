/** What reading and writing files of many profiles says to a person. */
import { pick } from '../i18n/index.ts';
import { en } from './texts-en.ts';

const zh = {
  whole: '整个文件',
  cell: (sheet: string, row: number, column: string) => `${sheet} 第 ${row} 行 ${column} 列`,
  row: (sheet: string, row: number) => `${sheet} 第 ${row} 行`,
  sheet: (sheet: string) => `工作表“${sheet}”`,

  notOurs: '这不是能导入的文件。请选择申报助手导出的 .json，或填好的 .xlsx 模板。',
  oldOffice: '这是 .xls、.et 或带密码的表格，读不了。请用 Excel 或 WPS 打开，去掉密码，另存为 .xlsx 再导入。',
  csv: '这是 .csv 文本表格，代码和电话开头的 0 容易丢。请用 Excel 或 WPS 打开，另存为 .xlsx 再导入。',
  zipTooBig: (most: number) =>
    `表格太大（打开后超过 ${most} MB），没有读取。请删掉图片和多余的工作表，或分成几个文件。`,
  zipBroken: '文件损坏，打不开。请用 Excel 或 WPS 打开后另存为 .xlsx，再导入一次。',
  sheetBroken: (why: string) =>
    `表格内容损坏，读不出来（${why}）。请用 Excel 或 WPS 打开后另存为 .xlsx，再导入一次。`,
  noSheet:
    '没有找到企业档案：没有哪张工作表的表头里有“企业名称”或“统一社会信用代码”。请使用【下载填写模板】得到的表格。',
  noRows: '表头下面没有填写任何企业',
  tooManyRows: (n: number, most: number) => `有 ${n} 行，一次最多 ${most} 行。请分成几个文件导入。`,
  tooManyProfiles: (n: number, most: number) => `有 ${n} 家企业，一次最多 ${most} 家。请分成几个文件导入。`,

  formulaError: (found: string) => `单元格里是公式错误 ${found}，请改成内容`,
  tooLong: (most: number) => `太长，最多 ${most} 个字`,
  tooManyItems: (n: number, most: number) => `有 ${n} 项，最多 ${most} 项`,
  notValid: '内容不对，请对照“填写说明”修改',
  notWanted: (found: string) => `不应是 ${found}`,
  foreignUnit: (unit: string) => `单位是${unit}，档案里按万元存，不能换算`,
  notDate: (found: string) => `应为日期，如 2016-03-18，现在是“${found}”`,
  notYear: (found: string) => `应为四位年份，如 2025，现在是“${found}”`,
  mangled: (found: string) =>
    `表格把代码当成了数字（现在是 ${found}），位数已经不对。请把这一列设为“文本”格式，再重新输入代码`,
  industryZero: (found: string) => `现在是 ${found}，可能丢了开头的 0。请把这一列设为“文本”格式，填 4 位代码`,
  unknownPlace: (found: string) => `认不出“${found}”，应为地区全称或 6 位区划代码，并与上一级相符`,
  badId: '档案编号不对。不确定时请清空这一格',
  noIdentity: '这一行没有企业名称，也没有统一社会信用代码',
  sameIdentity: (what: string, place: string) => `与${place}的${what}重复`,
  sameYear: (year: string, place: string) => `${year} 年的数据在${place}已经有了`,
  entryList: (wanted: string, found: string) => `应为${wanted}，现在是“${found}”`,
  entryField: (list: string) => `${list}没有这一项，请清空这一格`,
  noYear: '没有填年度',
  yearWithoutOwner: '没有填统一社会信用代码或企业名称，不知道是哪家企业的',
  unknownOwner: (name: string) => `“企业档案”里没有“${name}”。请核对名称或信用代码`,
  ownersDiffer: '信用代码和企业名称不是同一家的',
  twoOwners: (name: string) => `有两家企业都叫“${name}”，请填统一社会信用代码`,
  again: (header: string) => `“${header}”出现了两次，不知道以哪一列为准。请删掉一列`,

  ignoredColumns: (sheet: string, columns: string) => `${sheet}：没有用到的列 ${columns}`,
  ignoredSheet: (sheet: string) => `没有读取工作表“${sheet}”`,
  sampleSkipped: (place: string) => `${place}是模板自带的示例，没有导入`,
  secretColumn: (sheet: string, header: string) => `${sheet}：“${header}”属于敏感信息，不从表格导入`,
  doubtful: (place: string, field: string, what: string) => `${place} ${field}：${what}`,

  wrongPassphrase:
    '打不开：口令不对，或文件在传送中损坏、被改动过。请核对口令的大小写；口令没错就请对方重新导出。',
  unknownSeal: '加密方式不认识，可能来自更新的版本，或文件被改动过。请更新申报助手后再导入。',
  sealVersion: (found: string) => `加密文件的版本是 ${found}，本程序只认 1。请更新申报助手后再导入。`,
  sealShape: '加密文件不完整或被改动过，没有导入。请对方重新导出。',
  emptyPassphrase: '请输入口令',

  inVault: '（保险箱里已有）',
  forVault: '（敏感信息，存入保险箱）',
  notKept: (title: string, field: string) =>
    `“${title}”的${field}在原来的电脑上放在保险箱里，这里的保险箱没有保管这一项，因此没有导入。要带上，请先在保险箱里选择保管它，再导入一次`,
  locked: (title: string, field: string) =>
    `“${title}”的${field}由保险箱保管，保险箱没有打开，因此没有导入。要带上，请先打开保险箱，再导入一次`,
  noVault: (title: string) => `“${title}”里的敏感信息没有导入：保险箱没有打开`,
  broken: (title: string) => `“${title}”的编号与一份读不出来的档案相同，会另存为新档案`,
};

export type TransferTexts = typeof zh;

/** @returns the texts in the language in use. */
export const t = (): TransferTexts => pick({ 'zh-CN': zh, en });
