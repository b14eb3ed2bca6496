/** Account registration: the enterprise, its contact, the account itself, with notes in red behind. */
import { sheet } from './sheet.ts';

const { t, c, sel, page } = sheet('register-table');
const row = (label: string, control: string, note = '') =>
  `<tr><td class="td1"><span class="must">*</span>${label}：</td><td class="td2">${control}<span class="note">${note}</span></td></tr>`;

export default page(
  `<div class="box"><div class="hd">企业用户注册</div><table>
${row('登录名', t('登录名', null, 'name="loginName"'), '6-20位字母或数字')}
${row('密码', `<input type="password" ${c('密码')}>`, '不少于8位')}
${row('确认密码', `<input type="password" ${c('确认密码')}>`)}
${row('企业名称', t('企业名称', 'enterpriseName'), '请与营业执照保持一致')}
${row('统一社会信用代码', t('统一社会信用代码', 'creditCode'), '三证合一企业填写18位代码')}
${row('企业法人', t('企业法人', '?legalRepresentative.name'))}
${row('企业所在地', sel('企业所在地', 'registeredRegion.province', ['请选择', '浙江省', '上海市']))}
${row('企业通讯地址', t('企业通讯地址', 'address'))}
${row('企业邮编', t('企业邮编', 'postalCode'))}
${row('联系人姓名', t('联系人姓名', 'contact.name'))}
${row('联系人手机号码', t('联系人手机号码', 'contact.mobile'), '用于找回密码')}
${row('联系人固定电话', t('联系人固定电话', 'contact.phone'))}
${row('联系人电子邮箱', t('联系人电子邮箱', 'contact.email'))}
${row('密码提示问题', t('密码提示问题'))}
${row('验证码', `${t('验证码', null, 'size="4"')} <img alt="看不清" width="60" height="22">`)}
<tr><td></td><td><input type="checkbox" ${c('我已阅读并同意服务协议')}> 我已阅读并同意服务协议</td></tr>
</table></div>`,
  '.must,.note{color:red}.td1{text-align:right;width:200px}',
);
