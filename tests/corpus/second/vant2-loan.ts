/** Vant 2 cells without label elements, groups titled above, pickers shown as read-only inputs; a loan on a phone. */
import { sheet } from '../sheet.ts';

const { t, c, hid, page } = sheet('vant2-loan');
const cell = (label: string, control: string, need = true, button = '') =>
  `<div class="van-cell${need ? ' van-cell--required' : ''} van-field"><div class="van-cell__title van-field__label" style="width:7.5em"><span>${label}</span></div><div class="van-cell__value van-field__value"><div class="van-field__body">${control}${button && `<div class="van-field__button">${button}</div>`}</div></div></div>`;
const text = (path: string, key: string | null, hint: string) =>
  t(path, key, `class="van-field__control" placeholder="${hint}"`);
const picker = (path: string, key: string | null = null) =>
  `<input type="text" readonly="readonly" placeholder="请选择" class="van-field__control" ${c(path, key)}><div class="van-field__right-icon"><i class="van-icon van-icon-arrow"></i></div>`;
const group = (title: string, cells: string) =>
  `<div class="van-cell-group__title">${title}</div><div class="van-cell-group van-hairline--top-bottom">${cells}</div>`;

export default page(
  `<div class="van-nav-bar"><div class="van-nav-bar__title">普惠贷申请</div></div><form class="van-form">${group(
    '借款企业',
    `${cell('企业全称', text('借款企业>企业全称', 'enterpriseName', '与营业执照一致'))}
${cell('信用代码', text('借款企业>信用代码', 'creditCode', '18位'))}
${cell('经营所在地', picker('借款企业>经营所在地', '?registeredRegion.province'))}
${cell('成立时间', picker('借款企业>成立时间', 'establishedOn'))}
${cell('上年营业收入(万元)', text('上年营业收入', 'figures.2025.revenue', '请输入'))}
${cell('上年末总负债(万元)', text('上年末总负债', 'figures.2025.totalLiabilities', '请输入'))}
${cell('纳税信用等级', picker('纳税信用等级'))}`,
  )}${group(
    '企业主（法定代表人）',
    `${cell('姓名', text('企业主（法定代表人）>姓名', 'legalRepresentative.name', '请输入真实姓名'))}
${cell('身份证号', text('企业主（法定代表人）>身份证号', 'legalRepresentative.idNumber', '请输入'))}
${cell('手机号', text('企业主（法定代表人）>手机号', 'legalRepresentative.mobile', '用于接收短信'), true, '<button type="button">获取验证码</button>')}
${cell('短信验证码', `<input class="van-field__control" maxlength="6" ${hid()}>`)}
${cell('婚姻状况', picker('婚姻状况'))}`,
  )}${group(
    '配偶信息',
    `${cell('姓名', text('配偶信息>姓名', null, '选填'), false)}${cell('身份证号', text('配偶信息>身份证号', null, '选填'), false)}${cell('手机号', text('配偶信息>手机号', null, '选填'), false)}`,
  )}${group(
    '保证人',
    `${cell('保证企业名称', text('保证人>保证企业名称', null, '请输入'))}${cell('信用代码', text('保证人>信用代码', null, '请输入'))}${cell('法定代表人', text('保证人>法定代表人', null, '请输入'))}`,
  )}${group(
    '用款',
    `${cell('申请金额(万元)', text('申请金额', null, '最高300'))}${cell('期限(月)', text('期限', null, '请输入'))}${cell('收款账号', text('收款账号', null, '请输入'))}`,
  )}</form>`,
  'body{width:420px;margin:0}.van-cell{display:flex;padding:10px 16px;position:relative}.van-cell--required::before{position:absolute;left:8px;color:#ee0a24;content:"*"}.van-cell__value{flex:1}.van-field__body{display:flex}.van-field__control{width:100%;border:0}.van-cell-group__title{padding:16px 16px 8px;color:#969799}',
);
