/** A bank's application for credit: borrower, guarantor, spouse, client manager, in cards of two columns. */
import { sheet } from './sheet.ts';

const { t, sel, page } = sheet('bank-credit');
const f = (label: string, path: string, key: string | null = null) =>
  `<div class="fi"><div class="fi-l">${label}</div><div class="fi-c">${t(path, key)}</div></div>`;
const card = (title: string, body: string) =>
  `<div class="card"><div class="card-h">${title}</div><div class="card-b">${body}</div></div>`;

export default page(
  [
    card(
      '借款企业',
      f('企业名称', '借款企业>企业名称', 'enterpriseName') +
        f('统一社会信用代码', '借款企业>统一社会信用代码', 'creditCode') +
        f('注册资本（万元）', '借款企业>注册资本', 'registeredCapital') +
        f('企业成立时间', '借款企业>企业成立时间', 'establishedOn') +
        f('经营地址', '借款企业>经营地址', 'address'),
    ),
    card(
      '法定代表人',
      f('姓名', '法定代表人>姓名', 'legalRepresentative.name') +
        f('身份证号码', '法定代表人>身份证号码', 'legalRepresentative.idNumber') +
        f('手机号码', '法定代表人>手机号码', 'legalRepresentative.mobile') +
        f('家庭住址', '法定代表人>家庭住址') +
        f('配偶姓名', '法定代表人>配偶姓名') +
        f('配偶身份证号', '法定代表人>配偶身份证号'),
    ),
    card(
      '抵押物',
      f('权属人', '抵押物>权属人') +
        f('坐落地址', '抵押物>坐落地址') +
        f('评估价值（万元）', '抵押物>评估价值'),
    ),
    card(
      '保证人',
      f('姓名/名称', '保证人>姓名/名称') +
        f('证件号码', '保证人>证件号码') +
        f('手机号码', '保证人>手机号码') +
        f('通讯地址', '保证人>通讯地址'),
    ),
    card(
      '客户经理',
      f('姓名', '客户经理>姓名') + f('手机号码', '客户经理>手机号码') + f('所属支行', '客户经理>所属支行'),
    ),
    card(
      '申请要素',
      f('申请金额（万元）', '申请要素>申请金额') +
        f('申请期限（月）', '申请要素>申请期限') +
        `<div class="fi"><div class="fi-l">贷款用途</div><div class="fi-c">${sel('贷款用途', null, ['流动资金', '固定资产'])}</div></div>`,
    ),
  ].join(''),
  '.card{border:1px solid #ddd;margin:10px}.card-h{padding:8px;background:#fafafa}.card-b{display:flex;flex-wrap:wrap}.fi{width:50%;display:flex;margin:6px 0}.fi-l{width:150px;text-align:right;padding-right:10px}',
);
