/** A table pasted from Word: captions set upright with <br>, cells parted by colspan, each text in MsoNormal and span. */
import { sheet } from '../sheet.ts';

const { t, area, picks, page } = sheet('word-green-factory');
const p = (text: string, align = 'center') =>
  `<p class="MsoNormal" align="${align}" style="text-align:${align};line-height:18.0pt;"><span style="font-size:12.0pt;font-family:仿宋_GB2312;">${text}<span lang="EN-US"></span></span></p>`;
const box = (inner: string, span: number, width: number, rows = 1) =>
  `<td width="${width}" ${span > 1 ? `colspan="${span}"` : ''} ${rows > 1 ? `rowspan="${rows}"` : ''} style="width:${(width * 0.75).toFixed(2)}pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt;">${inner}</td>`;
const h = (text: string, span = 1, width = 110) => box(p(text), span, width);
const v = (text: string, rows: number) => box(p([...text].join('<br>')), 1, 40, rows);
const i = (control: string, span = 1, width = 150) => box(p(control, 'left'), span, width);
const tr = (...cells: string[]) => `<tr style="height:25.5pt;">${cells.join('\n')}</tr>`;
const f = (path: string, key: string | null = null, w = 130) =>
  t(path, key, `class="line" style="width:${w}px"`);

export default page(
  `<div class="article"><h2 style="text-align:center">附件1</h2><div class="WordSection1">
<p class="MsoNormal" align="center"><b><span style="font-size:18.0pt;font-family:方正小标宋简体;">节能技术改造财政奖励资金申请表</span></b></p>
<p class="MsoNormal" align="left"><span>申报编号：</span>${f('申报编号')}</p>
<form><table class="MsoNormalTable" border="1" cellspacing="0" cellpadding="0" width="760" style="border-collapse:collapse;border:none;"><tbody>
${tr(v('申报单位', 6), h('单位名称'), i(f('单位名称', 'enterpriseName', 480), 5, 600))}
${tr(h('单位地址'), i(f('单位地址', 'address', 280), 3, 380), h('邮&nbsp; 编'), i(f('邮编', 'postalCode', 70), 1, 90))}
${tr(h('法人代表'), i(f('法人代表', 'legalRepresentative.name', 90), 1, 110), h('联 系 人'), i(f('联系人', 'contact.name', 90), 1, 110), h('联系人<br>手　机'), i(f('联系人手机', 'contact.mobile', 100), 1, 120))}
${tr(h('单位性质'), i(picks('单位性质', 'enterpriseType', ['国有', '民营', '外资', '其他'], 'type="checkbox"'), 3, 380), h('所属行业'), i(f('所属行业', 'industry', 90), 1, 110))}
${tr(h('年末从业人员数<br>（人）'), i(f('年末从业人员数', '?figures.2025.employees', 90), 1, 110), h('2025年末资产总额<br>（万元）'), i(f('2025年末资产总额', 'figures.2025.totalAssets', 90), 1, 110), h('2025年末负债总额<br>（万元）'), i(f('2025年末负债总额', 'figures.2025.totalLiabilities', 90), 1, 110))}
${tr(h('2025年净利润<br>（万元）'), i(f('2025年净利润', 'figures.2025.netProfit', 90), 1, 110), h('2025年综合能耗<br>（吨标煤）'), i(f('2025年综合能耗|2025年综合能耗（吨标煤）', null, 90), 3, 350))}
${tr(v('改造项目', 4), h('项目名称'), i(f('项目名称', null, 480), 5, 600))}
${tr(h('项目负责人'), i(f('项目负责人', null, 90), 1, 110), h('联系电话'), i(f('项目负责人>联系电话|项目负责人联系电话', null, 90), 1, 110), h('备案文号'), i(f('备案文号', null, 90), 1, 110))}
${tr(h('总投资<br>（万元）'), i(f('总投资', null, 90), 1, 110), h('申请奖励资金<br>（万元）'), i(f('申请奖励资金', null, 90), 3, 350))}
${tr(h('主要改造内容'), i(area('主要改造内容', null, 'style="width:560px;height:90px"'), 5, 600))}
${tr(v('审核机构', 2), h('机构名称'), i(f('审核机构>机构名称|审核机构名称', null, 260), 5, 600))}
${tr(h('负责人'), i(f('审核机构>负责人', null, 90), 1, 110), h('电&nbsp; 话'), i(f('审核机构>电话', null, 90), 3, 350))}
${tr(box(p('县（市、区）<br>主管部门意见'), 2, 150), i(area('县（市、区）主管部门意见|主管部门意见', null, 'style="width:560px;height:70px" readonly'), 5, 600))}
</tbody></table><p class="MsoNormal"><span style="font-size:10.5pt">注：本表一式三份，申报单位须对所填内容真实性负责。</span></p><p align="center"><input type="button" value="提交"></p></form></div></div>`,
  `.article{width:800px;margin:0 auto}.line{border:0;border-bottom:1px solid #999;font-size:14px}p.MsoNormal{margin:0}`,
);
