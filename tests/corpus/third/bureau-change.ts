/** A bureau's page of long ago: no doctype, layout tables three deep, red font marks, spaces inside words. */
import { sheet } from '../sheet.ts';

const { t, sel, hid, page } = sheet('bureau-change');
const l = (text: string) =>
  `<td align="right" width="15%" bgcolor="#EEF6FF"><font color="red">*</font>&nbsp;${text}：&nbsp;</td>`;

export default page(
  `<table width="960" border="0"><tr><td><img src="x.gif" alt=""></td></tr><tr><td><table width="100%"><tr><td width="180" valign="top"><table><tr><td><a href="a">企业信息</a></td></tr><tr><td><a href="b">年度报告</a></td></tr></table></td><td>
<form name="frm"><table width="100%" border="1"><tr><td colspan="4" align="center"><b>对外贸易经营者备案变更</b></td></tr>
<tr>${l('备案登记表编号')}<td>${t('备案登记表编号')}</td>${l('进出口企业代码')}<td>${t('进出口企业代码')}</td></tr>
<tr>${l('经营者中文名称')}<td colspan="3">${t('经营者中文名称', 'enterpriseName', 'size="60"')}</td></tr>
<tr>${l('经营者英文名称')}<td colspan="3">${t('经营者英文名称', null, 'size="60"')}</td></tr>
<tr>${l('住　　所')}<td colspan="3">${t('住所', 'address', 'size="60"')}</td></tr>
<tr>${l('联系 电 话')}<td>${t('联系电话', '?phone')}</td>${l('联 系 传 真')}<td>${t('联系传真', 'fax')}</td></tr>
<tr>${l('邮 政 编 码')}<td>${t('邮政编码', 'postalCode', 'maxlength="6"')}</td>${l('电 子 邮 箱')}<td>${t('电子邮箱', 'email')}</td></tr>
<tr>${l('工商登记注册日期')}<td>${t('工商登记注册日期', 'establishedOn', 'class="Wdate" readonly onfocus="WdatePicker()"')}</td>${l('工商登记注册号')}<td>${t('工商登记注册号')}</td></tr>
<tr><td colspan="4" bgcolor="#CCDDEE">依法办理工商登记的企业还须填写以下内容</td></tr>
<tr>${l('企业法定代表人姓名')}<td>${t('企业法定代表人姓名', 'legalRepresentative.name')}</td>${l('有效证件号')}<td>${t('有效证件号', 'legalRepresentative.idNumber')}</td></tr>
<tr>${l('注册资金')}<td>${t('注册资金', 'registeredCapital', 'size="10"')}万元</td>${l('币种')}<td>${sel('币种', null, ['人民币', '美元'])}</td></tr>
<tr style="display:none">${l('企业名称')}<td colspan="3"><input ${hid()}></td></tr></table></form></td></tr></table></td></tr></table>`,
  '',
  'old',
);
