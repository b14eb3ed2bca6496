/** Invented enterprises, as many as wanted, always the same ones. */
import type { Profile } from '../../lib/profile/schema.ts';
import { creditCheckCharacter } from '../../lib/text/codes.ts';

const PLACES = [
  { province: '330000', city: '330100', county: '330106' },
  { province: '110000', city: '110100', county: '110108' },
  { province: '440000', city: '440300', county: '440305' },
];

/** @returns a credit code with a valid check character. */
export function creditCodeFor(n: number): string {
  const first = `91330106MA${String(n).padStart(7, '0')}`;
  return first + creditCheckCharacter(first);
}

/** @returns a profile with every usual field and three years of figures. */
export function enterprise(n: number): Profile {
  const phone = String(10_000_000 + n);
  return {
    id: `test-${n}`,
    title: `示例企业${n}`,
    enterpriseName: `杭州虚构第${n}精密机械有限公司`,
    creditCode: creditCodeFor(n),
    enterpriseType: '民营',
    holdingType: '私人控股',
    establishedOn: `20${String(10 + (n % 10))}-03-18`,
    registeredCapital: 1000 + n,
    scale: '小型',
    employees: 20 + (n % 200),
    registeredRegion: PLACES[n % PLACES.length]!,
    address: `浙江省杭州市西湖区示例路${n}号`,
    postalCode: '310012',
    industry: '3429',
    subdivision: '精密夹具',
    mainProducts: ['精密夹具', `数控刀具${n}`],
    mainBusiness: '精密机械零件制造与出口',
    importExportVolume: n / 4,
    legalRepresentative: {
      name: '张示例',
      idType: '居民身份证',
      phone: '0571-88880001',
      mobile: '13800000001',
    },
    contact: {
      name: '李示例',
      phone: '0571-88880002',
      mobile: `138${phone}`,
      email: `contact${n}@example.com`,
    },
    controllingShareholder: '张示例',
    actualController: { name: '张示例', nationality: '中国' },
    phone: '0571-88880000',
    fax: '0571-88880009',
    email: 'office@example.com',
    figures: Object.fromEntries(
      [2023, 2024, 2025].map((year) => [
        year,
        {
          revenue: n + year,
          mainBusinessRevenue: n + 0.5,
          rdExpense: 12.25,
          netProfit: n - 100,
          totalAssets: 5000 + n,
          totalLiabilities: 1800,
          exportValue: 350,
          employees: 86,
          rdStaff: 12,
        },
      ]),
    ),
  };
}

/** @returns the first `count` of them, ids from `from`. */
export const enterprises = (count: number, from = 0): Profile[] =>
  Array.from({ length: count }, (_, index) => enterprise(from + index));
