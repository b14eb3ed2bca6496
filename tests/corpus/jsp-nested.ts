/** A page of about 2006: layout tables three deep, red stars in their own font, spaces inside words. */
import { sheet } from './sheet.ts';

const { t, sel, area, page } = sheet('jsp-nested');
const star = '<font color="red">*</font>';
const td = (label: string) => `<td width="18%" align="right" bgcolor="#EFF5FB">${label}</td>`;

export default page(
  `<table width="960" align="center" border="0"><tr><td><table width="100%" cellpadding="0"><tr><td height="28"><b>当前位置：企业申报 &gt;&gt; 基本信息</b></td></tr><tr><td>
<form name="form1" method="post" action="save.jsp"><table width="100%" border="1" cellspacing="0" cellpadding="3">
<tr>${td(`${star}单位名称：`)}<td>${t('单位名称', 'enterpriseName', 'name="dwmc" size="40"')}</td>${td('&nbsp;社会信用代码：')}<td>${t('社会信用代码', 'creditCode', 'name="shxydm" maxlength="18"')}</td></tr>
<tr>${td('法&nbsp;人&nbsp;代&nbsp;表：')}<td>${t('法人代表', 'legalRepresentative.name', 'name="frdb"')}</td>${td('注册资金（万元）：')}<td>${t('注册资金', 'registeredCapital', 'name="zczj"')}</td></tr>
<tr>${td('联&nbsp;&nbsp;系&nbsp;&nbsp;人：')}<td>${t('联系人', 'contact.name', 'name="lxr"')}</td>${td('联系电话：')}<td>${t('联系电话', 'contact.phone', 'name="lxdh"')}</td></tr>
<tr>${td('传　　真：')}<td>${t('传真', 'fax', 'name="cz"')}</td>${td(`邮&nbsp;&nbsp;&nbsp;编${star}：`)}<td>${t('邮编', 'postalCode', 'name="yb" size="6" maxlength="6"')}</td></tr>
<tr>${td('职工人数：')}<td>${t('职工人数', 'employees', 'name="zgrs"')}人</td>${td('企业性质：')}<td>${sel('企业性质', 'enterpriseType', ['--请选择--', '国有', '民营', '外商投资'], 'name="qyxz"')}</td></tr>
<tr>${td(`${star}通讯地址：`)}<td colspan="3">${t('通讯地址', 'address', 'name="txdz" size="80"')}</td></tr>
<tr>${td('开&nbsp;户&nbsp;行：')}<td>${t('开户行', null, 'name="khh"')}</td>${td('帐&nbsp;&nbsp;&nbsp;号：')}<td>${t('帐号', null, 'name="zh"')}</td></tr>
<tr>${td('经营范围：')}<td colspan="3">${area('经营范围', null, 'name="jyfw" rows="3" cols="70"')}</td></tr>
<tr>${td('填表日期：')}<td>${t('填表日期', null, 'name="tbrq" readonly onclick="WdatePicker()" class="Wdate"')}</td>${td('备&nbsp;&nbsp;&nbsp;注：')}<td>${t('备注', null, 'name="bz"')}</td></tr>
</table><p align="center"><input type="button" value=" 保 存 "> <input type="reset" value=" 重 置 "></p></form></td></tr></table></td></tr></table>`,
  'td{font-size:12px}',
  'old',
);
