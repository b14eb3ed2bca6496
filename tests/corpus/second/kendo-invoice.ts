/** Kendo: numbers with a formatted face over the real input, a grid in edit mode; an invoice, mostly another's. */
import { sheet } from '../sheet.ts';

const { t, c, hid, page } = sheet('kendo-invoice');
let id = 0;
const field = (label: string, control: (more: string) => string, need = false) =>
  `<div class="k-form-field"><label class="k-label k-form-label" for="k${++id}">${label}${need ? '<span class="k-required">*</span>' : ''}</label><div class="k-form-field-wrap"><span class="k-input k-textbox k-input-solid">${control(`id="k${id}" class="k-input-inner"`)}</span></div></div>`;
const number =
  (path: string, key: string | null = null) =>
  () =>
    `<span class="k-numerictextbox"><input type="text" class="k-formatted-value k-input-inner" tabindex="0" aria-disabled="false" ${c(path, key)}><input data-role="numerictextbox" style="display:none" ${hid()}></span>`;
const grid = ['货物名称', '规格型号', '单位', '数量', '单价', '金额'];

export default page(
  `<div class="k-card"><form class="k-form k-form-horizontal"><fieldset class="k-form-fieldset"><legend class="k-form-legend">购买方</legend>
${field('名称', (x) => t('购买方>名称', null, x), true)}${field('纳税人识别号', (x) => t('购买方>纳税人识别号', null, x), true)}${field('地址、电话', (x) => t('购买方>地址、电话', null, x))}${field('开户行及账号', (x) => t('购买方>开户行及账号', null, x))}
</fieldset><fieldset class="k-form-fieldset"><legend class="k-form-legend">销售方（本企业）</legend>
${field('名称', (x) => t('销售方（本企业）>名称', '?enterpriseName', x), true)}${field('纳税人识别号', (x) => t('销售方（本企业）>纳税人识别号', '?creditCode', x), true)}${field('开户行及账号', (x) => t('销售方（本企业）>开户行及账号', null, x))}
</fieldset><fieldset class="k-form-fieldset"><legend class="k-form-legend">合计</legend>
${field('价税合计', number('价税合计'))}${field('税率', number('税率'))}${field('收款人', (x) => t('收款人', null, x))}${field('复核', (x) => t('复核', null, x))}${field('开票人', (x) => t('开票人', null, x))}
</fieldset></form>
<div class="k-grid"><div class="k-grid-header"><div class="k-grid-header-wrap"><table><colgroup>${grid.map(() => '<col style="width:140px">').join('')}</colgroup><thead><tr>${grid.map((h) => `<th class="k-header" role="columnheader"><span class="k-link">${h}</span></th>`).join('')}</tr></thead></table></div></div>
<div class="k-grid-content"><table><colgroup>${grid.map(() => '<col style="width:140px">').join('')}</colgroup><tbody><tr class="k-master-row k-grid-edit-row">${grid.map((h) => `<td role="gridcell">${t(h, null, 'class="k-input-inner"')}</td>`).join('')}</tr></tbody></table></div></div></div>`,
  '.k-form-field{display:flex;margin:6px 0}.k-form-label{width:140px;text-align:right;padding-right:10px}.k-form-field-wrap{width:320px}.k-input{display:inline-flex;width:100%;border:1px solid #ccc}.k-input-inner{flex:1;border:0;min-width:0}.k-grid table{table-layout:fixed;width:840px;border-collapse:collapse}.k-grid td input{width:120px;border:1px solid #aaa}',
);
