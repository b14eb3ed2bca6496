/** Careful markup: fieldsets with legends, labels that point at their controls. */
import { sheet } from './sheet.ts';

const { t, sel, picks, page } = sheet('fieldset-legend');
const line = (id: string, label: string, control: string) =>
  `<p><label for="${id}">${label}</label> ${control}</p>`;

export default page(`<form action="#"><fieldset><legend>企业信息</legend>
${line('n1', '公司名称 <abbr title="必填">*</abbr>', t('公司名称', 'enterpriseName', 'id="n1" required'))}
${line('n2', '注册日期', t('注册日期', 'establishedOn', 'id="n2" type="date"'))}
${line('n3', '员工总数', t('员工总数', 'employees', 'id="n3" type="number"'))}
${line('n4', '所在省份', sel('所在省份', 'registeredRegion.province', ['请选择', '浙江省', '江苏省'], 'id="n4"'))}
${line('n5', '公司网址', t('公司网址', null, 'id="n5" type="url"'))}
<fieldset><legend>企业规模</legend>${picks('企业规模', 'scale', ['大型', '中型', '小型', '微型'])}</fieldset>
<fieldset><legend>是否上市</legend>${picks('是否上市', null, ['是', '否'])}</fieldset></fieldset>
<fieldset><legend>法定代表人</legend>
${line('l1', '姓名', t('法定代表人>姓名', 'legalRepresentative.name', 'id="l1"'))}
${line('l2', '证件号码', t('法定代表人>证件号码', 'legalRepresentative.idNumber', 'id="l2"'))}
${line('l3', '手机', t('法定代表人>手机', 'legalRepresentative.mobile', 'id="l3" type="tel"'))}</fieldset>
<fieldset><legend>紧急联系人</legend>
${line('e1', '姓名', t('紧急联系人>姓名', null, 'id="e1"'))}
${line('e2', '与本人关系', t('紧急联系人>与本人关系', null, 'id="e2"'))}
${line('e3', '手机', t('紧急联系人>手机', null, 'id="e3" type="tel"'))}</fieldset></form>`);
