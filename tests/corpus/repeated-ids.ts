/** One id for all inputs, names without meaning, labels that point at the repeated id. */
import { sheet } from './sheet.ts';

const { t, area, page } = sheet('repeated-ids');
const item = (label: string, control: string) =>
  `<div class="item"><label for="input">${label}</label>${control}</div>`;
let n = 0;
const own = () => `id="input" name="c${String(++n).padStart(2, '0')}" class="txt"`;

export default page(
  `<form method="post"><div class="head">添加公司</div>
${item('公司名称：', t('公司名称', 'enterpriseName', own()))}
${item('公司地址：', t('公司地址', 'address', own()))}
${item('公司电话：', t('公司电话', 'phone', own()))}
${item('传真号码：', t('传真号码', 'fax', own()))}
${item('联 系 人：', t('联系人', 'contact.name', own()))}
${item('联系手机：', t('联系手机', 'contact.mobile', own()))}
${item('电子邮件：', t('电子邮件', '?contact.email', own()))}
${item('公司网址：', t('公司网址', null, own()))}
${item('产品名称：', t('产品名称', null, own()))}
${item('产品型号：', t('产品型号', null, own()))}
${item('合同金额（万元）：', t('合同金额', null, own()))}
${item('公司介绍：', area('公司介绍', null, own()))}
${item('排序：', t('排序', null, own()))}
</form>`,
  '.item label{display:inline-block;width:120px}',
);
