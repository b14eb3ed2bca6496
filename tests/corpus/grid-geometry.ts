/** All labels in one column's element, all inputs in another's: only where they stand tells which is whose. */
import { sheet } from './sheet.ts';

const { t, page } = sheet('grid-geometry');
const left: [string, string | null][] = [
  ['企业名称', 'enterpriseName'],
  ['统一社会信用代码', 'creditCode'],
  ['法定代表人', 'legalRepresentative.name'],
  ['注册地址', 'address'],
  ['推荐单位', null],
  ['项目名称', null],
];
const right: [string, string | null][] = [
  ['联系人', 'contact.name'],
  ['联系人手机', 'contact.mobile'],
  ['邮政编码', 'postalCode'],
  ['传真', 'fax'],
  ['申请日期', null],
  ['受理编号', null],
];
const column = (pairs: [string, string | null][]) =>
  `<div class="labels">${pairs.map(([label]) => `<div class="cell">${label}：</div>`).join('')}</div><div class="inputs">${pairs.map(([label, key]) => `<div class="cell">${t(label, key)}</div>`).join('')}</div>`;

export default page(
  `<h3>企业申请</h3><div class="grid">${column(left)}${column(right)}</div>`,
  '.grid{display:grid;grid-template-columns:180px 220px 140px 220px}.cell{height:36px;line-height:36px}.labels .cell{text-align:right}',
);
