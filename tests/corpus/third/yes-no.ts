/** Questions answered with yes and no, and what else there is to say when it is something else. */
import { sheet } from '../sheet.ts';

const { t, picks, page } = sheet('yes-no');
const q = (no: number, text: string, control: string) =>
  `<tr><td class="no">${no}</td><td class="q">${text}</td><td class="a">${control}</td></tr>`;

export default page(
  `<h2>企业基本情况问卷</h2><table class="qs"><thead><tr><th>序号</th><th>问题</th><th>填写</th></tr></thead><tbody>
${q(1, '企业名称', t('企业名称', 'enterpriseName'))}
${q(2, '企业所有制性质', `${picks('企业所有制性质', 'enterpriseType', ['国有', '集体', '民营', '外资'])} 其他（请说明）${t('其他（请说明）|其他', null, 'size="10"')}`)}
${q(3, '是否上市公司', picks('是否上市公司', null, ['是', '否']))}
${q(4, '是否有海外分支机构', `${picks('是否有海外分支机构', null, ['有', '无'])}，国家（地区）：${t('国家（地区）', null, 'size="12"')}`)}
${q(5, '上年末从业人员数（人）', t('上年末从业人员数', 'figures.2025.employees', 'size="8"'))}
${q(6, '上年度营业收入（万元）', t('上年度营业收入', 'figures.2025.revenue', 'size="10"'))}
${q(7, '上年度出口额（万美元）', t('上年度出口额', '?figures.2025.exportValue', 'size="10"'))}
${q(8, '主要出口市场', t('主要出口市场'))}
${q(9, '企业最希望得到的支持（可多选）', picks('企业最希望得到的支持（可多选）|企业最希望得到的支持', null, ['资金', '人才', '技术', '市场'], 'type="checkbox"'))}
${q(10, '填表人', t('填表人', '?contact.name'))}
${q(11, '填表人联系电话', t('填表人联系电话', '?contact.phone'))}
</tbody></table>`,
  '.qs{width:860px;border-collapse:collapse}.qs td,.qs th{border:1px solid #bbb;padding:6px}.no{width:40px;text-align:center}.q{width:320px}',
);
