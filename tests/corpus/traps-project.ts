/** A project's declaration: leader, members, partner, contract, patent, product. */
import { sheet } from './sheet.ts';

const { t, sel, area, page } = sheet('traps-project');
const item = (label: string, control: string) =>
  `<li><span class="l">${label}：</span><span class="c">${control}</span></li>`;

export default page(
  `<ul class="form"><li class="cap">项目概况</li>
${item('项目名称', t('项目名称'))}${item('项目编号', t('项目编号', null, 'readonly value="XM2025001"'))}
${item('项目承担单位', t('项目承担单位', '?enterpriseName'))}${item('项目负责人', t('项目负责人'))}
${item('负责人身份证号', t('负责人身份证号'))}${item('负责人手机', t('负责人手机'))}
${item('负责人工作单位', t('负责人工作单位'))}${item('负责人邮箱', t('负责人邮箱'))}
${item('项目起止时间', `${t('项目起止时间')} 至 ${t('至|项目起止时间|')}`)}
${item('项目建设地址', t('项目建设地址'))}${item('项目所属领域', sel('项目所属领域', null, ['新材料', '装备']))}
${item('合作单位', t('合作单位'))}${item('合作单位联系人', t('合作单位联系人'))}
${item('合同编号', t('合同编号'))}${item('合同签订日期', t('合同签订日期'))}${item('合同对方名称', t('合同对方名称'))}
${item('专利名称', t('专利名称'))}${item('专利权人', t('专利权人', '?'))}${item('专利号', t('专利号'))}
${item('产品名称', t('产品名称'))}${item('产品年销售额（万元）', t('产品年销售额'))}
${item('项目新增就业人数', t('项目新增就业人数'))}${item('项目研发人员', t('项目研发人员'))}${item('项目研发费用（万元）', t('项目研发费用'))}
${item('项目内容', area('项目内容'))}<li class="cap">申报单位</li>
${item('申报单位名称', t('申报单位名称', 'enterpriseName'))}${item('申报单位联系人', t('申报单位联系人', 'contact.name'))}${item('申报单位联系人手机', t('申报单位联系人手机', 'contact.mobile'))}
</ul>`,
  'li{list-style:none;margin:6px 0}.l{display:inline-block;width:180px;text-align:right}.cap{font-weight:bold}',
);
