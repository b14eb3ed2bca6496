/** A trade fair's booth application in old ASP: no doctype, layout tables in tables, a caption row in each inner table. */
import { sheet } from '../sheet.ts';

const { t, c, area, sel, picks, hid, page } = sheet('asp-fair-booth');
const l = (text: string, must = true) =>
  `<td width="16%" height="24" align="right" nowrap bgcolor="#F7F3E7" class="t9">${text}${must ? '<font color="#FF0000">*</font>' : ''}：</td>`;
const v = (inner: string, span = 1) =>
  `<td bgcolor="#FFFFFF" class="t9"${span > 1 ? ` colspan="${span}"` : ''}>&nbsp;${inner}</td>`;
const part = (title: string, rows: string) =>
  `<table width="98%" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td height="26"><img src="images/dot.gif" width="9" height="9"> <b><font color="#993300">${title}</font></b></td></tr><tr><td bgcolor="#C9B98A"><table width="100%" border="0" cellpadding="3" cellspacing="1">${rows}</table></td></tr></table><br>`;

export default page(
  `<center><table width="780" border="0" cellspacing="0" cellpadding="0"><tr><td><table width="100%"><tr><td><img src="images/top.jpg" width="780" height="90" alt=""></td></tr><tr><td align="right" class="t9">今天是：2026年3月9日　<a href="login.asp?act=out">退出</a></td></tr></table></td></tr>
<tr><td><table width="100%" border="0"><tr><td width="150" valign="top" bgcolor="#EFE7CE"><table width="140"><tr><td class="t9"><a href="info.asp">企业资料</a></td></tr><tr><td class="t9"><a href="booth.asp">展位申请</a></td></tr><tr><td class="t9"><a href="pay.asp">展位费缴纳</a></td></tr></table></td><td valign="top">
<form name="form1" method="post" action="booth_save.asp" onsubmit="return chk(this)">
<p align="center"><font size="4"><b>第139届交易会出口展一般性展位申请表</b></font></p>
${part(
  '参展企业基本资料',
  `<tr>${l('公司中文名称')}${v(t('公司中文名称', 'enterpriseName', 'name="cname" size="50"'), 3)}</tr>
<tr>${l('公司英文名称')}${v(t('公司英文名称', null, 'name="ename" size="50"'), 3)}</tr>
<tr>${l('海关注册登记编码')}${v(t('海关注册登记编码', null, 'name="hgbm" size="18" maxlength="10"'))}${l('税号(统一信用代码)')}${v(t('税号(统一信用代码)|统一信用代码|税号', 'creditCode', 'name="sh" size="20"'))}</tr>
<tr>${l('公司地址')}${v(`${t('公司地址', 'address', 'name="addr" size="50"')} 邮编：${t('邮编', 'postalCode', 'name="zip" size="6"')}`, 3)}</tr>
<tr>${l('公司总机')}${v(`${t('公司总机', 'phone', 'name="tel" size="18"')}<br>&nbsp;<font color="#999999">如：0571-87654321</font>`)}${l('公司传真', false)}${v(t('公司传真', 'fax', 'name="fax" size="18"'))}</tr>
<tr>${l('法人代表')}${v(t('法人代表', 'legalRepresentative.name', 'name="frdb" size="12"'))}${l('法人代表手机')}${v(t('法人代表手机', 'legalRepresentative.mobile', 'name="frsj" size="14"'))}</tr>
<tr>${l('去年出口额')}${v(`${t('去年出口额', null, 'name="cke" size="12"')} 万美元`)}${l('其中一般贸易', false)}${v(`${t('其中一般贸易', null, 'name="ybmy" size="12"')} 万美元`)}</tr>`,
)}
${part(
  '展位申请',
  `<tr>${l('所属交易团')}${v(sel('所属交易团', null, ['--请选择--', '浙江交易团', '宁波交易团', '杭州交易团'], 'name="jyt"'))}${l('申请展区')}${v(sel('申请展区', null, ['--请选择--', '照明', '五金', '家用纺织品'], 'name="zq"'))}</tr>
<tr>${l('申请展位数')}${v(`${t('申请展位数', null, 'name="zws" size="4"')} 个（每个3m×3m）`)}${l('展位类型')}${v(picks('展位类型', null, ['标准展位', '特装'], 'type="radio" name="zwlx"'))}</tr>
<tr>${l('楣板英文名称')}${v(t('楣板英文名称', null, 'name="mb" size="50"'), 3)}</tr>
<tr>${l('拟展出商品')}${v(area('拟展出商品', null, 'name="zp" cols="50" rows="3"'), 3)}</tr>
<tr>${l('展位负责人')}${v(t('展位负责人', null, 'name="zwfzr" size="12"'))}${l('手机号码')}${v(t('手机号码', null, 'name="zwsj" size="14"'))}</tr>
<tr>${l('特装施工单位', false)}${v(t('特装施工单位', null, 'name="sgdw" size="24"'))}${l('单位负责人', false)}${v(t('单位负责人', null, 'name="sgfzr" size="12"'))}</tr>`,
)}
<table width="98%" align="center"><tr><td class="t9" align="center">验证码：<input type="text" ${c('验证码')} name="vcode" size="4" maxlength="4"> <img src="code.asp" width="40" height="10"></td></tr><tr><td align="center"><input type="submit" value=" 提 交 "> <input type="reset" value=" 重 写 "><input type="text" name="hid1" style="display:none" ${hid()}></td></tr></table></form></td></tr></table></td></tr></table></center>`,
  '.t9{font-size:9pt;line-height:150%}',
  'old',
);
