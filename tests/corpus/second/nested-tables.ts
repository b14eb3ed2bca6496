/** A frame's page of nested layout tables: colspans, fonts, spacer cells, half-width and full-width marks mixed. */
import { sheet } from '../sheet.ts';

const { t, sel, picks, area, page } = sheet('nested-tables');
const b = (text: string) => `<td bgcolor="#EFEFEF" align="right" nowrap><font size="2">${text}</font></td>`;
const f = (control: string, span = 1) => `<td bgcolor="#FFFFFF" colspan="${span}">&nbsp;${control}</td>`;
const star = '<font color="#FF0000">*</font>';

export default page(
  `<table width="100%" cellpadding="0" cellspacing="0"><tr><td background="top.gif" height="30">&nbsp;</td></tr><tr><td align="center">
<table width="96%" cellpadding="0" cellspacing="0"><tr><td width="10"></td><td>
<table width="100%" cellpadding="3" cellspacing="1" bgcolor="#999999">
<tr><td colspan="6" bgcolor="#CCDDEE"><b><font size="3">科 技 型 企 业 登 记 表</font></b></td></tr>
<tr>${b(`${star}企&nbsp;业&nbsp;名&nbsp;称`)}${f(t('企业名称', 'enterpriseName', 'size="50"'), 3)}${b('企 业 编 号')}${f(t('企业编号'))}</tr>
<tr>${b('注册资金<br>(万元)')}${f(t('注册资金', 'registeredCapital', 'size="10"'))}${b('成 立 年 月')}${f(t('成立年月', '?establishedOn', 'size="10"'))}${b('所 有 制')}${f(sel('所有制', '?holdingType', ['国有', '集体', '私营']))}</tr>
<tr>${b(`${star}法 人 代 表`)}${f(t('法人代表', 'legalRepresentative.name', 'size="10"'))}${b('职　　称')}${f(t('职称', null, 'size="10"'))}${b('电　　话')}${f(t('电话', 'legalRepresentative.phone', 'size="14"'))}</tr>
<tr>${b('联  系  人')}${f(t('联系人', 'contact.name', 'size="10"'))}${b('电　　话')}${f(t('电话', 'contact.phone', 'size="14"'))}${b('Ｅ－ｍａｉｌ')}${f(t('Ｅ－ｍａｉｌ|E-mail|E－mail', '?contact.email', 'size="20"'))}</tr>
<tr>${b('地　　址')}${f(t('地址', 'address', 'size="50"'), 3)}${b('邮政编码')}${f(t('邮政编码', 'postalCode', 'size="6"'))}</tr>
<tr><td bgcolor="#EFEFEF" rowspan="3" align="center"><font size="2">人员<br>情况</font></td>${b('职工总数(人)')}${f(t('人员情况>职工总数', 'employees', 'size="6"'))}${b('大专以上(人)')}${f(t('大专以上', null, 'size="6"'), 2)}</tr>
<tr>${b('研究开发人员(人)')}${f(t('人员情况>研究开发人员', '?figures.2025.rdStaff', 'size="6"'))}${b('高级职称(人)')}${f(t('高级职称', null, 'size="6"'), 2)}</tr>
<tr>${b('生产人员(人)')}${f(t('生产人员', null, 'size="6"'))}${b('其他(人)')}${f(t('其他', null, 'size="6"'), 2)}</tr>
<tr>${b('技 术 领 域')}${f(picks('技术领域', null, ['电子信息', '新材料', '生物医药', '其它'], 'type="checkbox"'), 5)}</tr>
<tr>${b('主 要 产 品')}${f(area('主要产品', 'mainProducts', 'cols="70" rows="3"'), 5)}</tr>
</table></td><td width="10"></td></tr></table></td></tr></table>`,
  '',
  'old',
);
