/** Mostly text to read, as on certificates and detail pages, with a few inputs between. */
import { sheet } from './sheet.ts';

const { t, area, picks, page } = sheet('read-only-facts');
const tr = (label: string, text: string, second: string, other: string) =>
  `<tr><td class="g">${label}</td><td>${text}</td><td class="g">${second}</td><td>${other}</td></tr>`;

export default page(`<h3>奖励资金申请（回执）</h3><table border="1" width="900">
${tr('企业名称', '温州样例鞋业有限公司', '信用代码', '91330300EXAMPLE001')}
${tr('法定代表人', '陈样例', '联系电话', '0577-00000000')}
${tr('收款单位全称', t('收款单位全称', '?enterpriseName'), '收款账号', t('收款账号'))}
${tr('企业联系人', t('企业联系人', 'contact.name'), '联系人手机号', t('联系人手机号', 'contact.mobile'))}
${tr('经办银行', t('经办银行'), '经办银行电话', t('经办银行电话'))}
${tr('拨付金额（元）', '100000.00', '收据编号', t('收据编号'))}
<tr><td class="g">是否到账</td><td colspan="3">${picks('是否到账', null, ['是', '否'])}</td></tr><tr><td class="g">情况说明</td><td colspan="3">${area('情况说明')}</td></tr></table>
<div>主管部门：某市商务局　主管部门电话：${t('主管部门电话')}　回执日期：${t('回执日期')}</div>`);
