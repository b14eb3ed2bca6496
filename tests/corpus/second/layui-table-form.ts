/** LayUI's table used as a form: blocks of years side by side, prior year before this one, a rowspan of 其中; statistics. */
import { sheet } from '../sheet.ts';

const { t, page } = sheet('layui-table-form');
const x = 'class="layui-input" autocomplete="off" lay-verify="number"';
const head = '<tr><th>指标名称</th><th>计量单位</th><th>代码</th><th>上年同期</th><th>本年累计</th></tr>';
const line = (name: string, unit: string, code: string, prior: string | null, path = name) =>
  `<tr><td>${name}</td><td>${unit}</td><td>${code}</td><td>${t(`上年同期>${path}`, prior, x)}</td><td>${t(`本年累计>${path}`, null, x)}</td></tr>`;

export default page(
  `<div class="layui-card"><div class="layui-card-header">外贸企业季度监测表（2026年1—9月）</div><div class="layui-card-body"><form class="layui-form" lay-filter="q">
<table class="layui-table" lay-size="sm"><tbody>
<tr><td class="bg">填报企业</td><td>${t('填报企业', 'enterpriseName', 'class="layui-input"')}</td><td class="bg">企业十八位代码</td><td>${t('企业十八位代码', '?creditCode', 'class="layui-input"')}</td></tr>
<tr><td class="bg">单位负责人</td><td>${t('单位负责人', '?legalRepresentative.name', 'class="layui-input"')}</td><td class="bg">统计负责人</td><td>${t('统计负责人', null, 'class="layui-input"')}</td></tr>
<tr><td class="bg">填表人</td><td>${t('填表人', '?contact.name', 'class="layui-input"')}</td><td class="bg">报出日期</td><td>${t('报出日期', null, 'class="layui-input" lay-key="1"')}</td></tr>
</tbody></table>
<table class="layui-table">${head}
${line('进出口总值', '万美元', '01', null)}
${line('其中：出口', '万美元', '02', null, '其中：出口|出口')}
${line('其中：进口', '万美元', '03', null, '其中：进口|进口')}
${line('营业收入', '万元', '04', null)}
${line('期末从业人员数', '人', '05', null)}
</table>
<table class="layui-table"><thead><tr><th rowspan="2">主要市场</th><th colspan="2">出口额（万美元）</th><th rowspan="2">主要客户</th></tr><tr><th>2024年</th><th>2025年</th></tr></thead><tbody>
${['北美', '欧盟', '东盟'].map((m) => `<tr><td>${m}</td><td>${t(`出口额|2024年|${m}`, null, x)}</td><td>${t(`出口额|2025年|${m}`, null, x)}</td><td>${t(`${m}>主要客户`, null, 'class="layui-input"')}</td></tr>`).join('')}
</tbody></table></form></div></div>`,
  '.layui-table{width:1000px;border-collapse:collapse;margin:10px 0}.layui-table td,.layui-table th{border:1px solid #e6e6e6;padding:6px}.bg{background:#fafafa;text-align:right}.layui-input{width:100%;height:30px}',
);
