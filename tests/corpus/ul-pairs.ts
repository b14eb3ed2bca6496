/** List items in turn: one with the label, the next with the control; two pairs a line. */
import { sheet } from './sheet.ts';

const { t, sel, page } = sheet('ul-pairs');
const pairs = (...cells: [string, string][]) =>
  `<ul>${cells.map(([label, control]) => `<li class="w1">${label}：</li><li class="w2">${control}</li>`).join('')}</ul>`;

export default page(
  `<div class="apply"><div class="tt">会员申请表</div>
${pairs(['企业名称', t('企业名称', 'enterpriseName')], ['所在地区', sel('所在地区', 'registeredRegion.province', ['浙江', '江苏'])])}
${pairs(['法定代表人', t('法定代表人', 'legalRepresentative.name')], ['职务', t('职务')])}
${pairs(['成立时间', t('成立时间', 'establishedOn')], ['注册资本（万元）', t('注册资本', 'registeredCapital')])}
${pairs(['联系人', t('联系人', 'contact.name')], ['手机', t('手机', 'contact.mobile')])}
${pairs(['公司电话', t('公司电话', 'phone')], ['传真', t('传真', 'fax')])}
${pairs(['申请职务', sel('申请职务', null, ['会员', '理事'])], ['介绍会员', t('介绍会员')])}
${pairs(['入会日期', t('入会日期')], ['会费标准（元）', t('会费标准')])}
</div>`,
  'ul{overflow:hidden;margin:0;padding:0}li{list-style:none;float:left;line-height:34px}.w1{width:140px;text-align:right}.w2{width:260px}',
);
