/** EasyUI: each field is a hidden original, a face without a name and a hidden value. */
import { easy } from './kits.ts';
import { sheet } from './sheet.ts';

const { c, hid, page } = sheet('easyui-textbox');
const box = (label: string, key: string | null, name: string, combo = false) => {
  const original = hid();
  return easy(original, c(label, key), name, combo);
};
const tr = (...cells: [string, string][]) =>
  `<tr>${cells.map(([label, control]) => `<td class="label">${label}</td><td>${control}</td>`).join('')}</tr>`;

export default page(
  `<div class="easyui-panel panel-body" title="会员企业信息"><form id="ff"><table cellpadding="5">
${tr(['企业名称:', box('企业名称', 'enterpriseName', 'entName')], ['营业执照号码:', box('营业执照号码', '?creditCode', 'licenseNo')])}
${tr(['企业类型:', box('企业类型', 'enterpriseType', 'entType', true)], ['所属行业:', box('所属行业', 'industry', 'industryCode', true)])}
${tr(['法人姓名:', box('法人姓名', 'legalRepresentative.name', 'legalName')], ['法人证件号:', box('法人证件号', 'legalRepresentative.idNumber', 'legalCert')])}
${tr(['成立时间:', box('成立时间', 'establishedOn', 'foundedAt', true)], ['注册资金:', `${box('注册资金', 'registeredCapital', 'capital')} 万元`])}
${tr(['银行卡号:', box('银行卡号', null, 'bankCard')], ['开户银行:', box('开户银行', null, 'bankNames', true)])}
${tr(['推荐人:', box('推荐人', null, 'referrer')], ['推荐人手机:', box('推荐人手机', null, 'refMobile')])}
${tr(['企业网址:', box('企业网址', null, 'homepage')], ['状态:', box('状态', null, 'state', true)])}
</table></form></div>`,
  '.textbox{display:inline-block;border:1px solid #95B8E7}.textbox-text{border:0}.label{text-align:right}',
);
