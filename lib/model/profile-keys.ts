import { ENTRY_FIELDS, ENTRY_LISTS, entryKey, STANDING_KEYS, type StandingKey } from './standing-keys.ts';

/**
 * Keys of the enterprise profile and the names people know them by. Groups are dotted:
 * `legalRepresentative.name`, `registeredRegion.city`; figures carry the year: `figures.2025.revenue`.
 */
export const PROFILE_KEYS = {
  enterpriseName: '企业名称',
  creditCode: '统一社会信用代码',
  organisationCode: '组织机构代码',
  enterpriseType: '企业类型',
  holdingType: '控股情况',
  establishedOn: '成立日期',
  registeredCapital: '注册资本（万元）',
  scale: '企业规模',
  employees: '从业人数',
  'registeredRegion.province': '注册地（省）',
  'registeredRegion.city': '注册地（市）',
  'registeredRegion.county': '注册地（区县）',
  address: '通讯地址',
  postalCode: '邮政编码',
  industry: '所属行业',
  subdivision: '具体细分领域',
  mainProducts: '主要产品',
  mainBusiness: '主营业务',
  importExportVolume: '进出口额（万元）',
  'legalRepresentative.name': '法定代表人',
  'legalRepresentative.idType': '法定代表人证件类型',
  'legalRepresentative.idNumber': '法定代表人证件号',
  'legalRepresentative.phone': '法定代表人电话',
  'legalRepresentative.mobile': '法定代表人手机',
  'contact.name': '联系人',
  'contact.phone': '联系人电话',
  'contact.mobile': '联系人手机',
  'contact.email': '联系人邮箱',
  controllingShareholder: '控股股东',
  'actualController.name': '实际控制人',
  'actualController.nationality': '实际控制人国籍',
  email: '电子邮箱',
  fax: '传真',
  phone: '企业电话',
} as const;

export const FIGURES = {
  revenue: '营业收入（万元）',
  mainBusinessRevenue: '主营业务收入（万元）',
  rdExpense: '研发费用（万元）',
  netProfit: '净利润（万元）',
  totalAssets: '资产总额（万元）',
  totalLiabilities: '负债总额（万元）',
  exportValue: '出口额（万元）',
  employees: '从业人数',
  rdStaff: '研发人员',
} as const;

/** Worked out from the figures of a year, and of the year before: `ratios.2025.growth`. Offered, never stored. */
export const RATIOS = {
  growth: '营业收入增长率（%）',
  liabilities: '资产负债率（%）',
  rdShare: '研发费用占营业收入比重（%）',
} as const;
export type RatioKey = keyof typeof RATIOS;

/** @returns the key when it is one that profiles hold, null for what is only worked out from them. */
export const heldKey = (key: string | null): string | null => (key?.startsWith('ratios.') ? null : key);

export type PlainProfileKey = keyof typeof PROFILE_KEYS;
export type FigureKey = keyof typeof FIGURES;

/** Never stored without the encrypted vault. */
export const SENSITIVE_KEYS: readonly string[] = ['legalRepresentative.idNumber'];

/** @returns the Chinese name of a key, `2025年营业收入（万元）` for figures, or the key itself when unknown. */
export function profileKeyName(key: string): string {
  const figure = /^figures\.(\d{4})\.(\w+)$/.exec(key);
  if (figure) return `${figure[1]}年${FIGURES[figure[2] as FigureKey] ?? figure[2]}`;
  const ratio = /^ratios\.(\d{4})\.(\w+)$/.exec(key);
  if (ratio) return `${ratio[1]}年${RATIOS[ratio[2] as RatioKey] ?? ratio[2]}`;
  const entry = entryKey(key);
  if (entry) return entryName(ENTRY_LISTS[entry.list], entry.row, fieldOf(entry.list, entry.field));
  return (
    PROFILE_KEYS[key as PlainProfileKey] ??
    STANDING_KEYS[key as StandingKey] ??
    (key === 'registeredRegion' ? '注册地（省市区）' : key)
  );
}

const fieldOf = (list: keyof typeof ENTRY_FIELDS, field: string | null): string | null =>
  field === null ? null : ((ENTRY_FIELDS[list] as Record<string, string>)[field] ?? field);

const entryName = (list: string, row: number | null, field: string | null): string =>
  `${list}${row === null ? '' : `第${row + 1}项`}${field === null ? '' : `的${field}`}`;
