/** ant-design-vue 1: labels without `for`, the select is a div without any input until it is opened. */
import { ant1Input, ant1Item, CSS } from './kits.ts';
import { sheet } from './sheet.ts';

const { c, m, area, page } = sheet('antd1-profile');
const text = (label: string, key: string | null, shown = label, hint = '请输入') =>
  ant1Item(shown, ant1Input(c(label, key), hint), true);
const first = c('是否有进出口权');
const yesNo = `<div class="ant-radio-group">${['是', '否'].map((word, i) => `<label class="ant-radio-wrapper"><span class="ant-radio"><input type="radio" class="ant-radio-input" name="ie" value="${i}" ${i ? m() : first}><span class="ant-radio-inner"></span></span><span>${word}</span></label>`).join('')}</div>`;

export default page(
  `<div class="ant-card"><div class="ant-card-head"><div class="ant-card-head-title">申请企业</div></div><div class="ant-card-body"><form class="ant-form ant-form-horizontal">
${text('申请企业名称', 'enterpriseName')}
${text('统一社会信用代码', 'creditCode', '统一社会信用代码', '18位代码')}
${text('企业地址', 'address')}
${ant1Item('成立日期', `<span class="ant-calendar-picker" style="min-width:195px"><div><input readonly placeholder="请选择日期" class="ant-calendar-picker-input ant-input" ${c('成立日期', 'establishedOn')}><i class="anticon anticon-calendar"></i></div></span>`)}
${ant1Item('注册资本（万元）', `<div class="ant-input-number"><div class="ant-input-number-handler-wrap"></div><div class="ant-input-number-input-wrap"><input role="spinbutton" aria-valuemin="0" autocomplete="off" class="ant-input-number-input" ${c('注册资本', 'registeredCapital')}></div></div>`)}
${ant1Item('是否有进出口权', yesNo)}
${ant1Item('主导产品', area('主导产品', 'mainProducts', 'class="ant-input"'))}
${text('联系人', 'contact.name')}${text('联系人手机', 'contact.mobile')}${text('联系人邮箱', 'contact.email')}
</form></div></div><div class="ant-card"><div class="ant-card-head"><div class="ant-card-head-title">担保人信息</div></div><div class="ant-card-body"><form class="ant-form">
${text('担保企业名称', null)}${text('担保人', null)}${text('身份证号', null)}${text('联系电话', null)}
</form></div></div>`,
  CSS.antd,
);
