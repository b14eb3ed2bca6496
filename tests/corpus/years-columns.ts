/** Years as columns, units in the item's brackets, 其中 rows below what they are part of. */
import { sheet } from './sheet.ts';

const { t, page } = sheet('years-columns');
const YEARS = [2023, 2024, 2025];
const row = (shown: string, label: string, figure: string | null) =>
  `<tr><td>${shown}</td>${YEARS.map((year) => `<td>${t(`${year}年>${label}`, figure && `figures.${year}.${figure}`, 'size="10"')}</td>`).join('')}</tr>`;

export default page(`<p class="t">近三年主要经济指标</p><table border="1" cellspacing="0"><tr><td>指标名称</td>${YEARS.map((year) => `<td align="center">${year}年</td>`).join('')}</tr>
${row('营业收入（万元）', '营业收入', 'revenue')}
${row('　其中：主营业务收入（万元）', '主营业务收入|其中：主营业务收入', 'mainBusinessRevenue')}
${row('研发费用（万元）', '研发费用', 'rdExpense')}
${row('净利润（万元）', '净利润', 'netProfit')}
${row('资产总额（万元）', '资产总额', 'totalAssets')}
${row('负债总额（万元）', '负债总额', 'totalLiabilities')}
${row('上缴税金（万元）', '上缴税金', null)}
${row('职工人数（人）', '职工人数', 'employees')}
${row('　其中：研发人员（人）', '研发人员|其中：研发人员', 'rdStaff')}
</table>`);
