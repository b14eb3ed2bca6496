/** A park's monthly report: indicators as rows, columns under two header rows of year and period, signers below. */
import { sheet } from '../sheet.ts';

const { t, page } = sheet('park-monthly');
const n = 'class="num" style="ime-mode:disabled"';
type Row = [text: string, label: string, unit: string, code: string, keys: (string | null | 'x')[]];
const COLS = ['2026年>本月', '2026年>1—本月', '2025年>1—本月', '2025年>全年'];
const row = ([text, label, unit, code, keys]: Row) =>
  `<tr><th scope="row" class="ind">${text}</th><td class="u">${unit}</td><td class="u">${code}</td>${keys
    .map((key, i) => (key === 'x' ? '<td class="u">—</td>' : `<td>${t(`${COLS[i]}>${label}`, key, n)}</td>`))
    .join('')}</tr>`;

export default page(
  `<div class="sheet"><h2>园区企业主要经济指标月报</h2>
<div class="meta"><div class="l"><p>统一社会信用代码：${t('统一社会信用代码', 'creditCode', 'class="line" maxlength="18"')}</p><p>单位详细名称：${t('单位详细名称', 'enterpriseName', 'class="line wide"')}</p></div>
<div class="rr">表　　号：园统 201 表<br>制定机关：高新区经济发展局<br>有效期至：2027年1月<br>报告期：2026年 ${t('报告期|月', null, 'class="mm" maxlength="2"')} 月</div></div>
<table><thead><tr><th rowspan="2">指标名称</th><th rowspan="2">计量<br>单位</th><th rowspan="2">代码</th><th colspan="2">2026年</th><th colspan="2">2025年</th></tr>
<tr><th>本月</th><th>1—本月</th><th>1—本月</th><th>全年</th></tr>
<tr class="abc"><td>甲</td><td>乙</td><td>丙</td><td>1</td><td>2</td><td>3</td><td>4</td></tr></thead><tbody>
${(
  [
    [
      '一、工业总产值（当年价格）',
      '一、工业总产值|工业总产值|一、工业总产值（当年价格）',
      '万元',
      '01',
      [null, null, 'x', null],
    ],
    ['二、营业收入', '二、营业收入|营业收入', '万元', '02', [null, null, null, 'figures.2025.revenue']],
    [
      '　　其中：主营业务收入',
      '其中：主营业务收入|主营业务收入',
      '万元',
      '03',
      ['x', null, 'x', 'figures.2025.mainBusinessRevenue'],
    ],
    ['三、利润总额', '三、利润总额|利润总额', '万元', '04', ['x', null, 'x', null]],
    ['四、净利润', '四、净利润|净利润', '万元', '05', ['x', 'x', 'x', 'figures.2025.netProfit']],
    [
      '五、出口交货值',
      '五、出口交货值|出口交货值',
      '万元',
      '06',
      ['x', null, 'x', '?figures.2025.exportValue'],
    ],
    [
      '六、研究开发费用',
      '六、研究开发费用|研究开发费用',
      '万元',
      '07',
      ['x', null, 'x', 'figures.2025.rdExpense'],
    ],
    [
      '七、期末资产总计',
      '七、期末资产总计|期末资产总计',
      '万元',
      '08',
      ['x', 'x', 'x', 'figures.2025.totalAssets'],
    ],
    [
      '八、期末从业人员',
      '八、期末从业人员|期末从业人员',
      '人',
      '09',
      ['x', 'x', 'x', 'figures.2025.employees'],
    ],
  ] as Row[]
)
  .map(row)
  .join('\n')}
</tbody></table>
<div class="sign"><span>单位负责人：${t('单位负责人', '?legalRepresentative.name', 'class="line s"')}</span><span>统计负责人：${t('统计负责人', null, 'class="line s"')}</span><span>填表人：${t('填表人', '?contact.name', 'class="line s"')}</span><span>填表人联系电话：${t('填表人联系电话', '?contact.phone', 'class="line s"')}</span></div>
<p class="note">说明：1.本表由注册在园区内的规模以上企业填报。2.审核关系：02≥03。3.请于每月8日前报出。</p>
<div class="bar"><button type="button">逻辑校验</button><button type="button">上报</button></div></div>`,
  `body{font:13px SimSun,serif}.sheet{width:900px;margin:0 auto}h2{text-align:center;letter-spacing:4px}.meta{display:flex;justify-content:space-between}.rr{font-size:12px;line-height:1.7}
table{border-collapse:collapse;width:100%;border-top:2px solid #000;border-bottom:2px solid #000}th,td{border:1px solid #333;padding:2px 4px;font-weight:normal}th.ind{text-align:left;white-space:pre}.u,.abc td{text-align:center}
.num{width:96%;border:0;background:#fffbe0;text-align:right}.line{border:0;border-bottom:1px solid #000;width:180px}.wide{width:320px}.s{width:90px}.mm{width:24px}.sign{display:flex;justify-content:space-between;margin-top:8px}.note{font-size:12px}`,
);
