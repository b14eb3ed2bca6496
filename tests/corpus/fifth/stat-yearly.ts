/** A yearly statistics report (一套表): code boxes above, 甲 乙 丙 1 2 under the column heads, people who sign below the table. */
import { sheet } from '../sheet.ts';

const { t, c, page } = sheet('stat-yearly');
let code = 200;
const row = (
  text: string,
  unit: string,
  now: string | null,
  before: string | null,
  label = text,
  indent = 0,
) =>
  `<tr><td class="zb" style="padding-left:${indent * 14 + 4}px">${text}</td><td class="c">${unit}</td><td class="c">${++code}</td><td><input class="num" ${c(`本年>${label}`, now)} id="R${code}_1"></td><td><input class="num" ${c(`上年>${label}`, before)} id="R${code}_2"></td></tr>`;
const f = (name: string) => [`figures.2025.${name}`, `figures.2024.${name}`] as const;

export default page(
  `<div id="report"><h2 class="bt">财务及用工情况</h2>
<table class="tou" width="920"><tr><td rowspan="4" width="560" valign="bottom"><table class="dw"><tr><td nowrap>统一社会信用代码：</td><td>${t('统一社会信用代码', 'creditCode', 'class="line" maxlength="18" style="width:220px"')}</td></tr><tr><td nowrap>尚未领取统一社会信用代码的填写原组织机构代码：</td><td>${t('尚未领取统一社会信用代码的填写原组织机构代码|原组织机构代码', '?organisationCode', 'class="line" maxlength="9" style="width:120px"')}</td></tr><tr><td nowrap>单位详细名称：</td><td>${t('单位详细名称', 'enterpriseName', 'class="line" style="width:300px"')}</td></tr></table></td><td>表　　号：</td><td>Y 203-1 表</td></tr><tr><td>制定机关：</td><td>市统计局</td></tr><tr><td>文　　号：</td><td>统字〔2025〕88号</td></tr><tr><td>有效期至：</td><td>2027年1月</td></tr></table>
<p class="nian">2025 年</p>
<table class="bb" width="920" border="1" cellspacing="0"><thead><tr><th width="380">指标名称</th><th>计量单位</th><th>代码</th><th>本年</th><th>上年</th></tr><tr><th>甲</th><th>乙</th><th>丙</th><th>1</th><th>2</th></tr></thead><tbody>
<tr><td class="zb"><b>一、年末资产负债</b></td><td class="c">—</td><td class="c">—</td><td class="c">—</td><td class="c">—</td></tr>
${row('资产总计', '万元', ...f('totalAssets'), '资产总计', 1)}
${row('其中：固定资产净额', '万元', null, null, '其中：固定资产净额|固定资产净额', 2)}
${row('负债合计', '万元', ...f('totalLiabilities'), '负债合计', 1)}
<tr><td class="zb"><b>二、损益及分配</b></td><td class="c">—</td><td class="c">—</td><td class="c">—</td><td class="c">—</td></tr>
${row('营业收入', '万元', ...f('revenue'), '营业收入', 1)}
${row('其中：主营业务收入', '万元', ...f('mainBusinessRevenue'), '其中：主营业务收入|主营业务收入', 2)}
${row('利润总额', '万元', null, null, '利润总额', 1)}
<tr><td class="zb"><b>三、人工成本及用工</b></td><td class="c">—</td><td class="c">—</td><td class="c">—</td><td class="c">—</td></tr>
${row('应付职工薪酬（本年贷方累计发生额）', '万元', null, null, '应付职工薪酬|应付职工薪酬（本年贷方累计发生额）', 1)}
${row('期末用工人数', '人', ...f('employees'), '期末用工人数', 1)}
</tbody></table>
<table class="wei" width="920"><tr><td>单位负责人：<input class="line s" ${c('单位负责人', '?legalRepresentative.name')}></td><td>统计负责人：<input class="line s" ${c('统计负责人')}></td><td>填表人：<input class="line s" ${c('填表人', '?contact.name')}></td><td>联系电话：<input class="line s" ${c('联系电话', '?phone')}></td><td>报出日期：<input class="line s" ${c('报出日期')}></td></tr></table>
<p class="sm">说明：1.统计范围：辖区内规模以上工业法人单位。<br>2.报送日期及方式：调查单位次年3月10日24时前网上填报。<br>3.审核关系：201≥202；204≥205。</p></div>`,
  `body{font:14px SimSun}.bt{text-align:center;width:920px}.nian{text-align:center;width:920px}.bb{border-collapse:collapse}.c{text-align:center}.num{width:110px;border:0;text-align:right;background:#ffffe0}.line{border:0;border-bottom:1px solid #000}.s{width:90px}`,
);
