/** ExtJS 4: each field is a table of its own, panels with titles, a grid that is edited in place. */
import { sheet } from '../sheet.ts';

const { t, c, picks, page } = sheet('extjs4');
let n = 1010;
const wrap = (label: string, body: (id: string) => string) => {
  const id = `ext-${++n}`;
  return `<table class="x-field x-table-plain x-form-item x-field-default" cellpadding="0" id="${id}" style="width:440px;table-layout:fixed"><tbody><tr role="presentation" id="${id}-inputRow"><td role="presentation" id="${id}-labelCell" style="width:140px" valign="top" width="140" class="x-field-label-cell"><label id="${id}-labelEl" for="${id}-inputEl" class="x-form-item-label x-form-item-label-right" style="width:135px;margin-right:5px" unselectable="on">${label}:</label></td><td role="presentation" class="x-form-item-body" id="${id}-bodyEl" colspan="2" width="100%">${body(`${id}-inputEl`)}</td></tr></tbody></table>`;
};
const text = (label: string, key: string | null = null, path = label) =>
  wrap(label, (id) =>
    t(
      path,
      key,
      `id="${id}" size="1" class="x-form-field x-form-text" autocomplete="off" style="width:100%"`,
    ),
  );
const combo = (label: string, key: string | null = null, path = label) =>
  wrap(
    label,
    (id) =>
      `<table class="x-form-trigger-wrap" cellpadding="0" cellspacing="0" style="width:100%"><tbody><tr><td class="x-form-trigger-input-cell" style="width:100%"><input id="${id}" type="text" readonly="readonly" class="x-form-field x-form-text" ${c(path, key)}></td><td valign="top" class="x-trigger-cell" style="width:17px"><div class="x-trigger-index-0 x-form-trigger x-form-arrow-trigger"></div></td></tr></tbody></table>`,
  );
const two = (left: string, right: string) =>
  `<table class="x-table-layout"><tbody><tr><td class="x-table-layout-cell">${left}</td><td class="x-table-layout-cell">${right}</td></tr></tbody></table>`;
const panel = (title: string, body: string) =>
  `<div class="x-panel"><div class="x-panel-header"><span class="x-panel-header-text">${title}</span></div><div class="x-panel-body">${body}</div></div>`;

export default page(
  `${panel(
    '企业注册信息',
    `${two(text('企业名称', 'enterpriseName'), text('企业简称'))}${two(text('工商注册号'), text('税务登记证号'))}
${two(combo('注册省份', 'registeredRegion.province'), combo('注册城市', 'registeredRegion.city'))}
${two(text('注册资本(万元)', 'registeredCapital', '注册资本'), combo('经济类型', '?enterpriseType'))}
${two(text('企业总机电话', 'phone'), text('企业邮编', 'postalCode'))}`,
  )}${panel(
    '股东信息',
    `${two(text('控股股东', 'controllingShareholder'), text('控股股东持股比例(%)', null, '控股股东持股比例'))}
${two(text('控股股东统一社会信用代码'), text('控股股东法定代表人'))}
${two(text('第二大股东'), combo('实际控制人国籍', 'actualController.nationality'))}
${wrap('是否与控股股东同业', () => picks('是否与控股股东同业', null, ['是', '否'], 'type="radio" class="x-form-radio"'))}`,
  )}${panel(
    '下属子公司',
    `<div class="x-grid"><div class="x-grid-header-ct">${['子公司名称', '持股比例', '注册资本', '主营业务'].map((h) => `<div class="x-column-header"><span class="x-column-header-text">${h}</span></div>`).join('')}</div><table class="x-grid-table"><tbody><tr class="x-grid-row">${['子公司名称', '持股比例', '注册资本', '主营业务'].map((h) => `<td class="x-grid-cell"><div class="x-grid-cell-inner">${t(`下属子公司>${h}`, null, 'class="x-form-text"')}</div></td>`).join('')}</tr></tbody></table></div>`,
  )}`,
  '.x-panel{width:920px;border:1px solid #99bce8;margin:8px}.x-panel-header{background:#dfe8f6}.x-form-item-label{display:block;text-align:right}.x-grid-header-ct{display:flex;width:900px}.x-column-header{width:225px}.x-grid-table{width:900px;table-layout:fixed;border-collapse:collapse}.x-grid-cell input{width:200px}.x-form-trigger-input-cell input{width:98%}.x-form-trigger{width:17px;height:22px;background:#ccc}',
);
