/** 出口信用保险扶持资金申报, ant-design 4: items with extra and explain, addons before and after, compact groups, search selects. */
import { sheet } from '../sheet.ts';

const { c, m, hid, page } = sheet('credit-insurance-antd');
const item = (
  id: string,
  label: string,
  control: string,
  o: { extra?: string; help?: string; req?: boolean } = {},
) =>
  `<div class="ant-row ant-form-item${o.help ? ' ant-form-item-with-help ant-form-item-has-error' : ''}"><div class="ant-col ant-col-7 ant-form-item-label"><label for="${id}" class="${o.req === false ? '' : 'ant-form-item-required'}" title="${label}">${label}</label></div><div class="ant-col ant-col-14 ant-form-item-control"><div class="ant-form-item-control-input"><div class="ant-form-item-control-input-content">${control}</div></div>${o.help ? `<div class="ant-form-item-explain ant-form-item-explain-connected"><div role="alert" class="ant-form-item-explain-error">${o.help}</div></div>` : ''}${o.extra ? `<div class="ant-form-item-extra">${o.extra}</div>` : ''}</div></div>`;
const text = (id: string, mark: string, hint = '请输入') =>
  `<input placeholder="${hint}" type="text" id="${id}" class="ant-input" value="" ${mark}>`;
const addon = (id: string, mark: string, before: string, after: string) =>
  `<span class="ant-input-group-wrapper"><span class="ant-input-wrapper ant-input-group">${before && `<span class="ant-input-group-addon">${before}</span>`}<input type="text" id="${id}" class="ant-input" value="" ${mark}>${after && `<span class="ant-input-group-addon">${after}</span>`}</span></span>`;
const select = (id: string, mark: string, w = '100%') =>
  `<div class="ant-select ant-select-single ant-select-show-arrow" style="width: ${w};"><div class="ant-select-selector"><span class="ant-select-selection-search"><input type="search" autocomplete="off" class="ant-select-selection-search-input" role="combobox" aria-haspopup="listbox" aria-owns="${id}_list" aria-autocomplete="list" aria-controls="${id}_list" aria-activedescendant="${id}_list_0" readonly unselectable="on" value="" id="${id}" style="opacity: 0;" ${mark}></span><span class="ant-select-selection-placeholder">请选择</span></div><span class="ant-select-arrow" unselectable="on" aria-hidden="true"><span role="img" aria-label="down" class="anticon anticon-down"></span></span></div>`;
const card = (title: string, body: string) =>
  `<div class="ant-card ant-card-bordered"><div class="ant-card-head"><div class="ant-card-head-wrapper"><div class="ant-card-head-title">${title}</div></div></div><div class="ant-card-body">${body}</div></div>`;

