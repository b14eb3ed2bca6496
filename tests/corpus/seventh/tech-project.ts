/** Science project in Element Plus: collapse panels, a figure table with items as columns and years as rows, team leader and contact. */
import { sheet } from '../sheet.ts';

const { c, m, hid, page } = sheet('tech-project');
let n = 10;
const input = (path: string, key: string | null, more = '', id = '') =>
  `<div class="el-input"><div class="el-input__wrapper" tabindex="-1"><input class="el-input__inner" type="text" autocomplete="off" tabindex="0" ${more} ${id} ${c(path, key)}></div></div>`;
const item = (label: string, control: (id: string) => string, must = false, wide = false) => {
  n += 2;
  return `<div class="el-col ${wide ? 'el-col-24' : 'el-col-12'} is-guttered"><div class="el-form-item${must ? ' is-required asterisk-left' : ' asterisk-left'} el-form-item--label-right"><label id="el-id-8214-${n}" for="el-id-8214-${n + 1}" class="el-form-item__label" style="width: 150px;">${label}</label><div class="el-form-item__content">${control(`id="el-id-8214-${n + 1}"`)}</div></div></div>`;
};
const i = (
  label: string,
  path: string,
  key: string | null = null,
  must = false,
  more = 'placeholder="请输入"',
) => item(label, (id) => input(path, key, more, id), must);
const select = (label: string, path: string, key: string | null = null) =>
  item(
    label,
    (id) =>
      `<div class="el-select"><div class="el-select__wrapper el-tooltip__trigger el-tooltip__trigger" tabindex="-1"><div class="el-select__selection"><div class="el-select__selected-item el-select__input-wrapper"><input type="text" class="el-select__input" autocomplete="off" tabindex="0" role="combobox" readonly spellcheck="false" aria-autocomplete="none" aria-expanded="false" aria-haspopup="listbox" ${id} ${c(path, key)}></div><div class="el-select__selected-item el-select__placeholder is-transparent"><span>请选择</span></div></div><div class="el-select__suffix"><i class="el-icon el-select__caret el-select__icon"></i></div></div></div>`,
  );
const panel = (k: number, title: string, body: string, open = true) =>
  `<div class="el-collapse-item${open ? ' is-active' : ''}"><button type="button" class="el-collapse-item__header${open ? ' is-active' : ''}" id="el-collapse-head-${k}" aria-expanded="${open}" aria-controls="el-collapse-content-${k}" tabindex="0"><span class="el-collapse-item__title">${title}</span><i class="el-icon el-collapse-item__arrow"></i></button><div class="el-collapse-item__wrap" role="region" id="el-collapse-content-${k}" aria-hidden="${!open}" aria-labelledby="el-collapse-head-${k}"${open ? '' : ' style="display: none;"'}><div class="el-collapse-item__content"><div class="el-row">${body}</div></div></div></div>`;
const col = (k: number, text: string) =>
  `<th class="el-table_1_column_${k} is-center is-leaf el-table__cell" colspan="1" rowspan="1"><div class="cell">${text}</div></th>`;
const td = (k: number, body: string) =>
  `<td class="el-table_1_column_${k} is-center el-table__cell" rowspan="1" colspan="1"><div class="cell">${body}</div></td>`;
const group =
  '<colgroup><col name="el-table_1_column_1" width="120"><col name="el-table_1_column_2" width="200"><col name="el-table_1_column_3" width="200"><col name="el-table_1_column_4" width="200"></colgroup>';
const year = (y: number) =>
  `<tr class="el-table__row">${td(1, `${y}年`)}${td(2, input(`${y}年>营业收入`, `figures.${y}.revenue`))}${td(3, input(`${y}年>研发费用`, `figures.${y}.rdExpense`))}${td(4, input(`${y}年>上缴税金`, null))}</tr>`;
const unit = '申报主体信息',
  lead = '项目负责人',
  con = '项目联系人';

