/** Registration of a change: before and after side by side, former names, the one who hands it in. */
import { sheet } from './sheet.ts';

const { t, page } = sheet('traps-change');
const row = (label: string) =>
  `<tr><td>${label}</td><td>${t(`变更前>${label.replace('（万元）', '')}`)}</td><td>${t(`变更后>${label.replace('（万元）', '')}`, '?')}</td></tr>`;

export default page(`<h3>变更登记申请书</h3><table border="1"><tr><td>现企业名称</td><td colspan="2">${t('现企业名称', 'enterpriseName')}</td></tr><tr><td>原企业名称</td><td colspan="2">${t('原企业名称')}</td></tr><tr><td>曾用名</td><td colspan="2">${t('曾用名')}</td></tr>
<tr><th>变更事项</th><th>变更前</th><th>变更后</th></tr>
${['企业名称', '法定代表人', '注册资本（万元）', '通讯地址'].map((label) => row(label)).join('')}
<tr><td>变更原因</td><td colspan="2">${t('变更原因')}</td></tr><tr><td>变更日期</td><td colspan="2">${t('变更日期')}</td></tr></table>
<p>申请人：${t('申请人', '?')}　申请日期：${t('申请日期')}</p><p>原注册号：${t('原注册号')}　原法定代表人：${t('原法定代表人')}</p>`);
