/** Element UI 2: an editable table of shareholders behind, a dialog with one of them before it. */
import { CSS, elDate, elInput, elItem, elSelect } from './kits.ts';
import { sheet } from './sheet.ts';

const { c, page } = sheet('element2-shareholders');
const cell = (control: string) => `<td rowspan="1" colspan="1"><div class="cell">${control}</div></td>`;
const row = () =>
  `<tr class="el-table__row">${cell(elInput(c('股东名称')))}${cell(elInput(c('证件号码')))}${cell(elInput(c('出资额')))}${cell(elInput(c('持股比例')))}${cell(elDate(c('出资日期')))}</tr>`;
const heads = ['股东名称', '证件号码', '出资额（万元）', '持股比例（%）', '出资日期'];

export default page(
  `<div class="app-main"><div class="el-card"><div class="el-card__header"><span>股权结构</span></div><div class="el-card__body">
${elItem('控股股东名称', elInput(c('控股股东名称', 'controllingShareholder'), '请输入'), 'mainHolder')}
${elItem('控股类型', elSelect(c('控股类型', 'holdingType')), 'holdType')}
${elItem('实际控制人姓名', elInput(c('实际控制人姓名', 'actualController.name'), '请输入'), 'realCtrl')}
${elItem('实际控制人国籍', elSelect(c('实际控制人国籍', 'actualController.nationality')), 'realNation')}
<div class="el-table"><div class="el-table__header-wrapper"><table class="el-table__header"><thead><tr>${heads.map((head) => `<th colspan="1" rowspan="1"><div class="cell">${head}</div></th>`).join('')}</tr></thead></table></div><div class="el-table__body-wrapper"><table class="el-table__body"><tbody>${row()}${row()}</tbody></table></div></div></div></div></div>
<div class="el-dialog__wrapper"><div role="dialog" aria-modal="true" aria-label="新增法人股东" class="el-dialog"><div class="el-dialog__header"><span class="el-dialog__title">新增法人股东</span></div><div class="el-dialog__body"><form class="el-form">
${elItem('企业名称', elInput(c('新增法人股东>企业名称')), 'n')}
${elItem('统一社会信用代码', elInput(c('新增法人股东>统一社会信用代码')), 'u')}
${elItem('法定代表人', elInput(c('新增法人股东>法定代表人')), 'l')}
${elItem('注册资本（万元）', elInput(c('新增法人股东>注册资本')), 'r')}
${elItem('联系电话', elInput(c('新增法人股东>联系电话')), 'p')}
</form></div></div></div>`,
  `${CSS.element}.cell{padding:0 10px}.el-table table{table-layout:fixed;width:1000px}`,
);