export default page(
  `<div class="app-main"><div class="el-page-header">2026年度市级重点研发计划项目申报书</div><form class="el-form el-form--default el-form--label-right"><div class="el-collapse el-collapse-icon-position-right">
${panel(1, '一、项目概况', i('项目名称', '项目名称', null, true) + select('技术领域', '技术领域') + item('项目起止时间', () => `<div class="el-date-editor el-date-editor--daterange el-input__wrapper el-range-editor el-tooltip__trigger"><i class="el-icon el-input__icon el-range__icon"></i><input class="el-range-input" autocomplete="off" name="" placeholder="开始日期" ${c('项目起止时间|开始日期|项目起止时间 开始日期', null)}><span class="el-range-separator">至</span><input class="el-range-input" autocomplete="off" name="" placeholder="结束日期" ${c('项目起止时间|结束日期|项目起止时间 结束日期', null)}></div>`, true) + i('申请财政经费', '申请财政经费|申请财政经费（万元）', null, true, 'placeholder="万元"'))}
${panel(2, `二、${unit}`, i('申报主体', `${unit}>申报主体`, 'enterpriseName', true) + i('社会信用代码', `${unit}>社会信用代码`, 'creditCode', true, 'placeholder="18位"') + i('法定代表人', `${unit}>法定代表人`, 'legalRepresentative.name') + i('控股股东', `${unit}>控股股东`, 'controllingShareholder') + item('是否高新技术企业', () => `<div class="el-radio-group" role="radiogroup"><label class="el-radio"><span class="el-radio__input"><input class="el-radio__original" type="radio" name="el-id-8214-90" value="1" ${c(`${unit}>是否高新技术企业`, null)}><span class="el-radio__inner"></span></span><span class="el-radio__label">是</span></label><label class="el-radio"><span class="el-radio__input"><input class="el-radio__original" type="radio" name="el-id-8214-90" value="0" ${m()}><span class="el-radio__inner"></span></span><span class="el-radio__label">否</span></label></div>`))}
${panel(3, '三、近三年经济指标（单位：万元）', `<div class="el-table--fit el-table--border el-table" style="width: 100%;"><div class="el-table__inner-wrapper"><div class="el-table__header-wrapper"><table class="el-table__header" border="0" cellpadding="0" cellspacing="0">${group}<thead><tr>${col(1, '年度')}${col(2, '营业收入')}${col(3, '研发费用')}${col(4, '上缴税金')}</tr></thead></table></div><div class="el-table__body-wrapper"><div class="el-scrollbar"><div class="el-scrollbar__wrap"><div class="el-scrollbar__view"><table class="el-table__body" cellspacing="0" cellpadding="0" border="0">${group}<tbody tabindex="-1">${year(2024)}${year(2025)}</tbody></table></div></div></div></div></div></div>`)}
${panel(4, '四、项目团队', `<h4 class="sub">${lead}</h4>${i('姓名', `${lead}>姓名`, null, true)}${i('身份证号', `${lead}>身份证号`)}${i('手机号码', `${lead}>手机号码`, null, true)}<h4 class="sub">${con}</h4>${i('姓名', `${con}>姓名`, '?contact.name', true)}${i('手机号码', `${con}>手机号码`, '?contact.mobile', true)}${i('电子邮箱', `${con}>电子邮箱`, '?contact.email')}`)}
${panel(5, '五、合作单位', `<div class="el-form-item"><label class="el-form-item__label">单位名称</label><div class="el-form-item__content"><input class="el-input__inner" ${hid()}></div></div>`, false)}
</div><div class="footer-bar"><button type="button" class="el-button"><span>保存草稿</span></button><button type="button" class="el-button el-button--primary"><span>提交</span></button></div></form></div>`,
  `*{box-sizing:border-box}body{margin:0;font:14px "Helvetica Neue","PingFang SC"}.app-main{width:1100px;margin:0 auto}.el-page-header{font-size:20px;padding:16px;text-align:center}.el-collapse-item__header{width:100%;height:48px;border:0;border-bottom:1px solid #ebeef5;background:#fff;text-align:left;font-weight:bold;font-size:14px}.el-row{display:flex;flex-wrap:wrap;padding:16px 0}.el-col-12{width:50%}.el-col-24{width:100%}.el-form-item{display:flex;margin-bottom:18px}.el-form-item__label{flex:0 0 auto;text-align:right;padding-right:12px;line-height:32px}.is-required>.el-form-item__label:before{content:"*";color:#f56c6c;margin-right:4px}.el-form-item__content{flex:1;display:flex;align-items:center;min-width:0}.el-input,.el-select{width:100%}.el-input__wrapper,.el-select__wrapper{display:flex;width:100%;min-height:32px;border:1px solid #dcdfe6;border-radius:4px;padding:1px 11px;position:relative}.el-input__inner,.el-range-input{width:100%;border:0;height:28px;outline:none}.el-select__selection{flex:1;position:relative}.el-select__input{border:0;width:100%;height:24px;background:transparent}.el-select__placeholder{position:absolute;top:4px;color:#a8abb2;pointer-events:none}.el-radio{margin-right:30px;position:relative;display:inline-flex}.el-radio__input{position:relative;display:inline-flex;width:14px;height:14px}.el-radio__original{opacity:0;position:absolute;inset:0;margin:0;z-index:-1}.el-radio__inner{width:14px;height:14px;border:1px solid #dcdfe6;border-radius:50%}.el-table table{table-layout:fixed;border-collapse:separate;width:720px}.el-table__cell{border:1px solid #ebeef5;padding:8px 0;text-align:center}.sub{width:100%;margin:0 0 12px;padding-left:12px;border-left:3px solid #409eff}`,
);
