/** ant-design-vue 4: labels with `for`, selects whose search input lies unseen over the placeholder. */
import { ant4Input, ant4Item, ant4Select, CSS } from './kits.ts';
import { sheet } from './sheet.ts';

const { c, page } = sheet('antd4-profile');
const text = (id: string, label: string, key: string | null = null) =>
  ant4Item(label, `form_item_${id}`, ant4Input(c(label, key), `form_item_${id}`, '请输入'), true);
const pick = (id: string, label: string, key: string | null = null) =>
  ant4Item(label, `form_item_${id}`, ant4Select(c(label, key), `form_item_${id}`));

export default page(
  `<form class="ant-form ant-form-horizontal"><h2 class="h">企业画像</h2>
${text('name', '企业名称', 'enterpriseName')}${text('tel', '企业联系电话', 'phone')}${text('mail', '企业邮箱', 'email')}${text('fax', '企业传真', 'fax')}
${pick('size', '企业规模', 'scale')}${pick('kind', '企业性质', 'enterpriseType')}${pick('hold', '企业控股情况', 'holdingType')}${pick('ind', '所属国民经济行业', 'industry')}
${ant4Item('注册时间', 'form_item_reg', `<div class="ant-picker"><div class="ant-picker-input"><input id="form_item_reg" readonly placeholder="请选择日期" size="12" ${c('注册时间', 'establishedOn')}><span class="ant-picker-suffix"></span></div></div>`)}
${text('field', '具体细分领域', 'subdivision')}
<h2 class="h">项目信息</h2>
${text('pname', '项目名称')}${text('pleader', '项目负责人')}${text('pphone', '项目负责人手机')}${text('pmail', '项目负责人邮箱')}${text('pmoney', '项目预算')}${pick('pstage', '项目阶段')}
</form>`,
  CSS.antd,
);
