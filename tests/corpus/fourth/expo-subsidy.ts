/** A provincial commerce bureau's exhibition-subsidy application: a JSP table with three pairs a row, no doctype. */
import { sheet } from '../sheet.ts';

const { t, area, sel, picks, page } = sheet('expo-subsidy');
const k = (text: string, must = false) =>
  `<td class="tdl" nowrap>${text}${must ? '<span class="r">*</span>' : ''}</td>`;
const v = (html: string, span = 1) => `<td class="tdr"${span > 1 ? ` colspan="${span}"` : ''}>${html}</td>`;
const cut = (text: string) => `<tr class="cut"><td colspan="6">${text}</td></tr>`;

export default page(
  `<div class="pos">当前位置：资金申报 &gt;&gt; 境外展会项目 &gt;&gt; 新增申请</div>
<form name="zhForm" method="post" action="zhAction.do?method=save">
<table class="tab" cellspacing="1" cellpadding="3"><caption>2026年度境外展览会项目补助申请表</caption>
${cut('一、申报主体情况')}
<tr>${k('申报主体名称', true)}${v(t('申报主体名称', 'enterpriseName', 'name="sbzt" class="w3"'), 3)}${k('社会信用代码', true)}${v(t('社会信用代码', 'creditCode', 'name="shxydm" maxlength="18"'))}</tr>
<tr>${k('海关注册编码')}${v(t('海关注册编码', null, 'name="hgbm" maxlength="10"'))}${k('法人代表', true)}${v(t('法人代表', 'legalRepresentative.name', 'name="frdb"'))}${k('法人代表手机')}${v(t('法人代表手机', 'legalRepresentative.mobile', 'name="frsj"'))}</tr>
<tr>${k('单位地址', true)}${v(t('单位地址', 'address', 'name="dwdz" class="w3"'), 3)}${k('邮&nbsp;&nbsp;编')}${v(t('邮编', 'postalCode', 'name="yb" maxlength="6"'))}</tr>
<tr>${k('单位联系人', true)}${v(t('单位联系人', 'contact.name', 'name="lxr"'))}${k('联系人手机', true)}${v(t('联系人手机', 'contact.mobile', 'name="lxsj"'))}${k('单位传真')}${v(t('单位传真', 'fax', 'name="cz"'))}</tr>
<tr>${k('上年度出口额')}${v(`${t('上年度出口额', null, 'name="cke" class="w1"')} 万美元`)}${k('上年度营业总收入')}${v(`${t('上年度营业总收入', 'figures.2025.revenue', 'name="yysr" class="w1"')} 万元`)}${k('财务负责人')}${v(t('财务负责人', null, 'name="cwfzr"'))}</tr>
${cut('二、参展情况')}
<tr>${k('展会名称', true)}${v(t('展会名称', null, 'name="zhmc" class="w3"'), 3)}${k('举办国家（地区）', true)}${v(sel('举办国家（地区）|举办国家', null, ['--请选择--', '德国', '阿联酋', '越南', '巴西'], 'name="gj"'))}</tr>
<tr>${k('组展单位')}${v(t('组展单位', null, 'name="zzdw"'))}${k('组展单位联系电话')}${v(t('组展单位联系电话', null, 'name="zzdh"'))}${k('参展方式')}${v(picks('参展方式', null, ['随团', '自行']))}</tr>
<tr>${k('展位面积')}${v(`${t('展位面积', null, 'name="mj" class="w1"')} 平方米`)}${k('展位费实付金额', true)}${v(`${t('展位费实付金额', null, 'name="sfje" class="w1"')} 元`)}${k('申请补助金额', true)}${v(`${t('申请补助金额', null, 'name="bzje" class="w1"')} 元`)}</tr>
${cut('三、拨付账户（须为申报主体对公账户）')}
<tr>${k('开户银行', true)}${v(t('开户银行', null, 'name="khyh"'))}${k('开户名称', true)}${v(t('开户名称', null, 'name="khmc"'))}${k('银行账号', true)}${v(t('银行账号', null, 'name="yhzh"'))}</tr>
<tr>${k('备&nbsp;&nbsp;注')}${v(area('备注', null, 'name="bz" rows="3" cols="90"'), 5)}</tr>
<tr><td colspan="6" align="center"><input type="button" value="暂 存" class="btn"> <input type="submit" value="提交审核" class="btn"> <input type="reset" value="重 置" class="btn"></td></tr>
</table></form>`,
  `body{font:12px 宋体,SimSun;margin:4px}.pos{background:#e7f1fb;padding:4px}.tab{width:980px;background:#9bc2e6;margin:6px auto}.tab caption{font-size:16px;font-weight:bold;padding:6px}
.tab td{background:#fff;font-size:12px}.tab td.tdl{background:#eaf4fd;text-align:right;width:105px}.tab tr.cut td{background:#cfe3f6;font-weight:bold;color:#036}.r{color:red}.w3{width:380px}.w1{width:70px}`,
  'old',
);
