/** A trade bureau's yearly page: indented sub-items, code columns, a unit told once above the table. */
import { sheet } from './sheet.ts';

const { t, page } = sheet('trade-stat');
const row = (label: string, code: string, figure: string | null, path = label) =>
  `<tr><td>${label}</td><td align="center">${code}</td><td>${t(`2024年>${path}`, figure && `figures.2024.${figure}`)}</td><td>${t(`2025年>${path}`, figure && `figures.2025.${figure}`)}</td></tr>`;

export default page(`<div class="cap">企业经营情况年报</div><div class="unit">计量单位：万元、人</div><table class="st" border="1"><thead><tr><td>指标</td><td>代码</td><td>2024年</td><td>2025年</td></tr></thead><tbody>
${row('一、营业收入', '01', 'revenue', '营业收入|一、营业收入')}
${row('&nbsp;&nbsp;1.主营业务收入', '02', 'mainBusinessRevenue', '主营业务收入|1.主营业务收入')}
${row('&nbsp;&nbsp;2.其他业务收入', '03', null, '其他业务收入|2.其他业务收入')}
${row('二、净利润', '04', 'netProfit', '净利润|二、净利润')}
${row('三、资产总计', '05', 'totalAssets', '资产总计|三、资产总计')}
${row('四、负债合计', '06', 'totalLiabilities', '负债合计|四、负债合计')}
${row('五、所有者权益合计', '07', null, '所有者权益合计|五、所有者权益合计')}
${row('六、年末从业人员', '08', 'employees', '年末从业人员|六、年末从业人员')}
</tbody></table><div class="foot">单位负责人：${t('单位负责人', '?legalRepresentative.name')} 统计负责人：${t('统计负责人')} 填表人：${t('填表人', '?')} 联系电话：${t('联系电话', '?')} 报出日期：${t('报出日期')}</div>`);
