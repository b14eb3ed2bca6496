/** Group cells over several rows on the left, item and unit beside them, years as columns on two levels. */
import { sheet } from './sheet.ts';

const { t, page } = sheet('years-grouped');
const cells = (label: string, figure: string | null) =>
  [2024, 2025]
    .map((year) => `<td>${t(`${year}年>${label}`, figure && `figures.${year}.${figure}`)}</td>`)
    .join('');
const group = (name: string, items: [string, string, string | null][]) =>
  items
    .map(
      ([label, unit, figure], i) =>
        `<tr>${i === 0 ? `<td rowspan="${items.length}">${name}</td>` : ''}<td>${label}</td><td>${unit}</td>${cells(label, figure)}<td>${t(`增长率|增长率（%）|${label}`, null, 'readonly')}</td></tr>`,
    )
    .join('');

export default page(`<table border="1"><thead><tr><th rowspan="2">类别</th><th rowspan="2">指标</th><th rowspan="2">单位</th><th colspan="2">年度数据</th><th rowspan="2">增长率（%）</th></tr><tr><th>2024年</th><th>2025年</th></tr></thead><tbody>
${group('经营', [
  ['营业收入', '万元', 'revenue'],
  ['出口额', '万元', 'exportValue'],
  ['净利润', '万元', 'netProfit'],
])}
${group('资产', [
  ['资产总额', '万元', 'totalAssets'],
  ['负债总额', '万元', 'totalLiabilities'],
  ['应收账款', '万元', null],
])}
${group('研发', [
  ['研发费用', '万元', 'rdExpense'],
  ['研发人员', '人', 'rdStaff'],
  ['发明专利', '件', null],
])}
</tbody></table>`);
