/** Vant: title in a span, control in a div of its own; the last group has placeholders only. */
import { sheet } from './sheet.ts';

const { t, page } = sheet('vant-mobile');
const field = (label: string, key: string | null, hint = '请输入', path = label) =>
  `<div class="van-cell van-field"><div class="van-cell__title van-field__label"><label>${label}</label></div><div class="van-cell__value van-field__value"><div class="van-field__body">${t(path, key, `class="van-field__control" placeholder="${hint}"`)}</div></div></div>`;
const only = (hint: string, path: string, key: string | null) =>
  `<div class="van-cell van-field"><div class="van-cell__value van-field__value"><div class="van-field__body">${t(path, key, `class="van-field__control" placeholder="${hint}"`)}</div></div></div>`;

export default page(
  `<div class="van-nav-bar"><div class="van-nav-bar__title">商会入会申请</div></div>
<div class="van-cell-group__title">单位资料</div><div class="van-cell-group">
${field('单位名称', 'enterpriseName')}${field('信用代码', 'creditCode')}${field('单位电话', 'phone')}${field('传真', 'fax')}${field('成立时间', 'establishedOn', '请选择')}${field('职工总数', 'employees')}
</div><div class="van-cell-group__title">会员代表</div><div class="van-cell-group">
${field('姓名', null, '请输入', '会员代表>姓名')}${field('职务', null, '请输入', '会员代表>职务')}${field('手机', null, '请输入', '会员代表>手机')}
</div><div class="van-cell-group__title">介绍人</div><div class="van-cell-group">
${only('请输入介绍人姓名', '介绍人姓名', null)}${only('请输入介绍人手机号', '介绍人手机号', null)}${only('请输入介绍人单位', '介绍人单位', null)}
</div>`,
  '.van-cell{display:flex;padding:10px}.van-field__label{width:90px}.van-field__value{flex:1}',
);
