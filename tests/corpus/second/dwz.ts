/** DWZ: paragraphs with a label and a control floated in two columns, a search bar over a list, a pager below. */
import { sheet } from '../sheet.ts';

const { t, sel, hid, page } = sheet('dwz');
const p = (label: string, control: string, unit = '') =>
  `<p><label>${label}：</label>${control}${unit && `<span class="unit">${unit}</span>`}</p>`;

export default page(
  `<div class="pageHeader"><form onsubmit="return navTabSearch(this)"><div class="searchBar"><table class="searchContent"><tr>
<td>企业名称：<input type="text" name="keyword" ${hid()}></td><td>申报年度：<input type="text" name="year" ${hid()}></td><td><button type="submit">检索</button></td></tr></table></div></form></div>
<div class="pageContent"><h2 class="contentTitle">外经贸发展资金申报——企业备案</h2><form class="pageForm required-validate"><div class="pageFormContent">
${p('申请单位名称', t('申请单位名称', 'enterpriseName', 'class="required" size="30"'))}
${p('组织机构代码', t('组织机构代码', 'organisationCode', 'class="required alphanumeric"'))}
${p('海关代码', t('海关代码', null, 'maxlength="10"'))}
${p('企业属性', sel('企业属性', '?enterpriseType', ['请选择', '国有', '集体', '民营', '外资'], 'class="combox"'))}
${p('法定代表人', t('法定代表人', 'legalRepresentative.name', 'class="required"'))}
${p('法人联系电话', t('法人联系电话', 'legalRepresentative.phone', 'class="phone"'))}
${p('项目联系人', t('项目联系人', '?contact.name'))}
${p('传　　真', t('传真', 'fax'))}
${p('注册时间', t('注册时间', 'establishedOn', 'class="date" readonly="true"'), '<a class="inputDateButton" href="javascript:;">选择</a>')}
${p('上年出口额', t('上年出口额', 'figures.2025.exportValue'), '万元')}
${p('上年进口额', t('上年进口额'), '万元')}
${p('上年进出口额', t('上年进出口额', 'importExportVolume'), '万元')}
${p('申请资金', t('申请资金'), '万元')}
<dl class="nowrap"><dt>详细地址：</dt><dd>${t('详细地址', 'address', 'size="80"')}</dd></dl>
<dl class="nowrap"><dt>银行户名：</dt><dd>${t('银行户名', '?enterpriseName', 'size="80"')}</dd></dl>
<dl class="nowrap"><dt>银行账号：</dt><dd>${t('银行账号', null, 'size="80"')}</dd></dl>
</div><div class="formBar"><button type="submit">保存</button><button type="button" class="close">取消</button></div></form></div>
<div class="panelBar"><div class="pages"><span>每页</span><select ${hid()}><option>20</option><option>50</option></select><span>条，共128条</span></div></div>`,
  '.pageFormContent{width:900px;overflow:hidden}.pageFormContent p{float:left;width:440px;margin:5px 0;height:24px}.pageFormContent label{float:left;width:120px}.pageFormContent input{float:left}.unit{float:left;margin-left:4px}dl.nowrap{clear:both;width:100%;margin:5px 0;overflow:hidden}dl.nowrap dt{float:left;width:120px}dl.nowrap dd{float:left;margin:0}',
);
