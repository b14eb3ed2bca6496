/** iView: labels that point nowhere, selects with a hidden value and a read-only face. */
import { CSS, ivuInput, ivuItem, ivuSelect } from './kits.ts';
import { sheet } from './sheet.ts';

const { c, m, page } = sheet('iview');
const text = (label: string, key: string | null = null, shown = `${label}：`) =>
  ivuItem(shown, ivuInput(c(label, key), '请输入'), true);
const half = (...items: string[]) =>
  `<div class="ivu-row">${items.map((item) => `<div class="ivu-col ivu-col-span-12">${item}</div>`).join('')}</div>`;
const first = c('体系认证');
const boxes = `<div class="ivu-checkbox-group">${['ISO9001', 'ISO14001', '其他'].map((word, i) => `<label class="ivu-checkbox-wrapper ivu-checkbox-group-item"><span class="ivu-checkbox"><span class="ivu-checkbox-inner"></span><input type="checkbox" class="ivu-checkbox-input" ${i ? m() : first}></span>${word}</label>`).join('')}</div>`;

export default page(
  `<form class="ivu-form ivu-form-label-right">
${half(text('单位名称', 'enterpriseName'), text('机构代码', '?organisationCode'))}
${half(text('法定代表人', 'legalRepresentative.name'), text('法定代表人手机', 'legalRepresentative.mobile'))}
${half(ivuItem('单位性质：', ivuSelect(c('单位性质', 'enterpriseType'))), ivuItem('所属行业：', ivuSelect(c('所属行业', 'industry'))))}
${half(text('注册资金', 'registeredCapital', '注册资金（万元）：'), text('进出口总额', 'importExportVolume', '进出口总额（万元）：'))}
${half(text('办公地址', 'address'), text('邮政编码', 'postalCode'))}
${half(text('投标代理人'), text('代理人身份证号'))}
${half(text('主管部门'), text('主管部门联系人'))}
${half(text('主管部门电话'), text('上级单位名称'))}
${ivuItem('体系认证：', boxes)}
</form>`,
  CSS.iview,
);
