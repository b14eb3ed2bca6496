/** TDesign: tabs and an editable table; a customer's card in a trade system, where nothing is one's own. */
import { sheet } from '../sheet.ts';

const { t, c, hid, page } = sheet('tdesign-erp');
const item = (label: string, control: string, need = false) =>
  `<div class="t-form__item"><div class="t-form__label${need ? ' t-form__label--required' : ''} t-form__label--right" style="width:120px"><label>${label}</label></div><div class="t-form__controls" style="margin-left:120px"><div class="t-form__controls-content"><div class="t-input__wrap"><div class="t-input t-align-left">${control}</div></div></div></div></div>`;
const x = 'class="t-input__inner" autocomplete="" placeholder="请输入"';
const pick = (path: string, key: string | null = null) =>
  `<input type="text" readonly class="t-input__inner" placeholder="请选择" ${c(path, key)}><span class="t-input__suffix"><svg width="16" height="16"></svg></span>`;
const cols = ['收货人', '收货电话', '收货地址', '默认'];

export default page(
  `<div class="t-layout"><div class="t-tabs"><div class="t-tabs__nav"><div class="t-tabs__nav-item t-is-active">客户档案</div><div class="t-tabs__nav-item">开票信息</div></div>
<div class="t-tab-panel"><div class="t-card"><div class="t-card__title">新增客户</div><form class="t-form">
${item('客户名称', t('客户名称', null, x), true)}
${item('客户编码', t('客户编码', null, x))}
${item('客户信用代码', t('客户信用代码', null, x))}
${item('客户等级', pick('客户等级'))}
${item('客户法人', t('客户法人', null, x))}
${item('授信额度（万元）', t('授信额度', null, x))}
${item('所属行业', pick('新增客户>所属行业'))}
${item('主要联系人', t('新增客户>主要联系人', null, x), true)}
${item('联系电话', t('新增客户>联系电话', null, x), true)}
${item('业务员', pick('业务员'))}
${item('备注', `<textarea class="t-textarea__inner" ${c('备注')}></textarea>`)}
</form></div><div class="t-card"><div class="t-card__title">收货地址</div><div class="t-table"><table><thead><tr>${cols.map((col) => `<th><div class="t-table__th-cell-inner">${col}</div></th>`).join('')}</tr></thead><tbody>${[1, 2].map(() => `<tr>${cols.map((col, i) => `<td>${i < 3 ? `<div class="t-input__wrap"><div class="t-input">${t(col === '收货地址' ? col : `收货地址>${col}`, null, 'class="t-input__inner"')}</div></div>` : '否'}</td>`).join('')}</tr>`).join('')}</tbody></table></div></div></div>
<div class="t-tab-panel" style="display:none">${item('发票抬头', `<input class="t-input__inner" ${hid()}>`)}${item('纳税人识别号', `<input class="t-input__inner" ${hid()}>`)}</div></div>
<div class="t-pagination"><div class="t-pagination__total">共 2 条</div><div class="t-pagination__jump">跳至<input class="t-input__inner" style="width:40px" value="1" ${hid()}>页</div></div></div>`,
  '.t-form__item{position:relative;margin-bottom:20px;overflow:hidden}.t-form__label{float:left;text-align:right;padding-right:12px;line-height:32px}.t-input{display:flex;width:300px;border:1px solid #ccc}.t-tabs__nav{display:flex;gap:20px}table{width:900px}',
);
