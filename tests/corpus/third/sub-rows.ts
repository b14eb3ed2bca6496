/** Figures by year with sub-rows, units in brackets, and an outlook beside what was. */
import { sheet } from '../sheet.ts';

const { t, page } = sheet('sub-rows');
const rows: [string, string, string | null][] = [
  ['营业收入（万元）', '营业收入', 'revenue'],
  ['其中：主营业务收入（万元）', '其中：主营业务收入|主营业务收入', 'mainBusinessRevenue'],
  ['　　　技术性收入（万元）', '技术性收入', null],
  ['利润总额（万元）', '利润总额', null],
  ['净利润（万元）', '净利润', 'netProfit'],
  ['上缴税金（万元）', '上缴税金', null],
  ['研究开发费用（万元）', '研究开发费用', 'rdExpense'],
  ['资产总额（万元）', '资产总额', 'totalAssets'],
  ['　其中：固定资产（万元）', '其中：固定资产|固定资产', null],
  ['出口创汇（万美元）', '出口创汇', null],
];
const cell = (year: string, [, label, key]: (typeof rows)[number]) =>
  `<td>${t(`${year}>${label}`, key && (year === '2024年' || year === '2025年') ? `figures.${year.slice(0, 4)}.${key}` : null)}</td>`;

export default page(
  `<div class="wrap"><div class="hd">三、近年主要经济指标</div><table class="eco"><colgroup><col width="280"></colgroup><thead><tr><th>指　　标</th><th>2024年</th><th>2025年</th><th>2026年预计</th></tr></thead><tbody>
${rows.map((row) => `<tr><td class="item">${row[0]}</td>${['2024年', '2025年', '2026年预计'].map((year) => cell(year, row)).join('')}</tr>`).join('\n')}
</tbody></table></div>`,
  '.eco{width:900px;border-collapse:collapse}.eco td,.eco th{border:1px solid #999;padding:5px}.item{background:#fafafa}input{width:120px}.hd{font-weight:700;padding:10px}',
);
