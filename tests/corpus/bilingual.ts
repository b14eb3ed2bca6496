/** Registration of foreign trade operators: Chinese with English below, some labels end in a slash. */
import { sheet } from './sheet.ts';

const { t, page } = sheet('bilingual');
const row = (zh: string, en: string, control: string) =>
  `<div class="row"><div class="cell lab">${zh}<br><small>${en}</small></div><div class="cell">${control}</div></div>`;

export default page(
  `<div class="table">
${row('企业中文名称', 'Name in Chinese', t('企业中文名称|企业中文名称Name in Chinese', 'enterpriseName'))}
${row('企业英文名称', 'Name in English', t('企业英文名称|企业英文名称Name in English'))}
${row('统一社会信用代码', 'USCC', t('统一社会信用代码|统一社会信用代码USCC', 'creditCode'))}
${row('组织机构代码', 'Organization code', t('组织机构代码|组织机构代码Organization code', 'organisationCode'))}
${row('住所', 'Registered address', t('住所|住所Registered address', 'address'))}
${row('英文地址', 'Address in English', t('英文地址|英文地址Address in English'))}
${row('联系电话', 'Tel', t('联系电话|联系电话Tel', '?phone'))}
${row('传真', 'Fax', t('传真|传真Fax', 'fax'))}
${row('邮政编码', 'Post code', t('邮政编码|邮政编码Post code', 'postalCode'))}
${row('电子邮箱', 'E-mail', t('电子邮箱|电子邮箱E-mail', 'email'))}
${row('企业资产/个人财产', 'Assets', t('企业资产/个人财产|企业资产/个人财产Assets', '?'))}
${row('有效证件号', 'ID number', t('有效证件号|有效证件号ID number', '?'))}
</div>`,
  '.table{display:table}.row{display:table-row}.cell{display:table-cell;padding:4px}.lab{text-align:right}',
);
