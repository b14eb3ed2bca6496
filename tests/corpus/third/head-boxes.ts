/** A list drawn by a kit of desktop looks: boxes for the heads, one table a row; and a form whose labels are boxes. */
import { sheet } from '../sheet.ts';

const { t, page } = sheet('head-boxes');
const field = (label: string, control: string) =>
  `<div class="x-form-item"><div class="x-lbl" style="float:left;width:130px">${label}:</div><div class="x-el" style="padding-left:140px"><div class="x-wrap">${control}</div></div></div>`;
const heads = ['产品名称', '海关编码', '年产量', '出口额（万元）'];
const row = (n: number) =>
  `<div class="x-row" style="height:26px"><table style="width:600px;table-layout:fixed"><tr>${heads.map((head) => `<td style="width:150px"><div>${t(`${head.replace('（万元）', '')}`, null, `name="p${n}" style="width:130px"`)}</div></td>`).join('')}</tr></table></div>`;

export default page(
  `<div class="x-panel"><div class="x-hd">企业档案</div><div class="x-bd">
${field('企业名称', t('企业名称', 'enterpriseName'))}
${field('组织机构代码', t('组织机构代码', 'organisationCode'))}
${field('法定代表人', t('法定代表人', 'legalRepresentative.name'))}
${field('主管海关', t('主管海关'))}
${field('企业邮箱', t('企业邮箱', 'email'))}</div></div>
<div class="x-panel"><div class="x-hd">产品清单</div><div class="x-grid"><div class="x-heads" style="width:600px;height:24px">${heads.map((head) => `<div style="float:left;width:150px"><span>${head}</span></div>`).join('')}</div><div class="x-rows" style="clear:both">${[1, 2, 3].map(row).join('')}</div></div></div>`,
  '.x-panel{width:700px;border:1px solid #99bbe8;margin:8px}.x-hd{background:#cbdcf0;font-weight:700;padding:4px}.x-form-item{margin:5px;overflow:hidden}',
);
