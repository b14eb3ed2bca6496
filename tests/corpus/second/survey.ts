/** A questionnaire: numbered questions above, options below, matrices of marks; only the opening asks who one is. */
import { sheet } from '../sheet.ts';

const { t, c, m, picks, area, page } = sheet('survey');
let q = 0;
const ask = (title: string, control: string, need = true) =>
  `<div class="field ui-field-contain" topic="${++q}"><div class="field-label"><span class="topicnumber">${q}.</span><span class="topichtml">${title}</span>${need ? '<span class="req">*</span>' : ''}</div><div class="ui-controlgroup">${control}</div></div>`;
const list = (texts: string[], title: string, type = 'radio') =>
  picks(title, null, texts, `type="${type}"`).replaceAll('<label>', '<label class="ui-radio">');
const x = 'class="tk"';

export default page(
  `<div class="htitle">2026年外贸企业经营状况调查问卷</div><div class="desc">本问卷由企业负责人填写，数据仅用于统计。</div><form>
${ask('贵企业名称', t('贵企业名称', 'enterpriseName', x))}
${ask('贵企业所属行业', t('贵企业所属行业', 'industry', x))}
${ask('贵企业规模', picks('贵企业规模', 'scale', ['大型', '中型', '小型', '微型']))}
${ask('贵企业2025年营业收入是多少万元？', t('贵企业2025年营业收入是多少万元？|贵企业2025年营业收入是多少万元', 'figures.2025.revenue', x))}
${ask('贵企业在手订单与去年同期相比', list(['增加', '持平', '减少'], '贵企业在手订单与去年同期相比'))}
${ask('预计2026年出口额增速', t('预计2026年出口额增速', null, x))}
${ask('目前面临的主要困难（可多选）', list(['订单不足', '成本上升', '融资难', '汇率波动'], '目前面临的主要困难（可多选）|目前面临的主要困难', 'checkbox'))}
${ask('您的主要竞争对手企业名称及所在国家', t('您的主要竞争对手企业名称及所在国家', null, x), false)}
${ask('主要海外客户名称', t('主要海外客户名称', null, x), false)}
${ask('是否了解RCEP', list(['是', '否'], '是否了解RCEP'))}
${ask(
  '请对以下服务打分',
  `<table class="mx"><thead><tr><th></th><th>不满意</th><th>一般</th><th>满意</th></tr></thead><tbody>${['通关便利', '信保服务', '退税效率'].map((s, i) => `<tr><th>${s}</th><td><input type="radio" name="mx${i}" ${c(`请对以下服务打分>${s}`)}></td><td><input type="radio" name="mx${i}" ${m()}></td><td><input type="radio" name="mx${i}" ${m()}></td></tr>`).join('')}</tbody></table>`,
)}
${ask('对商务部门的建议', area('对商务部门的建议', null, x), false)}
${ask('填表人姓名', t('填表人姓名', '?contact.name', x))}
${ask('您的职务', t('您的职务', null, x))}
${ask('您的联系方式', t('您的联系方式', '?contact.mobile', x))}
</form>`,
  '.field{padding:12px 20px}.field-label{font-weight:bold}.ui-radio{display:block}.tk{width:400px}.req{color:red}.topicnumber{margin-right:4px}',
);
