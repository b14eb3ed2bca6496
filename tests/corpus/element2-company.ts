/** Element UI 2 in two columns: labels point at model properties that no element has as its id. */
import { CSS, elDate, elInput, elItem, elRadio, elSelect } from './kits.ts';
import { sheet } from './sheet.ts';

const { c, m, page } = sheet('element2-company');
const col = (...items: string[]) =>
  `<div class="el-row">${items.map((item) => `<div class="el-col el-col-12">${item}</div>`).join('')}</div>`;
const scale = c('企业规模', 'scale');
const radios = `<div role="radiogroup" class="el-radio-group">${elRadio(scale, '大型', 's')}${elRadio(m(), '中型', 's')}${elRadio(m(), '小型', 's')}</div>`;

export default page(
  `<div id="app"><form class="el-form el-form--label-right"><div class="title">工商信息</div>
${col(elItem('企业名称', elInput(c('企业名称', 'enterpriseName'), '请输入企业名称'), 'companyName', true), elItem('社会统一信用代码', elInput(c('社会统一信用代码', 'creditCode'), '请输入'), 'code', true))}
${col(elItem('企业类型', elSelect(c('企业类型', 'enterpriseType')), 'type'), elItem('成立日期', elDate(c('成立日期', 'establishedOn')), 'foundDate'))}
${col(elItem('企业规模', radios, 'scale'), elItem('登记机关', elInput(c('登记机关'), '请输入'), 'authority'))}
${col(elItem('注册地区', `<div class="el-cascader el-cascader--medium"><div class="el-input el-input--suffix"><input type="text" readonly placeholder="请选择省/市/区" class="el-input__inner" ${c('注册地区', 'registeredRegion')}></div></div>`, 'region'), elItem('详细地址', elInput(c('详细地址', 'address'), '请输入街道门牌号'), 'address'))}
${elItem('', elInput(c('|详细地址|地址第二行'), '地址第二行（选填）'), 'address2')}
${elItem('经营范围', `<div class="el-textarea"><textarea autocomplete="off" placeholder="请输入" class="el-textarea__inner" ${c('经营范围')}></textarea></div>`, 'bizScope')}
<div class="title">法人信息</div>
${col(elItem('法人姓名', elInput(c('法人姓名', 'legalRepresentative.name')), 'legalName'), elItem('法人身份证号', elInput(c('法人身份证号', 'legalRepresentative.idNumber')), 'legalId'))}
${elItem('法人手机号', elInput(c('法人手机号', 'legalRepresentative.mobile')), 'legalMobile')}
<div class="title">业务对接人</div>
${col(elItem('姓名', elInput(c('业务对接人>姓名', '?contact.name')), 'dockName'), elItem('职务', elInput(c('业务对接人>职务')), 'dockPost'))}
</form></div>`,
  CSS.element,
);