export default page(
  `<div id="root"><section class="ant-layout"><main class="ant-layout-content"><div class="ant-page-header"><span class="ant-page-header-heading-title">2026年短期出口信用保险保费扶持资金申报</span></div>
<form class="ant-form ant-form-horizontal">
${card(
  '申报主体',
  `
${item('basic_corp', '申报主体名称', text('basic_corp', c('申报主体名称', 'enterpriseName')), { extra: '须与营业执照及保险单上的被保险人一致' })}
${item('basic_uscc', '社会信用代码', text('basic_uscc', c('社会信用代码', 'creditCode'), '18位'), { help: '请输入社会信用代码' })}
${item('basic_customs', '海关注册编码', text('basic_customs', c('海关注册编码'), '10位'))}
${item('basic_addr', '办公地址', text('basic_addr', c('办公地址', 'address')), { extra: '补贴通知将寄送至此地址' })}
${item('basic_lr', '法定代表人及手机', `<span class="ant-input-group ant-input-group-compact"><input type="text" id="basic_lr" class="ant-input" style="width: 40%;" placeholder="姓名" value="" ${c('法定代表人及手机|姓名|法定代表人姓名|法定代表人', 'legalRepresentative.name')}><input type="text" id="basic_lrm" class="ant-input" style="width: 60%;" placeholder="手机" value="" ${c('法定代表人及手机|手机|法定代表人手机', 'legalRepresentative.mobile')}></span>`)}
${item('basic_mail', '企业邮箱', text('basic_mail', c('企业邮箱', 'email')), { req: false })}`,
)}
${card(
  '2025年度经营数据',
  `
${item('basic_rev', '营业总收入', addon('basic_rev', c('2025年度经营数据>营业总收入', 'figures.2025.revenue'), '¥', '万元'), { extra: '以审计报告合并利润表为准' })}
${item('basic_exp', '出口额（海关口径）', addon('basic_exp', c('2025年度经营数据>出口额（海关口径）|出口额'), '', '万美元'), { extra: '按海关出口统计数填列，单位为万美元' })}
${item('basic_expcny', '出口额（折人民币）', addon('basic_expcny', c('2025年度经营数据>出口额（折人民币）|出口额', 'figures.2025.exportValue'), '', '万元'))}
${item('basic_staff', '年末从业人员数', addon('basic_staff', c('2025年度经营数据>年末从业人员数', 'figures.2025.employees'), '', '人'))}`,
)}
${card(
  '投保及扶持情况',
  `
${item('basic_insurer', '承保机构', select('basic_insurer', c('承保机构')))}
${item('basic_policy', '保险单号', text('basic_policy', c('保险单号')), { extra: '多张保单以“；”分隔' })}
${item('basic_insuredamt', '承保金额', `<span class="ant-input-group ant-input-group-compact">${select('basic_cur', c('承保金额|币种'), '30%')}<input type="text" id="basic_insuredamt" class="ant-input" style="width: 70%;" value="" ${c('承保金额')}></span>`)}
${item('basic_premium', '已缴保费', addon('basic_premium', c('已缴保费'), '¥', '元'), { extra: '以保险公司开具的保费发票金额为准' })}
${item('basic_apply', '申请扶持金额', addon('basic_apply', c('申请扶持金额'), '¥', '元'), { help: '不得超过已缴保费的50%' })}
${item('basic_bank', '收款账户', `<span class="ant-input-group ant-input-group-compact"><input type="text" id="basic_bank" class="ant-input" style="width: 50%;" placeholder="开户银行" value="" ${c('收款账户|开户银行')}><input type="text" id="basic_acct" class="ant-input" style="width: 50%;" placeholder="账号" value="" ${c('收款账户|账号')}></span>`, { extra: '户名须与申报主体名称一致' })}
${item('basic_double', '是否已获同类补助', `<div class="ant-radio-group ant-radio-group-outline" id="basic_double"><label class="ant-radio-wrapper"><span class="ant-radio"><input type="radio" class="ant-radio-input" name="dbl" value="1" ${c('是否已获同类补助')}><span class="ant-radio-inner"></span></span><span>是</span></label><label class="ant-radio-wrapper"><span class="ant-radio"><input type="radio" class="ant-radio-input" name="dbl" value="0" ${m()}><span class="ant-radio-inner"></span></span><span>否</span></label></div>`)}`,
)}
${card(
  '联系信息',
  `
${item('basic_op', '业务联系人', text('basic_op', c('业务联系人', 'contact.name')))}
${item('basic_opm', '联系手机', addon('basic_opm', c('联系手机', 'contact.mobile'), '+86', ''), { extra: '用于接收审核短信，请填写业务联系人本人手机' })}
${item('basic_cic', '保险公司客户经理', text('basic_cic', c('保险公司客户经理')), { req: false })}
<div class="ant-row ant-form-item ant-form-item-hidden" style="display: none;"><div class="ant-col ant-form-item-control"><input type="text" id="basic_batch" class="ant-input" value="2026-01" ${hid()}></div></div>`,
)}
<div class="ant-row ant-form-item"><div class="ant-col ant-col-14 ant-col-offset-7 ant-form-item-control"><button type="submit" class="ant-btn ant-btn-primary"><span>提 交</span></button><button type="button" class="ant-btn"><span>暂 存</span></button></div></div></form></main></section></div>`,
  `*{box-sizing:border-box}body{font:14px/1.57 sans-serif;margin:0}.ant-layout-content{width:960px}.ant-card{border:1px solid #f0f0f0;margin-bottom:16px}.ant-card-head{padding:12px 24px;border-bottom:1px solid #f0f0f0;font-size:16px}.ant-card-body{padding:24px}.ant-row{display:flex;flex-flow:row wrap}.ant-col-7{flex:0 0 29.16%;max-width:29.16%}.ant-col-14{flex:0 0 58.33%;max-width:58.33%}.ant-col-offset-7{margin-left:29.16%}.ant-form-item{margin-bottom:24px}.ant-form-item-with-help{margin-bottom:0}.ant-form-item-label{text-align:right;white-space:nowrap}.ant-form-item-label>label{display:inline-flex;align-items:center;height:32px;position:relative}.ant-form-item-label>label:after{content:":";margin:0 8px 0 2px}.ant-form-item-required:before{content:"*";color:#ff4d4f;margin-right:4px}.ant-form-item-control{display:flex;flex-direction:column}.ant-form-item-control-input{display:flex;align-items:center;min-height:32px}.ant-form-item-control-input-content{flex:auto;max-width:100%}.ant-form-item-extra,.ant-form-item-explain{color:rgba(0,0,0,.45)}.ant-form-item-explain-error{color:#ff4d4f}.ant-input{width:100%;padding:4px 11px;border:1px solid #d9d9d9}.ant-input-group{display:table;width:100%}.ant-input-group>.ant-input,.ant-input-group-addon{display:table-cell}.ant-input-group-addon{width:1px;padding:0 11px;white-space:nowrap;background:#fafafa;border:1px solid #d9d9d9}.ant-input-group-wrapper{display:inline-block;width:100%}.ant-input-group-compact{display:block}.ant-input-group-compact>*{display:inline-block;vertical-align:top}
.ant-select{display:inline-block;position:relative}.ant-select-selector{position:relative;display:flex;height:32px;padding:0 11px;border:1px solid #d9d9d9}.ant-select-selection-search{position:absolute;top:0;left:11px;right:25px;bottom:0}.ant-select-selection-search-input{width:100%;height:30px;border:0;margin:0}.ant-select-selection-placeholder{flex:1;color:#bfbfbf;line-height:30px}.ant-radio-wrapper{display:inline-flex;margin-right:8px}.ant-radio{position:relative}.ant-radio-input{position:absolute;inset:0;opacity:0}.ant-radio-inner{display:block;width:16px;height:16px;border:1px solid #d9d9d9;border-radius:50%}`,
);
