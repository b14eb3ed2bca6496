/** 境外投资备案: a JSP page with a table inside each cell of the frame table, JSP includes, units after the box. */
import { sheet } from '../sheet.ts';

const { t, sel, area, picks, hid, page } = sheet('odi-filing');
const l = (text: string, must = true) =>
  `<td class="tdl" align="right" nowrap>${must ? '<span class="bt">*</span>' : ''}${text}</td>`;
const head = (text: string) =>
  `<table width="100%" cellspacing="0" cellpadding="0" class="bar"><tr><td width="20"><img src="../images/dot.gif" width="9" height="9" alt=""></td><td><strong>${text}</strong></td><td align="right"><a href="javascript:void(0)">收起</a></td></tr></table>`;

export default page(
  `<div id="top"><table width="100%"><tr><td>您好，user01&nbsp;|&nbsp;<a href="#">退出</a></td></tr></table></div>
<form name="odiForm" method="post" action="odiSave.do"><input type="hidden" name="token" value="8f21" ${hid()}>
<table width="980" align="center" cellspacing="0" cellpadding="4" class="frame"><tr><td class="ttl" align="center">企业境外投资备案申请表（非金融类）</td></tr>
<tr><td>${head('一、境内投资主体情况')}
<table width="100%" cellspacing="1" class="inner">
<tr>${l('境内投资主体名称：')}<td colspan="3">${t('一、境内投资主体情况>境内投资主体名称', 'enterpriseName', 'name="jntzztmc" size="70"')}</td></tr>
<tr>${l('统一社会信用代码：')}<td>${t('一、境内投资主体情况>统一社会信用代码', 'creditCode', 'name="shxydm" maxlength="18"')}</td>${l('对外投资企业编码：', false)}<td>${t('对外投资企业编码', null, 'name="qybm"')}</td></tr>
<tr>${l('注册地：')}<td><table cellspacing="0"><tr><td>${sel('注册地|省', 'registeredRegion.province', ['--请选择--', '浙江省', '江苏省', '山东省'], 'name="zcd1"')}</td><td>${sel('注册地|市', 'registeredRegion.city', ['--请选择--', '杭州市', '宁波市', '温州市'], 'name="zcd2"')}</td></tr></table></td>${l('注册资金：')}<td><table cellspacing="0"><tr><td>${t('一、境内投资主体情况>注册资金', 'registeredCapital', 'name="zczj" size="12"')}</td><td>万元人民币</td></tr></table></td></tr>
<tr>${l('法人代表：')}<td>${t('一、境内投资主体情况>法人代表', 'legalRepresentative.name', 'name="frdb"')}</td>${l('法人代表证件号码：')}<td>${t('一、境内投资主体情况>法人代表证件号码', 'legalRepresentative.idNumber', 'name="frzjh"')}</td></tr>
<tr>${l('上年末资产总额：')}<td><table cellspacing="0"><tr><td>${t('上年末资产总额', 'figures.2025.totalAssets', 'name="zcze" size="12"')}</td><td>万元</td></tr></table></td>${l('上年度净利润：')}<td><table cellspacing="0"><tr><td>${t('上年度净利润', 'figures.2025.netProfit', 'name="jlr" size="12"')}</td><td>万元</td></tr></table></td></tr>
<tr>${l('境内联系人：')}<td>${t('境内联系人', 'contact.name', 'name="lxr"')}</td>${l('手机：')}<td>${t('境内联系人手机|手机', 'contact.mobile', 'name="lxrsj" maxlength="11"')}</td></tr>
</table></td></tr>
<tr><td>${head('二、境外企业（最终目的地）情况')}
<table width="100%" cellspacing="1" class="inner">
<tr>${l('企业名称（中文）：')}<td>${t('二、境外企业（最终目的地）情况>企业名称（中文）|企业名称', null, 'name="jwqymc" size="30"')}</td>${l('企业名称（外文）：')}<td>${t('二、境外企业（最终目的地）情况>企业名称（外文）|企业名称', null, 'name="jwqymce" size="30"')}</td></tr>
<tr>${l('国家（地区）：')}<td>${sel('二、境外企业（最终目的地）情况>国家（地区）|国家', null, ['--请选择--', '越南', '泰国', '墨西哥'], 'name="gj"')}</td>${l('设立方式：')}<td>${picks('设立方式', null, ['新设', '并购'])}</td></tr>
<tr>${l('注册地址：')}<td colspan="3">${t('二、境外企业（最终目的地）情况>注册地址', null, 'name="jwdz" size="70"')}</td></tr>
<tr>${l('注册资本：')}<td><table cellspacing="0"><tr><td>${t('二、境外企业（最终目的地）情况>注册资本', null, 'name="jwzczb" size="12"')}</td><td>万美元</td></tr></table></td>${l('中方投资总额：')}<td><table cellspacing="0"><tr><td>${t('中方投资总额', null, 'name="zftz" size="12"')}</td><td>万美元</td></tr></table></td></tr>
<tr>${l('负责人：')}<td>${t('二、境外企业（最终目的地）情况>负责人', null, 'name="jwfzr"')}</td>${l('联系电话：')}<td>${t('二、境外企业（最终目的地）情况>联系电话', null, 'name="jwdh"')}</td></tr>
<tr>${l('主营业务：')}<td colspan="3">${area('二、境外企业（最终目的地）情况>主营业务', null, 'name="jwyw" cols="80" rows="3"')}</td></tr>
</table></td></tr>
<tr><td>${head('三、其他')}
<table width="100%" cellspacing="1" class="inner">
<tr>${l('前期费用备案文号：', false)}<td>${t('前期费用备案文号', null, 'name="wh"')}</td>${l('受托代办机构：', false)}<td>${t('受托代办机构', null, 'name="dbjg"')}</td></tr>
<tr>${l('备　　注：', false)}<td colspan="3">${area('备注', null, 'name="bz" cols="80" rows="3"')}</td></tr>
</table></td></tr>
<tr><td align="center"><input type="button" value="暂 存" class="btn"> <input type="submit" value="提 交" class="btn"></td></tr></table></form>`,
  `body{font-size:12px;font-family:宋体} .frame{border:1px solid #7fa7d1} .ttl{font-size:18px;font-weight:bold;height:40px} .inner{background:#b5cfe8} .inner td{background:#fff;padding:3px} .inner td.tdl{background:#e8f1fa;width:140px} .inner table{background:#fff} .bar{background:#d2e5f7;height:26px} .bt{color:red}`,
  'old',
);
