/** Row headers with scope, units as add-ons round the control, an annual tax report. */
import { sheet } from '../sheet.ts';

const { t, sel, hid, page } = sheet('scope-rows');
const unit = (control: string, after: string, before = '') =>
  `<div class="ig">${before && `<span class="ig-t">${before}</span>`}${control}<span class="ig-t">${after}</span></div>`;
const row = (label: string, control: string, note = '') =>
  `<tr><th scope="row">${label}</th><td>${control}</td><td class="note">${note}</td></tr>`;

export default page(
  `<h1>涉税信息年度采集</h1><form><table class="t"><caption>纳税人基础信息</caption><tbody>
${row('纳税人名称', t('纳税人名称', 'enterpriseName'), '请与登记信息保持一致')}
${row('纳税人识别号<br>（统一社会信用代码）', t('纳税人识别号（统一社会信用代码）|纳税人识别号', 'creditCode', 'maxlength="20"'))}
${row('生产经营地址', t('生产经营地址', '?address'))}
${row('登记注册地址', t('登记注册地址', 'address'), '营业执照载明的住所')}
${row('国标行业（小类）', t('国标行业（小类）|国标行业', 'industry', 'readonly onclick="openTree()" placeholder="点击选择"'))}
${row('核算方式', sel('核算方式', null, ['请选择', '独立核算', '非独立核算']))}
${row('适用会计制度', sel('适用会计制度', null, ['企业会计准则', '小企业会计准则']))}
</tbody></table>
<table class="t"><caption>所属期：2025年1月1日至2025年12月31日</caption><tbody>
${row('营业收入', unit(t('2025年>营业收入', 'figures.2025.revenue'), '万元', '￥'), '填报利润表本年累计数')}
${row('净利润', unit(t('2025年>净利润', 'figures.2025.netProfit'), '万元', '￥'), '亏损以“-”号填列')}
${row('研究开发费用', unit(t('2025年>研究开发费用', 'figures.2025.rdExpense'), '万元', '￥'))}
${row('研发投入强度', unit(t('研发投入强度'), '%'))}
${row('应纳税所得额', unit(t('应纳税所得额'), '万元', '￥'))}
${row('实缴税金', unit(t('实缴税金'), '万元', '￥'))}
${row('年末资产合计', unit(t('2025年>年末资产合计', 'figures.2025.totalAssets'), '万元', '￥'))}
${row('年末职工人数', unit(t('2025年>年末职工人数', 'figures.2025.employees'), '人'))}
</tbody></table>
<table class="t"><caption>财务负责人与办税员</caption><thead><tr><th scope="col">身份</th><th scope="col">姓名</th><th scope="col">身份证件号码</th><th scope="col">移动电话</th></tr></thead><tbody>
<tr><th scope="row">财务负责人</th><td>${t('财务负责人>姓名')}</td><td>${t('财务负责人>身份证件号码')}</td><td>${t('财务负责人>移动电话')}</td></tr>
<tr><th scope="row">办税人员</th><td>${t('办税人员>姓名')}</td><td>${t('办税人员>身份证件号码')}</td><td>${t('办税人员>移动电话')}</td></tr>
</tbody></table><input name="yzm" placeholder="验证码" ${hid()}><img alt="验证码" src="data:,"><button>暂存</button></form>`,
  '.t{width:900px;border-collapse:collapse;margin:12px}th[scope=row]{width:220px;text-align:left}.note{color:#888;width:240px}.ig{display:flex;border:1px solid #ccc}.ig-t{padding:0 8px;background:#eee}',
);
