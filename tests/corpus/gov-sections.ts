/** Section titles across the whole table right above the first field; tips in the cell to the right; stars in cells. */
import { sheet } from './sheet.ts';

const { t, sel, page } = sheet('gov-sections');
const title = (text: string) => `<tr><td colspan="4" class="tit"><strong>${text}</strong></td></tr>`;
const row = (label: string, control: string, tip: string, need = true) =>
  `<tr><td class="star">${need ? '*' : ''}</td><td class="name">${label}</td><td>${control}</td><td class="tip">${tip}</td></tr>`;

export default page(
  `<form><table class="list">
${title('一、申报单位基本情况')}
${row('申报单位', t('申报单位', 'enterpriseName'), '请填写与公章一致的全称')}
${row('统一社会信用代码', t('统一社会信用代码', 'creditCode'), '18位')}
${row('注册地址', t('注册地址', 'address'), '与营业执照一致')}
${row('注册资本', t('注册资本', 'registeredCapital'), '单位：万元')}
${row('设立日期', t('设立日期', 'establishedOn', 'readonly onfocus="WdatePicker({dateFmt:\'yyyy-MM-dd\'})"'), '点击选择日期')}
${title('二、联系方式')}
${row('联系人姓名', t('联系人姓名', 'contact.name'), '负责本次申报的人员')}
${row('固定电话', t('联系方式>固定电话', 'contact.phone'), '区号-号码', false)}
${row('移动电话', t('联系方式>移动电话', 'contact.mobile'), '11位手机号')}
${row('E-mail', t('E-mail', 'contact.email'), '用于接收通知', false)}
${title('三、申报项目')}
${row('项目名称', t('项目名称'), '不超过50字')}
${row('项目总投资', t('项目总投资'), '单位：万元')}
${row('项目类别', sel('项目类别', null, ['请选择', '技术改造', '市场开拓']), '')}
${row('项目负责人', t('项目负责人'), '')}
${row('联系电话', t('申报项目>联系电话'), '项目负责人的电话')}
</table></form>`,
  '.star{color:red;width:12px}.name{width:160px}.tip{color:#999}',
);
