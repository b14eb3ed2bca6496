/** 外商投资信息报告 Foreign Investment Information Report in two languages, Bootstrap 3: panels, help blocks, check boxes, input groups. */
import { options, sheet } from '../sheet.ts';

const { c, picks, hid, page } = sheet('foreign-investment-bs3');
const row = (zh: string, en: string, control: string, help = '', req = true) =>
  `<div class="form-group${req ? ' required' : ''}"><label class="col-sm-4 control-label">${zh}<br><small class="en">${en}</small></label><div class="col-sm-7">${control}${help && `<span class="help-block">${help}</span>`}</div></div>`;
/** The truth of a label in two languages: whole, or either half. */
const both = (zh: string, en: string, group = '') => `${group && `${group}>`}${zh}|${zh} ${en}|${en}`;
const text = (
  zh: string,
  en: string,
  key: string | null,
  o: { help?: string; unit?: string; group?: string; req?: boolean; more?: string } = {},
) => {
  const input = `<input type="text" class="form-control" ${c(both(zh, en, o.group), key)} ${o.more ?? ''}>`;
  return row(
    zh,
    en,
    o.unit
      ? `<div class="input-group">${input}<span class="input-group-addon">${o.unit}</span></div>`
      : input,
    o.help,
    o.req,
  );
};
const panel = (zh: string, en: string, inner: string) =>
  `<div class="panel panel-default"><div class="panel-heading"><h3 class="panel-title">${zh} <small>${en}</small></h3></div><div class="panel-body">${inner}</div></div>`;
const group = (zh: string, en: string, texts: string[], type: string, help = '') =>
  row(
    zh,
    en,
    picks(both(zh, en), null, texts, `type="${type}"`).replaceAll(
      '<label>',
      `<label class="${type}-inline">`,
    ),
    help,
  );
const YEAR = '2025年度经营情况';

