/** Several fields in one cell, with bare words between; amounts with their unit in a select; telephones in pieces. */
import { sheet } from '../sheet.ts';

const { t, sel, page } = sheet('one-cell');

export default page(
  `<h3>企业入会登记</h3><table class="f">
<tr><th>企业名称</th><td colspan="3">${t('企业名称', 'enterpriseName', 'style="width:90%"')}</td></tr>
<tr><th>法定代表人</th><td colspan="3">姓名 ${t('法定代表人>姓名', 'legalRepresentative.name', 'size="8"')} 电话 ${t('法定代表人>电话', 'legalRepresentative.phone', 'size="12"')} 手机 ${t('法定代表人>手机', 'legalRepresentative.mobile', 'size="12"')}</td></tr>
<tr><th>会务联系人</th><td colspan="3">姓名 ${t('会务联系人>姓名', null, 'size="8"')} 部门 ${t('会务联系人>部门', null, 'size="8"')} 手机 ${t('会务联系人>手机', null, 'size="12"')}</td></tr>
<tr><th>注册资本</th><td>${t('注册资本', '?registeredCapital', 'size="8"')} ${sel('注册资本|单位', null, ['万元', '万美元'])}</td><th>职工人数</th><td>${t('职工人数', 'employees', 'size="6"')} 人</td></tr>
<tr><th>单位电话</th><td colspan="3">（${t('单位电话|区号', 'phone', 'size="4" maxlength="4" placeholder="区号"')}）${t('单位电话|号码', 'phone', 'size="9" placeholder="号码"')} 转 ${t('单位电话|分机', null, 'size="4" placeholder="分机"')}</td></tr>
<tr><th>通讯地址</th><td colspan="3">${t('通讯地址', 'address', 'size="50"')} 邮编 ${t('邮编', 'postalCode', 'size="6"')}</td></tr>
<tr><th>入会时间</th><td>${t('入会时间', null, 'type="date"')}</td><th>介绍单位</th><td>${t('介绍单位')} 介绍人 ${t('介绍人', null, 'size="8"')}</td></tr>
</table>`,
  '.f{width:880px;border-collapse:collapse}.f th,.f td{border:1px solid #ccc;padding:6px}.f th{width:120px;text-align:right;font-weight:400}',
);
