/** The columns of the Excel template: what each is called, what may stand in it, how it is checked. */

import {
  FIGURES,
  type FigureKey,
  type PlainProfileKey,
  PROFILE_KEYS,
  profileKeyName,
  SENSITIVE_KEYS,
} from '../model/profile-keys.ts';
import { ENTRY_LISTS, type EntryList, STANDING_KEYS, type StandingKey } from '../model/standing-keys.ts';
import { SCALES } from '../profile/checks.ts';

export type CellKind =
  | 'text'
  | 'code'
  | 'digits'
  | 'industry'
  | 'date'
  | 'amount'
  | 'people'
  | 'list'
  | 'region'
  | 'choice'
  | 'id'
  | 'year';

export interface Column {
  /** A dotted profile key, `title`, `id` or `year`; within the figures' sheet a figure's own key. */
  key: string;
  header: string;
  kind: CellKind;
  group: string;
  help: string;
  /** What the sample row shows. */
  sample: string | number;
  choices?: readonly string[];
  width: number;
}

const CHOICES: Record<string, readonly string[]> = {
  enterpriseType: ['民营', '国有', '集体', '外资', '合资'],
  holdingType: ['国有控股', '集体控股', '私人控股', '港澳台商控股', '外商控股', '其他'],
  scale: SCALES,
  'legalRepresentative.idType': ['居民身份证', '护照', '港澳居民来往内地通行证', '台湾居民来往大陆通行证'],
};

const HELP: Record<string, string> = {
  title: '只给自己看，可不填，不填时用企业名称',
  enterpriseName: '必填，营业执照上的全称',
  creditCode: '18 位，单元格保持文本格式',
  organisationCode: '9 位，可不填，由信用代码推出',
  establishedOn: '写成 2016-03-18',
  registeredCapital: '万元，只填数字',
  'registeredRegion.province': '名称或 6 位区划代码',
  'registeredRegion.city': '名称或代码，直辖市填市辖区',
  'registeredRegion.county': '名称或代码',
  postalCode: '6 位数字，文本格式',
  industry: 'GB/T 4754 小类 4 位代码，可带名称',
  mainProducts: '多个产品用顿号隔开',
  importExportVolume: '万元，只填数字',
  employees: '人数，整数',
  id: '系统用，可不填，请勿修改',
  year: '四位年份，如 2025',
};

const SAMPLES: Record<string, string | number> = {
  enterpriseName: '示例：杭州示例精密机械有限公司（导入时跳过这一行）',
  creditCode: '91330106MA2EXAM78K',
  organisationCode: 'MA2EXAM7-8',
  enterpriseType: '民营',
  holdingType: '私人控股',
  establishedOn: '2016-03-18',
  registeredCapital: 1200,
  scale: '小型',
  employees: 86,
  'registeredRegion.province': '浙江省',
  'registeredRegion.city': '杭州市',
  'registeredRegion.county': '西湖区',
  address: '浙江省杭州市西湖区示例路 1 号',
  postalCode: '310012',
  industry: '3429',
  subdivision: '精密夹具',
  mainProducts: '精密夹具、数控刀具',
  mainBusiness: '精密机械零部件的研发与制造',
  importExportVolume: 560,
  'legalRepresentative.name': '张示例',
  'legalRepresentative.idType': '居民身份证',
  'legalRepresentative.phone': '0571-88880001',
  'legalRepresentative.mobile': '13800000001',
  'contact.name': '李示例',
  'contact.phone': '0571-88880002',
  'contact.mobile': '13800000002',
  'contact.email': 'contact@example.com',
  controllingShareholder: '张示例',
  'actualController.name': '张示例',
  'actualController.nationality': '中国',
  email: 'office@example.com',
  fax: '0571-88880003',
  phone: '0571-88880000',
};

const SAMPLE_FIGURES: Record<FigureKey, number> = {
  revenue: 4288.9,
  mainBusinessRevenue: 4100,
  rdExpense: 312.5,
  netProfit: 401.2,
  totalAssets: 5120,
  totalLiabilities: 1830,
  exportValue: 560,
  employees: 86,
  rdStaff: 12,
};

const GROUPS: readonly [name: string, keys: RegExp][] = [
  ['企业身份', /^(?:enterpriseName|creditCode|organisationCode|enterpriseType|holdingType|scale)$/],
  ['企业身份', /^(?:establishedOn|registeredCapital|employees)$/],
  ['所在地', /^(?:registeredRegion\.|address$|postalCode$)/],
  ['经营', /^(?:industry|subdivision|main\w+|importExportVolume)$/],
  ['法定代表人', /^legalRepresentative\./],
  ['联系人', /^contact\./],
  ['控股股东和实际控制人', /^(?:controllingShareholder$|actualController\.)/],
  ['企业联系方式', /^(?:email|fax|phone)$/],
  ['知识产权', /^intellectualProperty\./],
  ['登录名（不是密码）', /^loginNames\./],
];