export default page(
  `<nav class="navbar navbar-default"><div class="container"><div class="navbar-header"><a class="navbar-brand" href="#">外商投资信息报告系统</a></div></div></nav>
<div class="container"><div class="page-header"><h2>年度报告 <small>Annual Report (Reporting year: 2025)</small></h2></div>
<form class="form-horizontal" role="form" novalidate>
${panel(
  '一、企业基本信息',
  'I. Basic Information of the Enterprise',
  [
    text('外商投资企业名称', 'Name of the Foreign-Invested Enterprise (Chinese)', 'enterpriseName', {
      help: '请填写营业执照上的中文名称 As shown on the business license',
    }),
    text('企业英文名称', 'Name in English', null, { req: false }),
    text('统一社会信用代码', 'Unified Social Credit Code', 'creditCode', { more: 'maxlength="18"' }),
    text('外商投资批准证书编号', 'Approval Certificate No.', null, {
      help: '2016年10月1日前设立的企业填写 For enterprises established before Oct. 1, 2016',
      req: false,
    }),
    row(
      '行业代码',
      'Industry (GB/T 4754)',
      `<div class="input-group"><input type="text" class="form-control" readonly placeholder="请选择 Select" ${c(both('行业代码', 'Industry (GB/T 4754)'), 'industry')}><span class="input-group-btn"><button class="btn btn-default" type="button">选择</button></span></div>`,
    ),
    group(
      '适用的鼓励目录',
      'Applicable Encouraged Catalogue',
      ['全国目录 National', '中西部目录 Central and Western', '不适用 N/A'],
      'checkbox',
      '可多选 Multiple choices allowed',
    ),
    text('投资总额', 'Total Investment', null, { unit: '万美元 USD 10k' }),
    text('注册资本', 'Registered Capital', 'registeredCapital', { unit: '万元人民币 RMB 10k' }),
    text('邮政编码', 'Postal Code', 'postalCode'),
  ].join(''),
)}
${panel(
  '二、投资者信息',
  'II. Investor',
  [
    text('投资者名称/姓名', 'Name of the Investor', null),
    row(
      '国籍/注册地',
      'Nationality / Place of Registration',
      `<select class="form-control" ${c(`二、投资者信息>${both('国籍/注册地', 'Nationality / Place of Registration')}`)}>${options(['请选择 Select', '香港 Hong Kong', '日本 Japan', '德国 Germany', '新加坡 Singapore'])}</select>`,
    ),
    text('认缴出资额', 'Subscribed Contribution', null, { unit: '万美元 USD 10k' }),
    group(
      '出资方式',
      'Form of Contribution',
      ['货币 Cash', '实物 In kind', '知识产权 IP', '土地使用权 Land use right'],
      'checkbox',
    ),
    text('证件号码', 'Certificate No.', null, {
      group: '二、投资者信息',
      help: '护照号或注册登记号 Passport or registration number',
    }),
  ].join(''),
)}
${panel(
  '三、实际控制人',
  'III. Ultimate Actual Controller',
  [
    text('姓名/名称', 'Name', 'actualController.name', { group: '三、实际控制人' }),
    row(
      '国别（地区）',
      'Country / Region',
      `<select class="form-control" ${c(`三、实际控制人>${both('国别（地区）', 'Country / Region')}|国别`, 'actualController.nationality')}>${options(['请选择 Select', '中国 China', '日本 Japan', '德国 Germany'])}</select>`,
    ),
  ].join(''),
)}
${panel(
  `四、${YEAR}`,
  'IV. Operation in 2025',
  [
    text('资产总额（年末）', 'Total Assets (year-end)', 'figures.2025.totalAssets', {
      unit: '万元',
      group: `四、${YEAR}`,
    }),
    text('净利润', 'Net Profit', 'figures.2025.netProfit', {
      unit: '万元',
      group: `四、${YEAR}`,
      help: '亏损以“-”号填列 Use “-” for loss',
    }),
    text('纳税总额', 'Total Tax Paid', null, { unit: '万元', group: `四、${YEAR}` }),
    text('外方从业人数', 'Foreign Employees', null, { unit: '人', group: `四、${YEAR}`, req: false }),
  ].join(''),
)}
${panel(
  '五、联系方式',
  'V. Contact',
  [
    text('联系人', 'Contact Person', 'contact.name'),
    text('联系人邮箱', 'E-mail', 'contact.email'),
    text('境内法律文件送达接受人', 'Domestic Recipient of Legal Documents', null, {
      help: '由外国投资者授权 Authorized by the foreign investor',
    }),
  ].join(''),
)}
<div class="form-group hidden"><label class="col-sm-4 control-label">企业名称</label><div class="col-sm-7"><input type="text" class="form-control" ${hid()}></div></div>
<div class="form-group"><div class="col-sm-offset-4 col-sm-7"><button type="submit" class="btn btn-primary">提交 Submit</button> <button type="button" class="btn btn-default">保存草稿 Save Draft</button></div></div></form></div>`,
  `*{box-sizing:border-box}body{font:14px/1.43 "Helvetica Neue",Arial,sans-serif}.container{width:970px;margin:0 auto;padding:0 15px}.panel{border:1px solid #ddd;margin-bottom:20px}.panel-heading{padding:10px 15px;background:#f5f5f5}.panel-title{margin:0;font-size:16px}.panel-body{padding:15px}.form-group{margin:0 -15px 15px}.form-group:after{content:"";display:table;clear:both}.col-sm-4,.col-sm-7{float:left;padding:0 15px;min-height:1px}.col-sm-4{width:33.33%}.col-sm-7{width:58.33%}.col-sm-offset-4{margin-left:33.33%}.control-label{text-align:right;padding-top:7px;font-weight:bold;display:inline-block}.control-label .en{font-weight:normal;color:#777}.required .control-label:before{content:"* ";color:#a94442}.form-control{display:block;width:100%;height:34px;padding:6px 12px;border:1px solid #ccc}.input-group{display:table;width:100%}.input-group .form-control,.input-group-addon,.input-group-btn{display:table-cell}.input-group-addon,.input-group-btn{width:1%;white-space:nowrap;padding:6px 12px;border:1px solid #ccc}.help-block{display:block;margin:5px 0 10px;color:#737373}.checkbox-inline,.radio-inline{display:inline-block;position:relative;padding-left:20px;margin-right:10px}.checkbox-inline input{position:absolute;margin-left:-20px}.hidden{display:none!important}`,
);
