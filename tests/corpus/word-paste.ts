/** A Word table pasted into a page: MsoNormal paragraphs, vertical headings, widths in points. */
import { sheet } from './sheet.ts';

const { t, picks, page } = sheet('word-paste');
const p = (text: string) =>
  `<p class="MsoNormal" align="center" style="text-align:center"><span style="font-family:仿宋">${text}<span lang="EN-US"><o:p></o:p></span></span></p>`;
const td = (what: string, more = '') =>
  `<td style="border:solid windowtext 1.0pt;padding:0 5.4pt" ${more}>${what}</td>`;

export default page(`<table class="MsoNormalTable" border="1" cellspacing="0" cellpadding="0">
<tr>${td(p('企<br>业<br>基<br>本<br>信<br>息'), 'rowspan="5"')}${td(p('企业名称'))}${td(t('企业名称', 'enterpriseName'), 'colspan="3"')}</tr>
<tr>${td(p('统一社会<br>信用代码'))}${td(t('统一社会信用代码', 'creditCode'))}${td(p('注册时间'))}${td(t('注册时间', 'establishedOn'))}</tr>
<tr>${td(p('法定<br>代表人'))}${td(t('法定代表人', 'legalRepresentative.name'))}${td(p('联系方式'))}${td(t('联系方式', '?legalRepresentative.phone'))}</tr>
<tr>${td(p('企业规模'))}${td(picks('企业规模', 'scale', ['大', '中', '小', '微']))}${td(p('职工总数'))}${td(t('职工总数', 'employees'))}</tr>
<tr>${td(p('通信地址'))}${td(t('通信地址', 'address'))}${td(p('邮　编'))}${td(t('邮编', 'postalCode'))}</tr>
<tr>${td(p('贷<br>款<br>情<br>况'), 'rowspan="2"')}${td(p('贷款银行'))}${td(t('贷款银行'))}${td(p('贷款合同号'))}${td(t('贷款合同号'))}</tr>
<tr>${td(p('贷款金额（万元）'))}${td(t('贷款金额'))}${td(p('贷款日期'))}${td(t('贷款日期'))}</tr>
<tr>${td(p('填表人'))}${td(t('填表人', '?'), 'colspan="2"')}${td(p('填表日期'))}${td(t('填表日期'))}</tr></table>`);
