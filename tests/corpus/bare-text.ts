/** Words directly before the input, several pairs in one cell or paragraph, split up numbers and units. */
import { sheet } from './sheet.ts';

const { t, sel, page } = sheet('bare-text');

export default page(`<table border="1" width="900">
<tr><td>单位名称：${t('单位名称', 'enterpriseName', 'size="40"')}　　信用代码：${t('信用代码', 'creditCode')}</td></tr>
<tr><td>法定代表人：${t('法定代表人', 'legalRepresentative.name', 'size="8"')} 法定代表人电话：${t('法定代表人电话', 'legalRepresentative.phone', 'size="12"')} 法定代表人手机：${t('法定代表人手机', 'legalRepresentative.mobile', 'size="12"')}</td></tr>
<tr><td>单位固定电话：区号 ${t('单位固定电话>区号', 'phone', 'size="4" maxlength="4"')} - 号码 ${t('单位固定电话>号码', 'phone', 'size="8" maxlength="8"')} 转 分机 ${t('单位固定电话>分机', null, 'size="4"')}</td></tr>
<tr><td>注册资金：${t('注册资金', 'registeredCapital', 'size="8"')} ${sel('注册资金|单位|', null, ['万元', '万美元', '万欧元'])}</td></tr>
<tr><td>贷款银行：${t('贷款银行')} 贷款金额：${t('贷款金额')} 万元</td></tr>
</table>
<p>本企业现有职工 ${t('现有职工|本企业现有职工|职工', '?employees', 'size="4"')} 人，其中研发人员 ${t('研发人员|其中研发人员', '?', 'size="4"')} 人。</p>
<div>联系人：${t('联系人', 'contact.name', 'size="8"')}<br>手机：${t('手机', 'contact.mobile')}<br>邮箱：${t('邮箱', 'contact.email')}<br>推荐机构：${t('推荐机构')}<br>推荐机构联系人：${t('推荐机构联系人')}</div>`);
