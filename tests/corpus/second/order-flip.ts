/** The label is written behind the control and moved before it by style; a customs broker's filing. */
import { sheet } from '../sheet.ts';

const { t, sel, picks, area, page } = sheet('order-flip');
const item = (label: string, control: string, tip = '') =>
  `<div class="item">${control}<span class="lab">${label}${tip && `<i class="tip" title="${tip}">?</i>`}</span></div>`;

export default page(
  `<div class="crumb">首页 / 企业管理 / 备案变更</div><div class="panel"><div class="panel-hd">报关单位备案信息</div><div class="grid">
${item('企业中文名称', t('企业中文名称', 'enterpriseName'))}
${item('企业英文名称', t('企业英文名称'))}
${item('海关备案编码', t('海关备案编码', null, 'maxlength="10"'), '10位海关编码')}
${item('统一社会信用代码', t('统一社会信用代码', 'creditCode'))}
${item('工商注册地址', t('工商注册地址', 'address'))}
${item('住所（英文）', t('住所（英文）'))}
${item('行政区划', sel('行政区划', null, ['请选择', '华东', '华北']))}
${item('市场主体类型', sel('市场主体类型', 'enterpriseType', ['请选择', '有限责任公司', '股份有限公司', '外商投资企业']), '按营业执照')}
${item('行业种类', t('行业种类', 'industry', 'readonly placeholder="选择"'))}
${item('联络人', t('联络人', 'contact.name'))}
${item('联络人手机号', t('联络人手机号', 'contact.mobile'))}
${item('联络人固话', t('联络人固话', 'contact.phone'))}
${item('联络人E-mail', t('联络人E-mail', 'contact.email'))}
${item('企业传真（含区号）', t('企业传真（含区号）|企业传真', 'fax'))}
</div><div class="panel-hd">管理类别与出资</div><div class="grid">
${item('是否跨境电商', picks('是否跨境电商', null, ['是', '否']))}
${item('出资者名称', t('出资者名称'))}
${item('出资国别', t('出资国别'))}
${item('出资金额（万元）', t('出资金额'))}
${item('出资日期', t('出资日期'))}
${item('分支机构名称', t('分支机构名称'))}
</div><div class="grid one">${item('变更事由', area('变更事由'))}</div></div>`,
  '.grid{display:grid;grid-template-columns:1fr 1fr;gap:12px}.one{grid-template-columns:1fr}.item{display:flex;align-items:center}.item>*{flex:1}.lab{order:-1;flex:0 0 160px!important;text-align:right;padding-right:10px}.lab::before{content:"*";color:red}.tip{border:1px solid;border-radius:8px;font-size:10px;padding:0 3px}',
);
