/** Element Plus: labels with ids made up at each load. */
import { CSS, plusInput, plusItem, plusSelect } from './kits.ts';
import { sheet } from './sheet.ts';

const { c, page } = sheet('element-plus');
let last = 18;
const next = () => `el-id-4127-${last++}`;
const text = (label: string, key: string | null = null, shown = label, more = '') => {
  const id = next();
  const mark = c(label, key);
  return plusItem(shown, id, plusInput(mark, id, `请输入${label}`, more), true);
};
const pick = (label: string, key: string | null) => {
  const id = next();
  return plusItem(label, id, plusSelect(c(label, key), id));
};
const figure = (label: string, unit: string, key: string | null) => {
  const id = next();
  const control = `<div class="el-input el-input-group el-input-group--append"><div class="el-input__wrapper"><input class="el-input__inner" ${c(label, key)} id="${id}" type="text" autocomplete="off"></div><div class="el-input-group__append">${unit}</div></div>`;
  return plusItem(label, id, control);
};

export default page(
  `<div id="app"><form class="el-form"><div class="el-divider"><div class="el-divider__text">基础信息</div></div>
${text('企业名称', 'enterpriseName')}${text('统一社会信用代码', 'creditCode')}${pick('登记注册类型', 'enterpriseType')}${pick('国民经济行业分类', 'industry')}
${figure('注册资金', '万元', 'registeredCapital')}${figure('在职员工总数', '人', 'employees')}${figure('2024年度研发投入', '万元', 'figures.2024.rdExpense')}${figure('2024年度营业收入', '万元', 'figures.2024.revenue')}${figure('2025年出口额', '万元', 'figures.2025.exportValue')}${figure('申请资助金额', '万元', null)}
<div class="el-divider"><div class="el-divider__text">代理机构</div></div>
${text('代理机构名称')}${text('代理机构统一社会信用代码')}${text('代理人姓名')}${text('代理人电话')}
<div class="el-divider"><div class="el-divider__text">银行信息</div></div>
${text('开户名称')}${text('开户行名称')}${text('开户行地址')}${text('银行账号')}
</form></div>`,
  CSS.plus,
);