const KINDS: readonly [kind: CellKind, keys: RegExp][] = [
  ['code', /^(?:creditCode|organisationCode)$/],
  ['date', /On$|Date$/],
  ['industry', /^industry$/],
  ['region', /^registeredRegion\./],
  ['digits', /(?:^|\.)(?:postalCode|phone|mobile|fax)$/],
  ['list', /^mainProducts$/],
  ['people', /^(?:employees$|rdStaff$|intellectualProperty\.)/],
  ['amount', /^(?:registeredCapital|importExportVolume)$/],
];

/** Wide enough for the header and for what usually stands below it. */
const WIDE = /^(?:title|enterpriseName|address|mainBusiness|mainProducts)$/;

function plainColumn(key: PlainProfileKey | StandingKey): Column {
  const choices = CHOICES[key];
  return {
    key,
    header: profileKeyName(key),
    kind: choices ? 'choice' : (KINDS.find(([, keys]) => keys.test(key))?.[0] ?? 'text'),
    group: GROUPS.find(([, keys]) => keys.test(key))?.[0] ?? '其他',
    help:
      HELP[key] ?? (choices ? '从下拉列表选择' : key.startsWith('intellectual') ? '件数，整数' : '可不填'),
    sample: SAMPLES[key] ?? '',
    ...(choices ? { choices } : {}),
    width: WIDE.test(key) ? 32 : key === 'creditCode' ? 22 : 16,
  };
}

const own = (key: 'title' | 'id' | 'year', header: string, group: string, width: number): Column => ({
  key,
  header,
  kind: key === 'title' ? 'text' : key,
  group,
  help: HELP[key] ?? '',
  sample: SAMPLES[key] ?? '',
  width,
});

const held = (Object.keys({ ...PROFILE_KEYS, ...STANDING_KEYS }) as (PlainProfileKey | StandingKey)[]).filter(
  (key) => !SENSITIVE_KEYS.includes(key),
);
const grouped = [...new Set(GROUPS.map(([name]) => name)), '其他'].flatMap((group) =>
  held.map(plainColumn).filter((column) => column.group === group),
);
const ID = own('id', '档案编号', '系统用', 14);

/** The sheet of enterprises, one row each, in the template's order. */
export const PROFILE_COLUMNS: readonly Column[] = [...grouped, own('title', '档案名称', '系统用', 24), ID];

const column = (key: string) => grouped.find((one) => one.key === key)!;

/** The sheet of figures, one row for each enterprise and year. */
export const FIGURE_COLUMNS: readonly Column[] = [
  { ...column('creditCode'), group: '哪家企业' },
  { ...column('enterpriseName'), group: '哪家企业', help: '信用代码和企业名称至少填一项' },
  own('year', '年度', '哪一年', 8),
  ...(Object.keys(FIGURES) as FigureKey[]).map(
    (key): Column => ({
      key,
      header: FIGURES[key],
      kind: /^(?:employees|rdStaff)$/.test(key) ? 'people' : 'amount',
      group: '年度数据',
      help: /^(?:employees|rdStaff)$/.test(key) ? '人数，整数' : '万元，只填数字',
      sample: SAMPLE_FIGURES[key],
      width: 20,
    }),
  ),
  ID,
];

const entry = (key: string, header: string, help: string, sample: string, width = 18): Column => ({
  key,
  header,
  kind: 'text',
  group: '证书或称号',
  help,
  sample,
  width,
});

/** The sheet of certificates and titles, one row each. `list` says which; `name` is its standard or the title. */
export const ENTRY_COLUMNS: readonly Column[] = [
  { ...column('creditCode'), group: '哪家企业' },
  { ...column('enterpriseName'), group: '哪家企业', help: '信用代码和企业名称至少填一项' },
  {
    ...entry('list', '类别', '从下拉列表选择', ENTRY_LISTS.certificates),
    kind: 'choice',
    choices: Object.values(ENTRY_LISTS),
  },
  entry('name', '体系标准或称号', '如 ISO 9001，或 专精特新中小企业', 'ISO 9001', 28),
  entry('number', '证书编号', '可不填', '00123Q30001R0M'),
  entry('issuer', '发证机构', '只有管理体系证书填', '示例认证中心', 24),
  entry('validFrom', '有效期起', '只有资质称号填，如 2024-01-01', ''),
  entry('validUntil', '有效期至', '写成 2027-12-31', '2027-12-31'),
  ID,
];

/** Which field of an entry each column is, by list. */
export const ENTRY_KEYS: Record<EntryList, Record<string, string>> = {
  certificates: { name: 'standard', number: 'number', issuer: 'issuer', validUntil: 'validUntil' },
  tiers: { name: 'tier', number: 'number', validFrom: 'validFrom', validUntil: 'validUntil' },
};

export const SHEETS = {
  profiles: '企业档案',
  figures: '年度数据',
  entries: '证书和称号',
  notes: '填写说明',
} as const;
/** How the name in a sample row begins: whoever leaves the row in does not import it. */
export const SAMPLE_MARK = /^\s*示例\s*[：:]/;
export const SAMPLE_YEAR = 2025;
