/** Labels that hold their control, with the unit behind it inside the same label. */
import { sheet } from './sheet.ts';

const { t, sel, area, c, page } = sheet('wrapped-labels');

export default page(
  `<form><h2>外贸企业问卷</h2>
<label>企业名称 ${t('企业名称', 'enterpriseName')}</label><br><label><span>统一社会信用代码</span>${t('统一社会信用代码', 'creditCode')}</label><br>
<label>职工人数${t('职工人数', 'employees', 'size="5"')}人</label> <label>2024年进出口额${t('2024年进出口额', '?importExportVolume', 'size="5"')}万元</label><br>
<label>企业规模 ${sel('企业规模', 'scale', ['大型', '中型', '小型', '微型'])}</label><br>
<label class="block"><b>主营业务：</b><br>${area('主营业务', 'mainBusiness')}</label>
<label class="block">贵企业最关心的问题${area('贵企业最关心的问题')}</label>
<label>填表人${t('填表人', '?contact.name')}</label> <label>填表人电话${t('填表人电话', '?contact.phone')}</label><br>
<label><input type="checkbox" ${c('愿意接受回访')}> 愿意接受回访</label>
<p><label>代填机构 ${t('代填机构')}</label> <label>代填机构联系电话 ${t('代填机构联系电话')}</label></p></form>`,
  '.block{display:block}',
);
