/** Vuetify: the label floats inside the field's slot, with `for` of a running number; selects have a read-only input. */
import { sheet } from './sheet.ts';

const { c, page } = sheet('vuetify');
let last = 12;
const field = (label: string, key: string | null = null, unit = '') => {
  last += 3;
  return `<div class="v-input v-text-field"><div class="v-input__control"><div class="v-input__slot"><div class="v-text-field__slot"><label for="input-${last}" class="v-label" style="left:0;right:auto;position:absolute">${label}</label><input id="input-${last}" type="text" ${c(label, key)}>${unit && `<div class="v-text-field__suffix">${unit}</div>`}</div></div><div class="v-text-field__details"><div class="v-messages"></div></div></div></div>`;
};
const pick = (label: string, key: string | null = null) => {
  last += 3;
  return `<div class="v-input v-select"><div class="v-input__slot" role="button" aria-haspopup="listbox" aria-owns="list-${last}"><div class="v-select__slot"><label for="input-${last}" class="v-label" style="position:absolute">${label}</label><div class="v-select__selections"><input id="input-${last}" readonly type="text" aria-readonly="false" autocomplete="off" ${c(label, key)}></div><input type="hidden"></div></div></div>`;
};

export default page(
  `<div class="v-card"><div class="v-card__title">企业信息维护</div><div class="v-card__text">
${field('企业名称', 'enterpriseName')}${field('统一社会信用代码', 'creditCode')}${field('注册资本', 'registeredCapital', '万元')}${field('企业电话', 'phone')}${field('企业传真', 'fax')}${field('通讯地址', 'address')}${pick('企业规模', 'scale')}${pick('企业类型', 'enterpriseType')}${field('具体细分领域', 'subdivision')}
${field('所属商会')}${field('商会联系人')}${field('商会联系电话')}${field('法律顾问姓名')}
</div></div>`,
  '.v-text-field__slot,.v-select__slot{position:relative;height:40px;padding-top:18px}.v-label{top:0}',
);
