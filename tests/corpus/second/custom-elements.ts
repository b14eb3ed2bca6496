/** Elements of a house's own making: no label element, tooltips written out but unseen, the words split over spans. */
import { sheet } from '../sheet.ts';

const { t, sel, area, page } = sheet('custom-elements');
const f = (label: string, control: string, tip = '', need = true) =>
  `<gov-field class="gf"><gov-caption class="cap">${need ? '<i class="must" aria-hidden="true">＊</i>' : ''}<span>${label}</span>${tip && `<gov-tip><i class="icon">!</i><span class="pop">${tip}</span></gov-tip>`}</gov-caption><gov-body class="bd">${control}</gov-body></gov-field>`;
const split = (...words: string[]) => words.join('</span><span>');

export default page(
  `<gov-app><gov-section><gov-title class="tt">中小企业梯度培育——企业画像</gov-title>
${f('单位全称', t('单位全称', 'enterpriseName'), '以市场监管部门登记为准')}
${f(split('统一', '社会', '信用', '代码'), t('统一社会信用代码', 'creditCode'))}
${f(split('注', '册', '资', '本', '（万元）'), t('注册资本', 'registeredCapital'), '外币按当日汇率折算')}
${f('是否属于“四上”企业', sel('是否属于“四上”企业', null, ['请选择', '是', '否']))}
${f(`通${'&nbsp;'.repeat(4)}讯${'&nbsp;'.repeat(4)}地${'&nbsp;'.repeat(4)}址`, t('通讯地址', 'address'))}
${f('企业主页', t('企业主页'), '', false)}
${f('企业公开电话', t('企业公开电话', 'phone'), '用于社会公众查询')}
${f('企业联系邮箱', t('企业联系邮箱', 'email'))}
${f('专精特新领域', t('专精特新领域', '?subdivision'), '从事的产业链环节')}
${f('主营业务及产品介绍', area('主营业务及产品介绍', '?mainBusiness'), '500字以内')}
</gov-section><gov-section><gov-title class="tt">上两个年度</gov-title>
${f('2024年主营业务收入（万元）', t('2024年主营业务收入|主营业务收入', 'figures.2024.mainBusinessRevenue'))}
${f('2025年主营业务收入（万元）', t('2025年主营业务收入|主营业务收入', 'figures.2025.mainBusinessRevenue'))}
${f('2025年主营业务收入占营业收入比重（%）', t('2025年主营业务收入占营业收入比重|主营业务收入占营业收入比重'))}
${f('2025年研发费用总额（万元）', t('2025年研发费用总额|研发费用总额', 'figures.2025.rdExpense'), '按加计扣除口径')}
${f('2025年末全职员工（人）', t('2025年末全职员工|全职员工', 'figures.2025.employees'))}
${f('2025年末负债合计（万元）', t('2025年末负债合计|负债合计', 'figures.2025.totalLiabilities'))}
${f('2026年营业收入预计（万元）', t('2026年营业收入预计|营业收入预计'))}
</gov-section></gov-app>`,
  'gov-app,gov-section,gov-title{display:block}.gf{display:flex;width:1000px;margin:10px 0}.cap{display:block;width:300px;text-align:right;padding-right:12px}.bd{display:block;flex:1}.bd input{width:320px}.must{color:red;font-style:normal}.pop{display:none}.tt{font-size:18px;font-weight:bold}gov-tip{position:relative}.icon{border:1px solid;border-radius:50%;font-size:10px;padding:0 4px}',
);
