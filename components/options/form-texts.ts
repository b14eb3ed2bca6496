/** Texts of the form: hints and examples of its fields, what is missing, the table of figures. */
import { pick } from '../../lib/i18n/index.ts';
import { formEn } from './form-texts-en.ts';

/** What a field wants to see, by profile key. Examples are invented. */
export interface FieldHint {
  example?: string;
  /** Unit, format, or where to find it. */
  hint?: string;
}

const HINTS: Record<string, FieldHint> = {
  enterpriseName: { example: '杭州示例精密机械有限公司', hint: '和营业执照上的一字不差' },
  creditCode: { example: '91330106MA2EXAM78K', hint: '18 位，在营业执照上' },
  organisationCode: { example: 'MA2EXAM7-8' },
  enterpriseType: { example: '民营' },
  holdingType: { example: '私人控股' },
  scale: { example: '小型', hint: '按工信部联企业〔2011〕300号划分' },
  registeredCapital: { example: '1200' },
  employees: { example: '86', hint: '单位：人' },
  address: { example: '浙江省杭州市西湖区示例路100号' },
  postalCode: { example: '310012', hint: '6 位数字' },
  'legalRepresentative.name': { example: '张示例' },
  'legalRepresentative.idType': { example: '居民身份证' },
  'legalRepresentative.phone': { example: '0571-88880001' },
  'legalRepresentative.mobile': { example: '13800000001' },
  'contact.name': { example: '李示例' },
  'contact.phone': { example: '0571-88880002' },
  'contact.mobile': { example: '13800000002' },
  'contact.email': { example: 'contact@example.com' },
  phone: { example: '0571-88880000' },
  fax: { example: '0571-88880009' },
  email: { example: 'office@example.com' },
  controllingShareholder: { example: '张示例', hint: '持股最多的个人或公司' },
  'actualController.name': { example: '张示例' },
  'actualController.nationality': { example: '中国' },
  industry: { example: '3429' },
  subdivision: { example: '3429', hint: '比所属行业更细的一级' },
  mainBusiness: { example: '精密机械零件制造与出口' },
  mainProducts: { example: '精密夹具、数控刀具' },
  importExportVolume: { example: '350' },
};

const zh = {
  hints: HINTS,
  example: (text: string) => `例如 ${text}`,

  archive: '归档',
  unarchive: '取消归档',
  archivedNote: '这份档案已归档。取消归档后，它会回到上面的列表里。',
  archivedMark: '已归档',
  sectionsLabel: '档案的各部分',
  sectionProgress: (filled: number, total: number) => `已填 ${filled} 项，共 ${total} 项`,

  whatFor: '办这件事还缺什么',
  anything: '全部常用资料',
  asked: (title: string) => `“${title}”`,
  lacking: (n: number) => `还缺 ${n} 项`,
  nothingLacking: '要的资料都填好了',
  goTo: (field: string) => `去填：${field}`,
  according: (source: string, day: string) => `依据手册 ${source}，${day} 核对。网页可能还要别的。`,

  undoStep: (step: string) => `撤销：${step}`,
  table: '年度数据',
  tableKeys: '方向键换格，Enter 到下一格。可以直接从 Excel 粘贴。',
  paste: '从 Excel 粘贴…',
  copyTable: '复制表格',
  copied: '已复制，可以粘贴到 Excel',
  stepPaste: (n: number) => `粘贴 ${n} 个数字`,
  stepRemoveYear: (year: string) => `删除 ${year} 年`,
  pasteTitle: '粘贴年度数据',
  pasteHelp: '在 Excel 里选中要的那几格（带上年份和项目名称更好），复制，再粘贴到下面。',
  pasteBox: '粘贴的内容',
  pastePreview: '将要填入的数据',
  pasteUnit: '金额的单位',
  unitRead: (unit: string) => `表里写的是${unit}`,
  unitAssumed: '表里没有写单位，请选择',
  converted: '已换算成万元',
  willFill: (n: number) => `填入 ${n} 个数字`,
  nothingToFill: '还没有认出能填的数字',
  willReplace: (n: number) => `其中 ${n} 个会替换现在的数字（划掉的是现在的）`,
  refused: (n: number) => `有 ${n} 处不带入`,
  refusedAt: (row: number, column: number) => `第 ${row} 行第 ${column} 列`,
  cancel: '取消',
};

export type FormTexts = typeof zh;

/** @returns the texts in the language in use. */
export const formTexts = (): FormTexts => pick({ 'zh-CN': zh, en: formEn });
