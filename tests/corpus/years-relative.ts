/** 上年度 beside 本年度预计, a unit column between, a corner cell over two rows. */
import { sheet } from './sheet.ts';

const { t, page } = sheet('years-relative');
const row = (label: string, unit: string, figure: string | null) =>
  `<tr><td class="l">${label}</td><td>${unit}</td><td>${t(`上年度>${label}`, figure && `figures.2025.${figure}`)}</td><td>${t(`本年度预计>${label}`, figure && `?figures.2026.${figure}`)}</td></tr>`;

export default page(`<table class="grid" border="1"><tr><th rowspan="2">项目</th><th rowspan="2">单位</th><th colspan="2">经营数据</th></tr><tr><th>上年度</th><th>本年度预计</th></tr>
${row('营业收入', '万元', 'revenue')}
${row('出口额', '万元', 'exportValue')}
${row('研发投入', '万元', 'rdExpense')}
${row('净利润', '万元', 'netProfit')}
${row('总资产', '万元', 'totalAssets')}
${row('纳税总额', '万元', null)}
${row('从业人员', '人', 'employees')}
</table>`);
