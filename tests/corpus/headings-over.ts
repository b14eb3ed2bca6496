/** Headings in one row, inputs in the next, three times over in one table of equal columns. */
import { sheet } from './sheet.ts';

const { t, sel, page } = sheet('headings-over');
const pair = (...cells: [string, string][]) =>
  `<tr class="hd">${cells.map(([label]) => `<td>${label}</td>`).join('')}</tr><tr>${cells.map(([, control]) => `<td>${control}</td>`).join('')}</tr>`;

export default page(
  `<table border="1" width="1000">
${pair(['企业名称', t('企业名称', 'enterpriseName')], ['统一社会信用代码', t('统一社会信用代码', 'creditCode')], ['企业性质', sel('企业性质', 'enterpriseType', ['国有', '民营'])], ['所属行业', t('所属行业', 'industry')])}
${pair(['法定代表人', t('法定代表人', 'legalRepresentative.name')], ['法定代表人手机', t('法定代表人手机', 'legalRepresentative.mobile')], ['联系人', t('联系人', 'contact.name')], ['联系人手机', t('联系人手机', 'contact.mobile')])}
${pair(['注册资本', t('注册资本', 'registeredCapital')], ['成立日期', t('成立日期', 'establishedOn')], ['控股股东', t('控股股东', 'controllingShareholder')], ['主办券商', t('主办券商')])}
${pair(['展会名称', t('展会名称')], ['展会地点', t('展会地点')], ['展位费', t('展位费')], ['组展单位', t('组展单位')])}
</table>`,
  '.hd{background:#e6f0fa}',
);
