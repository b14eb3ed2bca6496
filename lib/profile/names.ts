/** Names of fields as a reader knows them, in the language in use. */
import { pick } from '../i18n/index.ts';
import {
  FIGURES,
  type FigureKey,
  type PlainProfileKey,
  PROFILE_KEYS,
  profileKeyName,
} from '../model/profile-keys.ts';
import {
  ENTRY_FIELDS,
  ENTRY_LISTS,
  entryKey,
  STANDING_KEYS,
  type StandingKey,
} from '../model/standing-keys.ts';
import { EN_STANDING, englishEntryName } from './names-standing.ts';
import { t } from './texts.ts';

const EN_KEYS: Record<PlainProfileKey, string> = {
  enterpriseName: 'Enterprise name',
  creditCode: 'Unified social credit code',
  organisationCode: 'Organisation code',
  enterpriseType: 'Enterprise type',
  holdingType: 'Holding',
  establishedOn: 'Established on',
  registeredCapital: 'Registered capital (10,000 CNY)',
  scale: 'Size',
  employees: 'Employees',
  'registeredRegion.province': 'Registered in (province)',
  'registeredRegion.city': 'Registered in (city)',
  'registeredRegion.county': 'Registered in (county)',
  address: 'Postal address',
  postalCode: 'Postal code',
  industry: 'Industry',
  subdivision: 'Market segment',
  mainProducts: 'Main products',
  mainBusiness: 'Main business',
  importExportVolume: 'Imports and exports (10,000 CNY)',
  'legalRepresentative.name': 'Legal representative',
  'legalRepresentative.idType': "Legal representative's ID type",
  'legalRepresentative.idNumber': "Legal representative's ID number",
  'legalRepresentative.phone': "Legal representative's phone",
  'legalRepresentative.mobile': "Legal representative's mobile",
  'contact.name': 'Contact',
  'contact.phone': "Contact's phone",
  'contact.mobile': "Contact's mobile",
  'contact.email': "Contact's e-mail",
  controllingShareholder: 'Controlling shareholder',
  'actualController.name': 'Actual controller',
  'actualController.nationality': "Actual controller's nationality",
  email: 'E-mail',
  fax: 'Fax',
  phone: 'Enterprise phone',
};

const EN_FIGURES: Record<FigureKey, string> = {
  revenue: 'Revenue (10,000 CNY)',
  mainBusinessRevenue: 'Main business revenue (10,000 CNY)',
  rdExpense: 'R&D expense (10,000 CNY)',
  netProfit: 'Net profit (10,000 CNY)',
  totalAssets: 'Total assets (10,000 CNY)',
  totalLiabilities: 'Total liabilities (10,000 CNY)',
  exportValue: 'Exports (10,000 CNY)',
  employees: 'Employees',
  rdStaff: 'R&D staff',
};

const GROUPS = {
  'zh-CN': {
    registeredRegion: '注册地',
    legalRepresentative: '法定代表人',
    contact: '联系人',
    actualController: '实际控制人',
    intellectualProperty: '知识产权',
    loginNames: '登录名',
    figures: '年度数据',
    year: (year: string) => `${year}年的年度数据`,
  },
  en: {
    registeredRegion: 'Registered in',
    legalRepresentative: 'Legal representative',
    contact: 'Contact',
    actualController: 'Actual controller',
    intellectualProperty: 'Intellectual property',
    loginNames: 'Login names',
    figures: 'Figures by year',
    year: (year: string) => `Figures of ${year}`,
  },
};

/** @returns the name of a figure without its year. */
export function figureName(key: FigureKey): string {
  return pick({ 'zh-CN': FIGURES[key], en: EN_FIGURES[key] });
}

/** @returns the name of a key or of a group of keys; the key itself when it is not known. */
export function fieldName(key: string): string {
  const groups = pick(GROUPS);
  if (Object.hasOwn(groups, key) && key !== 'year')
    return groups[key as Exclude<keyof typeof groups, 'year'>];
  const figure = /^figures\.(\d{4})(?:\.(\w+))?$/.exec(key);
  if (figure && !figure[2]) return groups.year(figure[1]!);
  const entry = entryKey(key);
  const english = figure
    ? `${figure[1]} ${EN_FIGURES[figure[2] as FigureKey] ?? figure[2]}`
    : entry
      ? englishEntryName(entry.list, entry.row, entry.field)
      : (EN_KEYS[key as PlainProfileKey] ?? EN_STANDING[key as StandingKey] ?? key);
  if (key === 'id') return t().profileId;
  if (key === 'title') return t().profileTitle;
  return pick({ 'zh-CN': profileKeyName(key), en: english });
}

const FIELD_NAMES = [
  ...Object.keys({ ...PROFILE_KEYS, ...STANDING_KEYS, ...ENTRY_LISTS }),
  ...Object.entries(ENTRY_FIELDS).flatMap(([list, fields]) =>
    Object.keys(fields).map((key) => `${list}.${key}`),
  ),
  'id',
  'title',
  'registeredRegion',
  'legalRepresentative',
  'contact',
  'intellectualProperty',
  'loginNames',
];

/** @returns a known key that somebody may have meant by an unknown one: other case, one slip, or its Chinese name. */
export function similarKey(unknown: string, inside: string): { key: string; name: string } | null {
  // A row of a list has the fields of every other row.
  const within = inside.replace(/\.\d+$/, (end) => (entryKey(inside) ? '' : end));
  const figures = /^figures\.\d{4}$/.test(within);
  const candidates = figures
    ? Object.keys(FIGURES)
    : [...FIELD_NAMES, 'actualController', 'figures']
        .filter((key) => (within === '' ? !key.includes('.') : key.startsWith(`${within}.`)))
        .map((key) => key.slice(within === '' ? 0 : within.length + 1));
  const nameOf = (key: string) =>
    figures ? figureName(key as FigureKey) : fieldName(within === '' ? key : `${within}.${key}`);
  const key = candidates.find((candidate) => close(candidate, unknown) || nameOf(candidate) === unknown);
  return key ? { key, name: nameOf(key) } : null;
}

/** Same but for case, separators, or two letters. */
function close(a: string, b: string): boolean {
  const [x, y] = [a, b].map((s) => s.toLowerCase().replace(/[_\s-]/g, '')) as [string, string];
  if (x === y) return true;
  if (Math.abs(x.length - y.length) > 2 || x.length < 5) return false;
  let row = Array.from({ length: y.length + 1 }, (_, i) => i);
  for (let i = 1; i <= x.length; i++) {
    const next = [i];
    for (let j = 1; j <= y.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (x[i - 1] === y[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1)! <= 2;
}
