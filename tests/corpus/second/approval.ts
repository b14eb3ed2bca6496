/** A declaration sheet to its end: opinions of offices, signatures, seals and dates, which are theirs to write. */
import { sheet } from '../sheet.ts';

const { t, c, hid, page } = sheet('approval');
const op = (who: string, sign: string) =>
  `<tr><td class="k v">${who}</td><td colspan="5"><textarea rows="4" ${c(who)}></textarea><div class="sign">${sign}：${t(`${who}>${sign}`)}　（盖章）　${t(`${who}>年`, null, 'size="4"')}年${t(`${who}>月`, null, 'size="2"')}月${t(`${who}>日`, null, 'size="2"')}日</div></td></tr>`;

export default page(
  `<h1>外贸转型升级基地 项 目 资 金 申 请 表</h1><p class="no">编号：${t('编号')}　　填报日期：${t('填报日期')}</p><table class="a">
<tr><td class="k">申请单位（盖章）</td><td colspan="3">${t('申请单位（盖章）|申请单位', 'enterpriseName')}</td><td class="k">法人代码</td><td>${t('法人代码', '?organisationCode')}</td></tr>
<tr><td class="k">法人代表<br>（签字）</td><td>${t('法人代表（签字）|法人代表', '?legalRepresentative.name')}</td><td class="k">联　络　人</td><td>${t('联络人', 'contact.name')}</td><td class="k">手　　机</td><td>${t('手机', 'contact.mobile')}</td></tr>
<tr><td class="k" rowspan="2">上 年 度<br>经营情况</td><td class="k">销售收入（万元）</td><td class="k">净利润（万元）</td><td class="k">资产总计（万元）</td><td class="k">纳税额（万元）</td><td class="k">出口额（万元）</td></tr>
<tr><td>${t('上年度经营情况>销售收入', '?figures.2025.revenue')}</td><td>${t('上年度经营情况>净利润', 'figures.2025.netProfit')}</td><td>${t('上年度经营情况>资产总计', 'figures.2025.totalAssets')}</td><td>${t('上年度经营情况>纳税额')}</td><td>${t('上年度经营情况>出口额', 'figures.2025.exportValue')}</td></tr>
<tr><td class="k" rowspan="2">收款账户</td><td class="k">户　　名</td><td class="k" colspan="2">开 户 行</td><td class="k" colspan="2">账　　号</td></tr>
<tr><td>${t('收款账户>户名', '?enterpriseName')}</td><td colspan="2">${t('收款账户>开户行')}</td><td colspan="2">${t('收款账户>账号')}</td></tr>
<tr><td class="k">申请项目</td><td colspan="3">${t('申请项目')}</td><td class="k">申请金额（万元）</td><td>${t('申请金额')}</td></tr>
${op('区县商务部门意见', '经办人')}${op('市级财政部门意见', '负责人')}
<tr><td class="k">专家评审意见</td><td colspan="5"><textarea rows="3" disabled ${hid()}></textarea></td></tr></table>`,
  '.a{width:1000px;border-collapse:collapse}.a td{border:1px solid #000;padding:4px}.k{text-align:center;background:#f8f8f8}.sign{text-align:right}textarea{width:100%}.a td>input{width:95%}.sign input{width:auto}',
);
