/** The mark in a cell of its own, tips in the cell to the right, section titles over the whole row. */
import { sheet } from '../sheet.ts';

const { t, sel, area, page } = sheet('star-cells');
const r = (label: string, control: string, tip = '') =>
  `<tr><td class="l">${label}</td><td class="s">*</td><td>${control}</td><td class="tip">${tip}</td></tr>`;
const s = (title: string) => `<tr class="sec"><td colspan="4">${title}</td></tr>`;

export default page(
  `<table class="g">${s('（一）登记事项')}
${r('市场主体名称', t('市场主体名称', 'enterpriseName'), '须与营业执照一致')}
${r('统一代码', t('统一代码', 'creditCode'), '18位')}
${r('企业类型', sel('企业类型', 'enterpriseType', ['请选择', '国有企业', '民营企业', '外商投资企业']), '')}
${r('认缴资本', t('认缴资本', '?registeredCapital'), '单位：万元')}
${r('实缴资本', t('实缴资本'), '单位：万元')}
${r('开业日期', t('开业日期', '?establishedOn', 'placeholder="yyyy-mm-dd"'), '格式：2020-01-01')}
${r('经营期限至', t('经营期限至'), '长期的填“长期”')}
${r('经营范围', area('经营范围', '?mainBusiness'), '不超过500字')}
${s('（二）通信事项')}
${r('办公地址', t('办公地址', 'address'), '请填写到门牌号')}
${r('邮编', t('邮编', 'postalCode'), '6位数字')}
${r('办公电话', t('办公电话', 'phone'), '区号-号码')}
${r('网址', t('网址'), 'http://')}
${s('（三）代理机构')}
${r('机构名称', t('代理机构>机构名称'), '')}
${r('统一社会信用代码', t('代理机构>统一社会信用代码'), '18位')}
${r('联系电话', t('代理机构>联系电话'), '')}</table>`,
  '.g{width:820px}.l{width:150px;text-align:right}.s{width:12px;color:red}.tip{color:#999;font-size:12px}.sec td{background:#e8f0fe;font-weight:700}',
);
