/** Label cells with small print in them, wrapped words, numbers before and question marks behind. */
import { sheet } from './sheet.ts';

const { t, sel, page } = sheet('noted-labels');
const tr = (label: string, control: string) =>
  `<tr><td class="q">${label}</td><td class="a">${control}</td></tr>`;
const tip = (text: string) => `<i class="tip" title="${text}">?</i>`;

export default page(
  `<table>
${tr('1、企业名称', t('企业名称|1、企业名称', 'enterpriseName'))}
${tr('2、统一社会<br/>信用代码', t('统一社会信用代码|2、统一社会信用代码', 'creditCode'))}
${tr(`3、主营业务 ${tip('营业执照上的主要业务')}`, t('主营业务|3、主营业务', 'mainBusiness'))}
${tr('4、注册资本<br><font color="#999">单位：万元</font>', t('注册资本|4、注册资本|注册资本单位：万元|4、注册资本单位：万元', 'registeredCapital'))}
${tr('5、上年末职工人数', t('上年末职工人数|5、上年末职工人数', 'figures.2025.employees'))}
${tr('6、企业划型', sel('企业划型|6、企业划型', 'scale', ['大型', '中型', '小型', '微型']))}
${tr('7、出口主要国别', t('出口主要国别|7、出口主要国别'))}
${tr('8、出口信用保险公司', t('出口信用保险公司|8、出口信用保险公司'))}
${tr('9、保单号码', t('保单号码|9、保单号码'))}
${tr('10、<b>联系人</b>', t('联系人|10、联系人', 'contact.name'))}
${tr('11、<b>联系人手机</b>', t('联系人手机|11、联系人手机', 'contact.mobile'))}
${tr('12、理赔专员', t('理赔专员|12、理赔专员'))}
</table>`,
  '.q{width:150px}',
);
