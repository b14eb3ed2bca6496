/** Years as rows, items as columns under headings of two levels. */
import { sheet } from './sheet.ts';

const { t, page } = sheet('years-rows');
const row = (year: number) =>
  `<tr><td class="y">${year}年度</td><td>${t(`${year}年度>营业总收入`, `figures.${year}.revenue`)}</td><td>${t(`${year}年度>净利润`, `figures.${year}.netProfit`)}</td><td>${t(`${year}年度>总资产`, `figures.${year}.totalAssets`)}</td><td>${t(`${year}年度>总负债`, `figures.${year}.totalLiabilities`)}</td><td>${t(`${year}年度>研发人员数`, `figures.${year}.rdStaff`)}</td><td>${t(`${year}年度>专利申请数`)}</td></tr>`;

export default page(
  `<div><h4>财务与研发情况（金额单位：万元）</h4><table width="100%"><thead><tr><th rowspan="2">年度</th><th colspan="2">经营成果</th><th colspan="2">资产负债</th><th colspan="2">研发</th></tr><tr><th>营业总收入</th><th>净利润</th><th>总资产</th><th>总负债</th><th>研发人员数</th><th>专利申请数</th></tr></thead><tbody>${[2023, 2024, 2025].map(row).join('')}</tbody></table></div>`,
  'th,td{border:1px solid #999}',
);
