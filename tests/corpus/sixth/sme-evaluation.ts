/** 科技型中小企业评价, Element Plus: step bar, form items, el-input inside plain tables of persons, rights and figures. */
import { sheet } from '../sheet.ts';

const { c, m, hid, page } = sheet('sme-evaluation');
let id = 100;
const input = (mark: string, forId = '', more = '') =>
  `<div class="el-input${/disabled/.test(more) ? ' is-disabled' : ''}"><div class="el-input__wrapper"><input class="el-input__inner" type="text" autocomplete="off" tabindex="0" ${forId && `id="${forId}"`} ${mark} ${more}></div></div>`;
const item = (label: string, mark: string, more = '', required = true) => {
  const own = `el-id-4821-${id++}`;
  return `<div class="el-col el-col-12"><div class="el-form-item${required ? ' is-required' : ''} asterisk-left"><label id="${own}-label" for="${own}" class="el-form-item__label" style="width: 150px;">${label}</label><div class="el-form-item__content">${input(mark, own, more)}</div></div></div>`;
};
const select = (mark: string, hint: string) =>
  `<div class="el-select" style="width:130px"><div class="select-trigger el-tooltip__trigger"><div class="el-input el-input--suffix"><div class="el-input__wrapper"><input class="el-input__inner" type="text" readonly autocomplete="off" tabindex="0" placeholder="${hint}" ${mark}><span class="el-input__suffix"><span class="el-input__suffix-inner"><i class="el-icon el-select__caret"></i></span></span></div></div></div></div>`;
const step = (title: string, state: string, k: number) =>
  `<div class="el-step is-horizontal" style="flex-basis: 25%;"><div class="el-step__head is-${state}"><div class="el-step__icon is-text"><div class="el-step__icon-inner">${k}</div></div></div><div class="el-step__main"><div class="el-step__title is-${state}">${title}</div></div></div>`;

