/** Ext JS 4: a table for each field, labels that point at generated ids, combos with a trigger cell. */
import { sheet } from './sheet.ts';

const { c, page } = sheet('extjs');
let last = 1010;
const field = (label: string, key: string | null = null, combo = false) => {
  const id = `${combo ? 'combobox' : 'textfield'}-${++last}`;
  const input = `<input id="${id}-inputEl" type="text" class="x-form-field x-form-text" autocomplete="off" ${combo ? 'readonly' : ''} ${c(label, key)}>`;
  const inner = combo
    ? `<table class="x-form-trigger-wrap" cellpadding="0"><tbody><tr><td class="x-form-trigger-input-cell">${input}</td><td><div class="x-trigger-index-0 x-form-trigger" role="button"></div></td></tr></tbody></table>`
    : input;
  return `<table id="${id}" class="x-field x-table-plain x-form-item" cellpadding="0"><tbody><tr id="${id}-inputRow"><td width="105" valign="top" align="right" class="x-field-label-cell"><label id="${id}-labelEl" for="${id}-inputEl" class="x-form-item-label">${label}:</label></td><td class="x-form-item-body">${inner}</td></tr></tbody></table>`;
};

export default page(`<div class="x-panel"><div class="x-panel-header"><span class="x-header-text">企业登记</span></div><div class="x-panel-body">
${field('企业名称', 'enterpriseName')}${field('企业性质', 'enterpriseType', true)}${field('所属行业', 'industry', true)}${field('注册资金', 'registeredCapital')}${field('法定代表人', 'legalRepresentative.name')}${field('成立日期', 'establishedOn', true)}${field('邮政编码', 'postalCode')}${field('公司地址', 'address')}${field('登记人')}${field('登记时间', null, true)}${field('监管单位', null, true)}${field('监管员')}${field('监管员手机')}
</div></div>`);
