/** Name, telephone and number again and again: only the heading of each card tells whose. */
import { sheet } from '../sheet.ts';

const { t, page } = sheet('repeated-people');
const person = (who: string, keys: Record<string, string>) =>
  `<section class="card"><header class="card-h"><i class="dot"></i>${who}</header><div class="card-b">${[
    '姓名',
    '职务',
    '手机号码',
    '证件号码',
    '电子邮箱',
  ]
    .map(
      (label) =>
        `<div class="cell"><div class="nm">${label}</div><div class="vl">${t(`${who}>${label}`, keys[label] ?? null)}</div></div>`,
    )
    .join('')}</div></section>`;

export default page(
  `<main><h1>经营主体关联人员</h1>
${person('法定代表人信息', { 姓名: 'legalRepresentative.name', 手机号码: 'legalRepresentative.mobile', 证件号码: 'legalRepresentative.idNumber' })}
${person('企业联系人信息', { 姓名: 'contact.name', 手机号码: 'contact.mobile', 电子邮箱: 'contact.email' })}
${person('项目负责人信息', {})}
${person('财务负责人信息', {})}
${person('股东（自然人）信息', {})}
${person('受益所有人信息', {})}</main>`,
  'main{width:1000px}.card{border:1px solid #e5e5e5;margin:12px 0}.card-h{padding:8px;background:#f5f7fa}.card-b{display:grid;grid-template-columns:1fr 1fr;gap:8px;padding:10px}.cell{display:flex}.nm{width:120px;text-align:right;padding-right:10px}',
);
