/** Arco: steps above, the labels over the controls, amounts with a unit behind, the next step not shown yet. */
import { sheet } from '../sheet.ts';

const { t, c, picks, hid, page } = sheet('arco-wizard');
const item = (label: string, control: string, need = true, extra = '') =>
  `<div class="arco-row arco-form-item arco-form-item-layout-vertical"><div class="arco-col arco-form-item-label-col"><label class="arco-form-item-label">${need ? '<strong class="arco-form-item-label-required-symbol"><svg fill="currentColor" viewBox="0 0 1024 1024" width="1em" height="1em"></svg></strong>' : ''}${label}<!----></label></div><div class="arco-col arco-form-item-wrapper-col"><div class="arco-form-item-content-wrapper"><div class="arco-form-item-content">${control}</div></div>${extra && `<div class="arco-form-item-extra">${extra}</div>`}</div></div>`;
const input = (path: string, key: string | null = null, suffix = '') =>
  `<span class="arco-input-wrapper">${t(path, key, 'class="arco-input" placeholder="请输入"')}${suffix && `<span class="arco-input-suffix">${suffix}</span>`}</span>`;
const choose = (path: string, key: string | null = null) =>
  `<span class="arco-select-view-single arco-select" title=""><input class="arco-select-view-input" readonly placeholder="请选择" ${c(path, key)}><span class="arco-select-view-value"></span><span class="arco-select-view-suffix"><svg width="14" height="14"></svg></span></span>`;

export default page(
  `<div class="arco-steps">${['企业概况', '经营数据', '上传附件', '提交'].map((step, i) => `<div class="arco-steps-item"><div class="arco-steps-icon">${i + 1}</div><div class="arco-steps-item-title">${step}</div></div>`).join('')}</div>
<form class="arco-form"><div class="g3">
${item('申报主体', input('申报主体', 'enterpriseName'))}
${item('主体代码', input('主体代码', 'creditCode'), true, '填写统一社会信用代码')}
${item('企业法定代表人', input('企业法定代表人', 'legalRepresentative.name'))}
${item('规模划型', choose('规模划型', 'scale'))}
${item('控股类型', choose('控股类型', 'holdingType'))}
${item('所处细分市场', input('所处细分市场', 'subdivision'), false)}
${item('主导产品（服务）', input('主导产品（服务）|主导产品', 'mainProducts'), true, '不超过三种，按销售额排序')}
${item('主导产品市场占有率', input('主导产品市场占有率', null, '%'))}
${item('从事该领域时间', input('从事该领域时间', null, '年'))}
${item('上年营收', input('上年营收', 'figures.2025.revenue', '万元'))}
${item('上年主营收入', input('上年主营收入', 'figures.2025.mainBusinessRevenue', '万元'))}
${item('上年营收增幅', input('上年营收增幅', null, '%'), false)}
${item('上年度资产负债率', input('上年度资产负债率', null, '%'))}
${item('前年净利润', input('前年净利润', 'figures.2024.netProfit', '万元'))}
${item('上年末研发人员', input('上年末研发人员', 'figures.2025.rdStaff', '人'))}
${item('研发人员占比', input('研发人员占比', null, '%'))}
${item('有效发明专利', input('有效发明专利', null, '件'))}
${item('企业品牌', input('企业品牌'), false)}
</div>${item('是否上市', picks('是否上市', null, ['已上市', '拟上市', '无计划'], 'type="radio" class="arco-radio-target"'))}
<div class="step2" style="display:none">${item('营业总成本', `<input class="arco-input" ${hid()}>`)}${item('出口额', `<input class="arco-input" ${hid()}>`)}</div>
<button class="arco-btn" type="button">下一步</button></form>`,
  '.arco-steps{display:flex;gap:60px}.g3{display:grid;grid-template-columns:repeat(3,1fr);gap:0 24px}.arco-form-item{margin-bottom:20px}.arco-input-wrapper,.arco-select{display:inline-flex;width:100%;background:#f2f3f5}.arco-input,.arco-select-view-input{flex:1;border:0;background:none}.arco-form-item-extra{color:#888;font-size:12px}',
);
