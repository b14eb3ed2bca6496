/** Definition lists, one pair floated beside the other. */
import { sheet } from './sheet.ts';

const { t, sel, area, page } = sheet('dl-list');
const pair = (label: string, control: string) => `<dt>${label}</dt><dd>${control}</dd>`;

export default page(
  `<h3 class="sub">企业资料</h3><dl class="form">
${pair('<em>*</em>企业名称：', t('企业名称', 'enterpriseName'))}
${pair('<em>*</em>统一社会信用代码：', t('统一社会信用代码', 'creditCode'))}
${pair('组织机构代码：', t('组织机构代码', 'organisationCode'))}
${pair('营业执照注册号：', t('营业执照注册号', null, 'maxlength="15"'))}
${pair('行业类别：', sel('行业类别', 'industry', ['请选择行业', '制造业', '批发和零售业']))}
${pair('企业划型：', sel('企业划型', 'scale', ['大型企业', '中型企业', '小型企业', '微型企业']))}
${pair('主营业务：', area('主营业务', 'mainBusiness'))}
${pair('主营产品：', t('主营产品', 'mainProducts'))}
${pair('员工人数：', `${t('员工人数', 'employees')} 人`)}
</dl><h3 class="sub">开票信息</h3><dl class="form">
${pair('发票抬头：', t('发票抬头'))}
${pair('开户银行：', t('开户银行'))}
${pair('银行账号：', t('银行账号'))}
${pair('收票人电话：', t('收票人电话'))}
${pair('收票地址：', t('收票地址'))}
</dl>`,
  'dt{float:left;clear:left;width:160px;text-align:right}dd{margin-left:170px;margin-bottom:8px}em{color:red}',
);
