/** Invented enterprises as files, written without the product's own code: that needs its build to run in Node. */
import { writeXlsx } from 'hucre/xlsx';
import type { Profile } from '../../lib/profile/schema.ts';

/** @returns the text of an exported file. */
export const jsonOf = (profiles: readonly Partial<Profile>[]): string =>
  JSON.stringify({ format: 'declare-assistant/profiles', version: 1, profiles }, null, 2);

/** @returns a workbook of two sheets, headed as the template is. */
export async function bookOf(profiles: readonly Profile[]): Promise<Uint8Array> {
  const columns: [string, (profile: Profile) => string | number | undefined][] = [
    ['企业名称', (one) => one.enterpriseName],
    ['统一社会信用代码', (one) => one.creditCode],
    ['企业类型', (one) => one.enterpriseType],
    ['控股情况', (one) => one.holdingType],
    ['成立日期', (one) => one.establishedOn],
    ['注册资本（万元）', (one) => Number(one.registeredCapital)],
    ['企业规模', (one) => one.scale],
    ['从业人数', (one) => Number(one.employees)],
    ['注册地（省）', (one) => one.registeredRegion?.province],
    ['注册地（市）', (one) => one.registeredRegion?.city],
    ['注册地（区县）', (one) => one.registeredRegion?.county],
    ['通讯地址', (one) => one.address],
    ['邮政编码', (one) => one.postalCode],
    ['所属行业', (one) => one.industry],
    ['主要产品', (one) => (one.mainProducts || []).join('、')],
    ['主营业务', (one) => one.mainBusiness],
    ['法定代表人', (one) => one.legalRepresentative?.name],
    ['联系人', (one) => one.contact?.name],
    ['联系人手机', (one) => one.contact?.mobile],
    ['联系人邮箱', (one) => one.contact?.email],
    ['档案编号', (one) => one.id],
  ];
  const figures = ['revenue', 'rdExpense', 'netProfit', 'totalAssets', 'employees'] as const;
  const years = profiles.flatMap((one) =>
    Object.entries(one.figures ?? {}).map(([year, row]) => [
      one.creditCode ?? null,
      Number(year),
      ...figures.map((key) => Number(row[key])),
    ]),
  );
  return writeXlsx({
    sheets: [
      {
        name: '企业档案',
        rows: [
          columns.map(([header]) => header),
          ...profiles.map((one) => columns.map(([, of]) => of(one) ?? null)),
        ],
      },
      {
        name: '年度数据',
        rows: [
          [
            '统一社会信用代码',
            '年度',
            '营业收入（万元）',
            '研发费用（万元）',
            '净利润（万元）',
            '资产总额（万元）',
            '从业人数',
          ],
          ...years,
        ],
      },
    ],
  });
}
