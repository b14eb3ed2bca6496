/** ASP.NET WebForms: spans as labels, ctl00 names, validators' stars behind the box, a postback select; old quirks mode. */
import { sheet } from '../sheet.ts';

const { t, sel, picks, hid, page } = sheet('webforms');
const pre = 'ctl00_ContentPlaceHolder1_';
const nm = (id: string) => `name="ctl00$ContentPlaceHolder1$${id}" id="${pre}${id}"`;
const td = (id: string, label: string, control: string, span = 1) =>
  `<td class="tdl" align="right"><span id="${pre}lbl${id}">${label}</span></td><td colspan="${span}">${control}<span id="${pre}rfv${id}" style="color:Red;visibility:hidden;">必填</span></td>`;
const tx = (id: string, path: string, key: string | null = null) =>
  t(path, key, `${nm(`txt${id}`)} style="width:180px"`);

export default page(
  `<form name="aspnetForm" method="post" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="dDw"><table width="960" border="0" cellspacing="0"><tr><td colspan="4" class="head"><span id="${pre}lblTitle">企业诚信档案登记</span></td></tr>
<tr>${td('A1', '单位名称：', tx('A1', '单位名称', 'enterpriseName'))}${td('A2', '单位代码：', tx('A2', '单位代码', '?creditCode'))}</tr>
<tr>${td('A3', '法人姓名：', tx('A3', '法人姓名', 'legalRepresentative.name'))}${td('A4', '法人身份证：', tx('A4', '法人身份证', 'legalRepresentative.idNumber'))}</tr>
<tr>${td('A5', '法人固定电话：', tx('A5', '法人固定电话', 'legalRepresentative.phone'))}${td('A6', '法人移动电话：', tx('A6', '法人移动电话', 'legalRepresentative.mobile'))}</tr>
<tr>${td('A7', '单位类型：', sel('单位类型', '?enterpriseType', ['--请选择--', '企业', '事业单位', '社会团体'], `${nm('ddlA7')} onchange="setTimeout('__doPostBack()',0)"`))}${td('A8', '人员规模：', sel('人员规模', '?employees', ['--请选择--', '50人以下', '50-300人', '300人以上'], nm('ddlA8')))}</tr>
<tr>${td('A9', '单位地址：', t('单位地址', 'address', `${nm('txtA9')} style="width:600px"`), 3)}</tr>
<tr>${td('B1', '资质证书编号：', tx('B1', '资质证书编号'))}${td('B2', '发证机关：', tx('B2', '发证机关'))}</tr>
<tr>${td('B3', '发证日期：', tx('B3', '发证日期'))}${td('B4', '有效期至：', tx('B4', '有效期至'))}</tr>
<tr>${td('B5', '是否有失信记录：', `<table id="${pre}rblB5"><tr><td>${picks('是否有失信记录', null, ['有', '无'], `type="radio" name="ctl00$rblB5"`).replace('</label> ', '</label></td><td>')}</td></tr></table>`)}${td('B6', '信用等级：', tx('B6', '信用等级'))}</tr>
<tr>${td('C1', '技术负责人：', tx('C1', '技术负责人'))}${td('C2', '技术负责人电话：', tx('C2', '技术负责人电话'))}</tr>
<tr>${td('C3', '单位联系人：', tx('C3', '单位联系人', 'contact.name'))}${td('C4', '联系人电子邮件：', tx('C4', '联系人电子邮件', 'contact.email'))}</tr>
<tr style="display:none"><td>备用</td><td><input ${nm('txtBak')} ${hid()}></td></tr></table>
<input type="submit" name="ctl00$btnSave" value="保 存"></form>`,
  '.tdl{background:#eef;width:140px}',
  'old',
);
