/** Values in parts: dates of three text boxes, telephone with area code, address with region before it. */
import { sheet } from './sheet.ts';

const { t, sel, page } = sheet('split-values');
const line = (label: string, controls: string) =>
  `<div class="fl"><span class="fl-l">${label}：</span><span class="fl-r">${controls}</span></div>`;
const s = 'size="4"';
const date = (label: string, key: string | null) =>
  `${t(`${label}|年`, key, `${s} maxlength="4"`)}年${t(`${label}|月|年`, key, `${s} maxlength="2"`)}月${t(`${label}|日|月`, key, `${s} maxlength="2"`)}日`;

export default page(
  `<div class="form">
${line('企业名称', t('企业名称', 'enterpriseName'))}
${line('成立日期', date('成立日期', 'establishedOn'))}
${line('填报日期', date('填报日期', null))}
${line('企业电话', `${t('企业电话', 'phone', `${s} placeholder="区号"`)} - ${t('企业电话|', 'phone', 'size="9" placeholder="电话号码"')}`)}
${line('所在地区', `${sel('所在地区|省', 'registeredRegion.province', ['省', '浙江省'])}${sel('所在地区|市', 'registeredRegion.city', ['市'])}${sel('所在地区|区', 'registeredRegion.county', ['区'])}`)}
${line('详细地址', t('详细地址', 'address'))}
${line('货物价值', `${t('货物价值')} ${sel('货物价值|', null, ['美元', '人民币'])}`)}
${line('贷款期限', `${t('贷款期限', null, s)} 至 ${t('贷款期限|至', null, s)}`)}
${line('紧急联系电话', t('紧急联系电话'))}
</div>`,
  '.fl{margin:8px 0}.fl-l{display:inline-block;width:120px;text-align:right}',
);
