/** An application of the kind small enterprises fill in for their tiers: many facts, long labels, half years. */
import { sheet } from './sheet.ts';

const { t, sel, area, page } = sheet('sme-large');
const tr = (label: string, control: string, second = '', other = '') =>
  `<tr><td class="l">${label}</td><td ${second ? '' : 'colspan="3"'}>${control}</td>${second && `<td class="l">${second}</td><td>${other}</td>`}</tr>`;
const year = (label: string, unit: string, figure: string | null) =>
  `<tr><td class="l">${label}${unit}</td>${[2023, 2024, 2025].map((y) => `<td>${t(`${y}年>${label}`, figure && `figures.${y}.${figure}`)}</td>`).join('')}</tr>`;

export default page(
  `<table border="1"><tr><th colspan="4">（一）基本信息</th></tr>
${tr('企业名称（全称）', t('企业名称|企业名称（全称）', 'enterpriseName'))}
${tr('所在省份', sel('所在省份', 'registeredRegion.province', ['浙江省']), '所在城市', sel('所在城市', 'registeredRegion.city', ['杭州市']))}
${tr('所在县（区）', sel('所在县（区）|所在县', 'registeredRegion.county', ['西湖区']), '邮编', t('邮编', 'postalCode'))}
${tr('企业联系人', t('企业联系人', 'contact.name'), '手机', t('手机', 'contact.mobile'))}
${tr('注册时间', t('注册时间', 'establishedOn'), '从事该领域时间（年）', t('从事该领域时间'))}
${tr('所属行业小类', t('所属行业小类', 'industry'), '所属细分领域', t('所属细分领域', 'subdivision'))}
${tr('主导产品名称', t('主导产品名称', 'mainProducts'), '主导产品市场占有率（%）', t('主导产品市场占有率'))}
${tr('企业主营业务', area('企业主营业务', 'mainBusiness'))}
${tr('控股股东名称', t('控股股东名称', 'controllingShareholder'), '控股股东证件号', t('控股股东证件号'))}
${tr('实际控制人', t('实际控制人', 'actualController.name'), '实际控制人国籍', t('实际控制人国籍', 'actualController.nationality'))}
${tr('上市计划', sel('上市计划', null, ['有', '无']), '拟上市板块', t('拟上市板块'))}
<tr><th>（二）经济效益</th><th>2023年</th><th>2024年</th><th>2025年</th></tr>
${year('全职员工数量', '（人）', 'employees')}
${year('研发费用总额', '（万元）', 'rdExpense')}
${year('营业收入总额', '（万元）', 'revenue')}
${year('出口额', '（万元）', 'exportValue')}
${year('上缴税金', '（万元）', null)}
${year('股权融资总额', '（万元）', null)}
</table>`,
  '.l{background:#f7f7f7}',
);
