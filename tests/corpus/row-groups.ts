/** People as row groups: a first cell over two rows, a row of headings, a row of inputs. */
import { sheet } from './sheet.ts';

const { t, sel, page } = sheet('row-groups');
const heads = (names: string[]) => names.map((name) => `<td class="h">${name}</td>`).join('');
const cells = (controls: string[]) => controls.map((control) => `<td>${control}</td>`).join('');
const group = (name: string, names: string[], controls: string[]) =>
  `<tr><td rowspan="2" class="g">${name}</td>${heads(names)}</tr><tr>${cells(controls)}</tr>`;

export default page(
  `<h2>外贸企业基本情况表</h2><table border="1">
<tr><td class="g">企业名称</td><td colspan="2">${t('企业名称', 'enterpriseName')}</td><td class="h">信用代码</td><td>${t('信用代码', 'creditCode')}</td></tr>
${group('法定代表人', ['姓名', '证件类型', '身份证号', '联系电话'], [t('法定代表人>姓名', 'legalRepresentative.name'), sel('法定代表人>证件类型', 'legalRepresentative.idType', ['居民身份证', '护照', '其他']), t('法定代表人>身份证号', 'legalRepresentative.idNumber'), t('法定代表人>联系电话', 'legalRepresentative.phone')])}
${group('联系人', ['姓名', '部门', '手机', '电子邮箱'], [t('联系人>姓名', 'contact.name'), t('联系人>部门'), t('联系人>手机', 'contact.mobile'), t('联系人>电子邮箱', 'contact.email')])}
${group('项目负责人', ['姓名', '职务', '手机', '电子邮箱'], [t('项目负责人>姓名'), t('项目负责人>职务'), t('项目负责人>手机'), t('项目负责人>电子邮箱')])}
${group('财务负责人', ['姓名', '身份证号', '办公电话', '手机'], [t('财务负责人>姓名'), t('财务负责人>身份证号'), t('财务负责人>办公电话'), t('财务负责人>手机')])}
${group('实际控制人', ['姓名', '国籍', '证件号码', '持股比例（%）'], [t('实际控制人>姓名', 'actualController.name'), t('实际控制人>国籍', 'actualController.nationality'), t('实际控制人>证件号码'), t('实际控制人>持股比例')])}
</table>`,
  '.g{background:#eee}',
);
