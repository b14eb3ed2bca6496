/** One row a person, one column a fact; the corner says 人员. */
import { sheet } from './sheet.ts';

const { t, page } = sheet('people-grid');
const people: [string, string | null, string | null, string | null, string | null][] = [
  ['法定代表人', 'legalRepresentative.name', 'legalRepresentative.phone', 'legalRepresentative.mobile', null],
  ['企业联系人', 'contact.name', 'contact.phone', 'contact.mobile', 'contact.email'],
  ['项目负责人', null, null, null, null],
  ['财务负责人', null, null, null, null],
  ['技术负责人', null, null, null, null],
];
const rows = people.map(
  ([who, name, phone, mobile, email]) =>
    `<tr><th scope="row">${who}</th><td>${t(`${who}>姓名`, name)}</td><td>${t(`${who}>办公电话`, phone)}</td><td>${t(`${who}>手机号`, mobile)}</td><td>${t(`${who}>邮箱`, email)}</td></tr>`,
);

export default page(`<div class="panel"><div class="panel-heading">人员信息</div><table class="table table-bordered"><thead><tr><th>人员</th><th>姓名</th><th>办公电话</th><th>手机号</th><th>邮箱</th></tr></thead><tbody>${rows.join('')}</tbody></table>
<p>注：以上人员将收到短信通知。</p></div>`);
