/** Two forms interleaved with one table, and inputs outside of any form. */
import { sheet } from './sheet.ts';

const { t, sel, page } = sheet('crossed-forms');

export default page(
  `<table width="100%"><form name="a"><tr><td class="k">申请单位名称</td><td>${t('申请单位名称', 'enterpriseName')}</td>
<form name="b"></tr><tr><td class="k">申请单位地址</td><td>${t('申请单位地址', 'address')}</td></tr></form>
<tr><td class="k">申请单位电话</td><td>${t('申请单位电话', 'phone')}</td></tr></form></table>
<table><tr><td nowrap><div align="right">法&nbsp;&nbsp;人：</div></td><td>${t('法人', '?legalRepresentative.name')}</td></tr><tr><td><div align="right">上年度营业收入(万元)：</div></td><td>${t('上年度营业收入', 'figures.2025.revenue')}</td></tr><tr><td><div align="right">上年度进出口额(万美元)：</div></td><td>${t('上年度进出口额', '?importExportVolume')}</td></tr><tr><td><div align="right">上年度研发费用(万元)：</div></td><td>${t('上年度研发费用', 'figures.2025.rdExpense')}</td></tr><tr><td><div align="right">上年末从业人员(人)：</div></td><td>${t('上年末从业人员', 'figures.2025.employees')}</td></tr></table>
<center>注册资金：${t('注册资金', 'registeredCapital')}<br>跳转到 ${sel('跳转到', null, ['首页', '企业管理'])}</center>
<table><tr><td>银行名称</td><td>银行信用等级</td><td>授信额度（万元）</td></tr><tr><td>${t('银行名称')}</td><td>${t('银行信用等级')}</td><td>${t('授信额度')}</td></tr></table>`,
  '.k{text-align:right}',
  'old',
);
