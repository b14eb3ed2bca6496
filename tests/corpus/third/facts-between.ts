/** What the portal knows stands between what is asked: read-only names and codes, then fields of other parties. */
import { sheet } from '../sheet.ts';

const { t, page } = sheet('facts-between');
const p = (label: string, control: string) =>
  `<p class="line"><span class="cap">${label}：</span>${control}</p>`;

export default page(
  `<div class="box"><div class="cap-title">贷款贴息申请</div><div class="cols"><div>
${p('申请企业', '<span class="val">杭州某某有限公司</span>')}
${p('信用代码', t('信用代码', 'creditCode', 'readonly value="91330106MA2EXAM78K"'))}
${p('企业简称', t('企业简称'))}
${p('从业人员', `${t('从业人员', 'employees', 'size="8"')} 人`)}
${p('贷款银行', t('贷款银行'))}
${p('贷款合同编号', t('贷款合同编号'))}
${p('贷款金额', `${t('贷款金额', null, 'size="8"')} 万元`)}
${p('贷款起止日期', `${t('贷款起止日期', null, 'type="date"')} 至 ${t('贷款起止日期', null, 'type="date"')}`)}
</div><div>
${p('担保企业名称', t('担保企业名称'))}
${p('担保企业统一社会信用代码', t('担保企业统一社会信用代码'))}
${p('担保企业法定代表人', t('担保企业法定代表人'))}
${p('项目名称', t('项目名称'))}
${p('项目负责人', t('项目负责人'))}
${p('项目负责人电话', t('项目负责人电话'))}
${p('企业联系人', t('企业联系人', 'contact.name'))}
${p('企业联系人手机', t('企业联系人手机', 'contact.mobile'))}
${p('贴息计量单位', t('贴息计量单位', null, 'value="万元"'))}
</div></div></div>`,
  '.box{width:1000px}.cols{display:flex;gap:30px}.cols>div{flex:1}.cap{display:inline-block;width:210px;text-align:right}.cap-title{font-size:18px;text-align:center}',
);
