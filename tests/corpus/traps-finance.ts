/** Accounts, invoices and amounts: much that is called like the enterprise's own and is not. */
import { sheet } from './sheet.ts';

const { t, sel, page } = sheet('traps-finance');
const tr = (...pairs: [string, string][]) =>
  `<tr>${pairs.map(([label, control]) => `<td class="k">${label}</td><td>${control}</td>`).join('')}</tr>`;
const head = (text: string) => `<tr><td colspan="4" class="h">${text}</td></tr>`;

export default page(
  `<table class="info">
${head('收款账户信息')}
${tr(['账户名称', t('账户名称', '?')], ['开户银行名称', t('开户银行名称')])}
${tr(['开户行联行号', t('开户行联行号')], ['银行账号', t('银行账号')])}
${tr(['开户行所在地', t('开户行所在地')], ['开户行地址', t('开户行地址')])}
${head('开票信息')}
${tr(['购方名称', t('开票信息>购方名称', '?')], ['购方税号', t('开票信息>购方税号', '?')])}
${tr(['发票类型', sel('发票类型', null, ['专票', '普票'])], ['开票金额（元）', t('开票金额')])}
${head('资金情况')}
${tr(['项目总投资（万元）', t('项目总投资')], ['申请补助资金（万元）', t('申请补助资金')])}
${tr(['其中：自有资金（万元）', t('自有资金|其中：自有资金')], ['银行贷款（万元）', t('银行贷款')])}
${tr(['实收资本（万元）', t('实收资本')], ['注册资本（万元）', t('注册资本', 'registeredCapital')])}
${tr(['2024年营业收入（万元）', t('2024年营业收入', 'figures.2024.revenue')], ['2024年应纳税额（万元）', t('2024年应纳税额')])}
${tr(['2024年净利润（万元）', t('2024年净利润', 'figures.2024.netProfit')], ['2024年利润总额（万元）', t('2024年利润总额')])}
${tr(['2024年末资产总额（万元）', t('2024年末资产总额', 'figures.2024.totalAssets')], ['2024年末固定资产（万元）', t('2024年末固定资产')])}
${tr(['2024年负债总额（万元）', t('2024年负债总额', 'figures.2024.totalLiabilities')], ['2024年净资产（万元）', t('2024年净资产')])}
${tr(['币种', sel('币种', null, ['人民币', '美元'])], ['计量单位', sel('计量单位', null, ['元', '万元', '万美元'])])}
</table>`,
  '.h{background:#def}.k{text-align:right}',
);
