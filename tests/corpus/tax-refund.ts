/** th cells, headings in the middle of a wide table, labels with explanations in brackets. */
import { sheet } from './sheet.ts';

const { t, sel, page } = sheet('tax-refund');
const tr = (...pairs: [string, string][]) =>
  `<tr>${pairs.map(([label, control]) => `<th>${label}</th><td>${control}</td>`).join('')}</tr>`;

export default page(
  `<table class="grid"><tbody><tr><th colspan="6" class="mid">备案企业</th></tr>
${tr(['填报单位', t('填报单位', 'enterpriseName')], ['海关企业代码', t('海关企业代码')], ['组织机构代码证号', t('组织机构代码证号', 'organisationCode')])}
${tr(['登记注册类型', sel('登记注册类型', 'enterpriseType', ['内资', '外资'])], ['行业分类', t('行业分类', 'industry')], ['退税账号', t('退税账号')])}
${tr(['公司传真', t('公司传真', 'fax')], ['公司邮箱', t('公司邮箱', 'email')], ['公司固定电话', t('公司固定电话', 'phone')])}
<tr><th colspan="6" class="mid">办税员</th></tr>
${tr(['姓名', t('办税员>姓名')], ['身份证号', t('办税员>身份证号')], ['联系电话', t('办税员>联系电话')])}
<tr><th colspan="6" class="mid">法定代表人</th></tr>
${tr(['姓名', t('法定代表人>姓名', 'legalRepresentative.name')], ['证件类型', sel('法定代表人>证件类型', 'legalRepresentative.idType', ['居民身份证', '护照'])], ['证件号码', t('法定代表人>证件号码', 'legalRepresentative.idNumber')])}
${tr(['固定电话', t('法定代表人>固定电话', 'legalRepresentative.phone')], ['移动电话', t('法定代表人>移动电话', 'legalRepresentative.mobile')], ['学历', t('法定代表人>学历')])}
<tr><th colspan="6" class="mid">报关代理</th></tr>
${tr(['企业名称', t('报关代理>企业名称')], ['报关行代码', t('报关代理>报关行代码')], ['联系电话', t('报关代理>联系电话')])}
</tbody></table>`,
  'th{font-weight:normal;background:#f3f3f3}.mid{text-align:left}',
);