export default page(
  `<div id="app"><div class="app-main"><div class="el-steps el-steps--horizontal">${step('注册信息', 'finish', 1)}${step('评价信息填报', 'process', 2)}${step('附件上传', 'wait', 3)}${step('提交确认', 'wait', 4)}</div>
<form class="el-form el-form--default el-form--label-right">
<div class="el-descriptions"><table class="el-descriptions__table"><tbody><tr><td class="el-descriptions__cell"><span class="el-descriptions__label">企业名称：</span><span class="el-descriptions__content">杭州示例精密机械有限公司</span></td><td class="el-descriptions__cell"><span class="el-descriptions__label">评价年度：</span><span class="el-descriptions__content">2026</span></td></tr></tbody></table></div>
<div class="sec">一、企业基本信息</div><div class="el-row">
${item('注册成立时间', c('注册成立时间', 'establishedOn'), 'placeholder="选择日期"')}
${item('入库登记编号', c('入库登记编号'), 'placeholder="首次参评无需填写"', false)}
<div class="el-col el-col-24"><div class="el-form-item is-required"><label class="el-form-item__label" style="width: 150px;">注册地行政区划</label><div class="el-form-item__content">${select(c('注册地行政区划|省', 'registeredRegion.province'), '省')}${select(c('注册地行政区划|市', 'registeredRegion.city'), '市')}${select(c('注册地行政区划|区县', 'registeredRegion.county'), '区县')}</div></div></div>
${item('通信地址', c('通信地址', 'address'))}
${item('邮编', c('邮编', 'postalCode'), 'maxlength="6"')}
${item('联系人手机号', c('联系人手机号', 'contact.mobile'))}
${item('代理服务机构名称', c('代理服务机构名称'), 'placeholder="无代理机构填“无”"', false)}
${item('代理机构经办人手机', c('代理机构经办人手机'), '', false)}
</div>
<div class="sec">二、科技人员指标（上年度）</div>
<table class="grid"><tbody><tr><th rowspan="2">职工总数<br>（人）</th><th rowspan="2">科技人员总数<br>（人）</th><th colspan="4">其中：按学历（人）</th></tr><tr><th>博士</th><th>硕士</th><th>本科</th><th>大专及以下</th></tr>
<tr><td>${input(c('上年度>职工总数', 'figures.2025.employees'))}</td><td>${input(c('上年度>科技人员总数', '?figures.2025.rdStaff'))}</td><td>${input(c('博士'))}</td><td>${input(c('硕士'))}</td><td>${input(c('本科'))}</td><td>${input(c('大专及以下'))}</td></tr></tbody></table>
<div class="sec">三、研发投入指标（2025年度）</div>
<table class="grid fig"><tbody>
<tr><th>企业销售收入总额</th><td>${input(c('2025年度>企业销售收入总额', 'figures.2025.revenue'))}</td><td class="u">万元</td><th>企业研发费用总额</th><td>${input(c('2025年度>企业研发费用总额', 'figures.2025.rdExpense'))}</td><td class="u">万元</td></tr>
<tr><th>企业成本费用支出总额</th><td>${input(c('2025年度>企业成本费用支出总额'))}</td><td class="u">万元</td><th>年末资产总额</th><td>${input(c('2025年度>年末资产总额', 'figures.2025.totalAssets'))}</td><td class="u">万元</td></tr>
<tr><td colspan="6" class="tip">注：销售收入为主营业务收入与其他业务收入之和。</td></tr></tbody></table>
<div class="sec">四、科技成果指标</div>
<table class="grid"><tbody><tr><th>类别</th><th>发明专利</th><th>实用新型专利</th><th>软件著作权</th></tr><tr><th>数量（件）</th><td>${input(c('发明专利'))}</td><td>${input(c('实用新型专利'))}</td><td>${input(c('软件著作权'))}</td></tr></tbody></table>
<div class="el-form-item"><label class="el-form-item__label" style="width: 300px;">是否拥有有效期内高新技术企业资格证书</label><div class="el-form-item__content"><div class="el-radio-group" role="radiogroup" aria-label="radio-group"><label class="el-radio"><span class="el-radio__input"><input class="el-radio__original" type="radio" name="el-id-4821-9" value="1" ${c('是否拥有有效期内高新技术企业资格证书')}><span class="el-radio__inner"></span></span><span class="el-radio__label">是</span></label><label class="el-radio"><span class="el-radio__input"><input class="el-radio__original" type="radio" name="el-id-4821-9" value="0" ${m()}><span class="el-radio__inner"></span></span><span class="el-radio__label">否</span></label></div></div></div>
<div class="el-form-item" style="display: none;"><label class="el-form-item__label">高企证书编号</label><div class="el-form-item__content">${input(hid())}</div></div>
<div class="foot"><button type="button" class="el-button"><span>上一步</span></button><button type="button" class="el-button el-button--primary"><span>保存并下一步</span></button></div></form></div></div>`,
  `*{box-sizing:border-box}body{font:14px sans-serif}.app-main{width:1100px}.el-steps{display:flex}.el-step{flex-shrink:1}.el-row{display:flex;flex-wrap:wrap}.el-col-12{flex:0 0 50%;max-width:50%}.el-col-24{flex:0 0 100%}.el-form-item{display:flex;margin-bottom:18px}.el-form-item__label{display:inline-flex;justify-content:flex-end;flex:0 0 auto;height:32px;line-height:32px;padding-right:12px}.is-required>.el-form-item__label:before{content:"*";color:#f56c6c;margin-right:4px}.el-form-item__content{display:flex;flex:1;flex-wrap:wrap;min-width:0}.el-input{display:inline-flex;width:100%;height:32px}.el-input__wrapper{display:inline-flex;flex-grow:1;padding:1px 11px;box-shadow:0 0 0 1px #dcdfe6 inset}.el-input__inner{width:100%;border:none;outline:none;background:none;height:30px}.el-select{display:inline-block;margin-right:8px}
.el-radio{display:inline-flex;margin-right:32px}.el-radio__input{position:relative;display:inline-flex}.el-radio__original{opacity:0;position:absolute;z-index:-1;top:0;left:0;right:0;bottom:0;margin:0}.el-radio__inner{width:14px;height:14px;border:1px solid #ccc;border-radius:50%;display:inline-block}
.sec{font-weight:bold;border-left:4px solid #409eff;padding-left:8px;margin:16px 0}.grid{border-collapse:collapse;width:100%;margin-bottom:16px}.grid th,.grid td{border:1px solid #ddd;padding:6px;font-weight:normal}.grid th{background:#f5f7fa}.u{width:50px}.tip{color:#999}`,
);
