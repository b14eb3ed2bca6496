/** Interest subsidy on loans to small enterprises: Bootstrap 5 floating labels, parts for bank and guarantor. */
import { sheet } from '../sheet.ts';

const { c, m, page } = sheet('loan-interest');
let n = 0;
const fl = (
  width: number,
  label: string,
  path: string,
  key: string | null = null,
  more = 'type="text"',
  must = false,
) => {
  n++;
  return `<div class="col-md-${width}"><div class="form-floating"><input class="form-control" id="f${n}" placeholder="${label}" ${more} ${c(path, key)}><label for="f${n}">${label}${must ? ' <span class="text-danger">*</span>' : ''}</label></div></div>`;
};
const fs = (width: number, label: string, path: string, key: string | null, texts: string[]) => {
  n++;
  return `<div class="col-md-${width}"><div class="form-floating"><select class="form-select" id="f${n}" ${c(path, key)}><option selected value="">请选择…</option>${texts.map((x) => `<option>${x}</option>`).join('')}</select><label for="f${n}">${label}</label></div></div>`;
};
const card = (title: string, body: string) =>
  `<div class="card mb-4"><div class="card-header"><h5 class="mb-0">${title}</h5></div><div class="card-body"><div class="row g-3">${body}</div></div></div>`;
const bank = '贷款银行信息',
  gua = '担保机构信息',
  me = '借款企业信息';

export default page(
  `<nav class="navbar"><a class="navbar-brand" href="#">小微企业贷款贴息申报</a></nav><main class="container"><form class="needs-validation" novalidate>
${card(me, fl(6, '借款企业全称', `${me}>借款企业全称`, 'enterpriseName', 'type="text" required', true) + fl(6, '统一社会信用代码', `${me}>统一社会信用代码`, 'creditCode', 'type="text" maxlength="18" required', true) + fs(4, '企业划型', `${me}>企业划型`, 'scale', ['中型', '小型', '微型']) + fl(4, '成立时间', `${me}>成立时间`, 'establishedOn', 'type="date"') + fl(4, '现有职工人数（人）', `${me}>现有职工人数`, 'employees', 'type="number"') + fl(4, '上年度营业总收入（万元）', `${me}>上年度营业总收入`, 'figures.2025.revenue', 'type="number" step="0.01"') + fl(4, '上年末资产总计（万元）', `${me}>上年末资产总计`, 'figures.2025.totalAssets', 'type="number" step="0.01"') + fl(4, '实际控制人', `${me}>实际控制人`, 'actualController.name') + fl(4, '负责人', `${me}>负责人`, '?legalRepresentative.name') + fl(4, '联系人', `${me}>联系人`, 'contact.name') + fl(4, '联系人手机号', `${me}>联系人手机号`, 'contact.mobile', 'type="tel"'))}
${card(bank, `${fl(6, '经办银行名称', `${bank}>经办银行名称`) + fl(6, '统一社会信用代码', `${bank}>统一社会信用代码`) + fl(4, '客户经理', `${bank}>客户经理`) + fl(4, '联系电话', `${bank}>联系电话`, null, 'type="tel"') + fl(4, '借款合同编号', `${bank}>借款合同编号`)}<div class="col-md-6"><div class="input-group"><div class="form-floating"><input type="number" class="form-control" id="amt" placeholder="贷款金额" ${c(`${bank}>贷款金额`, null)}><label for="amt">贷款金额</label></div><span class="input-group-text">万元</span></div></div>${fl(6, '企业还款账号', `${bank}>企业还款账号`)}`)}
${card(gua, `<div class="col-12"><label class="form-label d-block">担保方式</label><div class="form-check form-check-inline"><input class="form-check-input" type="radio" name="gm" id="gm1" ${c(`${gua}>担保方式`, null)}><label class="form-check-label" for="gm1">保证</label></div><div class="form-check form-check-inline"><input class="form-check-input" type="radio" name="gm" id="gm2" ${m()}><label class="form-check-label" for="gm2">抵押</label></div><div class="form-check form-check-inline"><input class="form-check-input" type="radio" name="gm" id="gm3" ${m()}><label class="form-check-label" for="gm3">信用</label></div></div>${fl(6, '企业名称', `${gua}>企业名称`)}${fl(6, '法定代表人', `${gua}>法定代表人`)}${fl(6, '注册资本（万元）', `${gua}>注册资本`)}`)}
${card('贴息申请', `${fl(6, '申请贴息金额（元）', '申请贴息金额')}<div class="col-12"><div class="form-floating"><textarea class="form-control" id="use" placeholder="贷款用途" style="height:100px" ${c('贷款用途', null)}></textarea><label for="use">贷款用途</label></div></div>`)}
<div class="form-check mb-3"><input class="form-check-input" type="checkbox" id="agree" ${c('本企业承诺以上信息真实有效|本企业承诺以上信息真实有效，如有虚假愿承担相应责任', null)}><label class="form-check-label" for="agree">本企业承诺以上信息真实有效，如有虚假愿承担相应责任</label></div>
<button class="btn btn-primary" type="submit">提交申请</button></form></main>`,
  `*{box-sizing:border-box}body{margin:0;font:16px system-ui}.container{max-width:1140px;margin:0 auto}.card{border:1px solid #dee2e6;border-radius:6px}.mb-4{margin-bottom:24px}.card-header{padding:8px 16px;background:#f7f7f7}.card-body{padding:16px}.row{display:flex;flex-wrap:wrap;margin:-8px}.row>*{padding:8px;width:100%}.col-md-4{width:33.333%}.col-md-6{width:50%}.form-floating{position:relative;flex:1 1 auto}.form-floating>.form-control,.form-floating>.form-select{height:58px;line-height:1.25;padding:26px 12px 10px;width:100%;border:1px solid #ced4da}.form-control::placeholder{color:transparent}.form-floating>label{position:absolute;top:0;left:0;height:100%;padding:16px 12px;pointer-events:none;transform-origin:0 0;overflow:hidden;white-space:nowrap}.form-floating>.form-select~label{opacity:.65;transform:scale(.85) translateY(-8px) translateX(2.4px)}.input-group{display:flex}.input-group-text{padding:16px 12px;border:1px solid #ced4da}.d-block{display:block}.form-check-inline{display:inline-block;margin-right:16px}`,
);
