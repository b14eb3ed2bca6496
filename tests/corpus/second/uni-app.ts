/** uni-app in a browser: custom elements, the placeholder is a div of its own; a park's monthly figures on a phone. */
import { sheet } from '../sheet.ts';

const { t, page } = sheet('uni-app');
const item = (label: string, path: string, key: string | null, hint = '请输入', need = true) =>
  `<uni-view class="uni-forms-item is-direction-top"><uni-view class="uni-forms-item__label" style="justify-content:flex-start">${need ? '<uni-text class="is-required"><span>*</span></uni-text>' : ''}<uni-text><span>${label}</span></uni-text></uni-view><uni-view class="uni-forms-item__content"><uni-view class="uni-easyinput"><uni-view class="uni-easyinput__content"><uni-input class="uni-easyinput__content-input"><div class="uni-input-wrapper"><div class="uni-input-placeholder">${hint}</div>${t(path, key, 'class="uni-input-input" maxlength="140" enterkeyhint="done" autocomplete="off"')}</div></uni-input></uni-view></uni-view><uni-view class="uni-forms-item__error"></uni-view></uni-view></uni-view>`;
const section = (title: string, items: string) =>
  `<uni-view class="uni-section"><uni-view class="uni-section-header"><uni-view class="uni-section-header__decoration line"></uni-view><uni-view class="uni-section-header__content"><uni-text class="distraction"><span>${title}</span></uni-text></uni-view></uni-view><uni-view class="uni-section-content">${items}</uni-view></uni-view>`;

export default page(
  `<uni-app><uni-page><uni-page-body><uni-form><form>${section(
    '企业信息',
    `${item('企业（单位）名称', '企业（单位）名称', 'enterpriseName', '请填写营业执照上的名称')}
${item('社会信用代码', '社会信用代码', 'creditCode', '18位代码')}
${item('经营地址', '经营地址', 'address', '门牌号')}
${item('所租楼栋', '所租楼栋', null)}
${item('现有员工数（人）', '现有员工数', 'employees')}
${item('其中：本科以上（人）', '其中：本科以上|本科以上', null)}`,
  )}${section(
    '2026年10月经营情况',
    `${item('营业收入（万元）', '2026年10月经营情况>营业收入', null)}${item('出口额（万元）', '2026年10月经营情况>出口额', null)}${item('研发费用（万元）', '2026年10月经营情况>研发费用', null, '请输入', false)}${item('用电量（千瓦时）', '用电量（千瓦时）|用电量', null)}`,
  )}${section(
    '填报人',
    `${item('姓名', '填报人>姓名', '?contact.name')}${item('手机', '填报人>手机', '?contact.mobile')}`,
  )}${section('诉求', `${item('意见和建议', '意见和建议', null, '不超过200字', false)}${item('希望对接的部门', '希望对接的部门', null, '请输入', false)}`)}</form></uni-form></uni-page-body></uni-page></uni-app>`,
  'uni-app,uni-page,uni-page-body,uni-view,uni-form,uni-input{display:block}body{width:400px}.uni-section-header{display:flex;font-weight:bold;padding:10px}.uni-input-wrapper{position:relative;height:35px}.uni-input-placeholder{position:absolute;top:8px;left:4px;color:#999;pointer-events:none}.uni-input-input{width:100%;height:35px;border:0;background:none;position:relative}.uni-forms-item{padding:6px 12px}.uni-forms-item__label{display:flex}',
);
