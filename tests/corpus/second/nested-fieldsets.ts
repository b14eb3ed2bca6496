/** Fieldsets within fieldsets; a bank's credit file with the borrower, the guarantor and the group's head. */
import { sheet } from '../sheet.ts';

const { t, sel, picks, page } = sheet('nested-fieldsets');
const set = (legend: string, body: string) => `<fieldset><legend>${legend}</legend>${body}</fieldset>`;
const line = (label: string, control: string) => `<div class="ln"><label>${label}</label>${control}</div>`;
const person = (who: string, keys: (string | null)[]) =>
  line('姓名', t(`${who}>姓名`, keys[0])) +
  line('证件类型', sel(`${who}>证件类型`, keys[1] ?? null, ['身份证', '护照'])) +
  line('证件号', t(`${who}>证件号`, keys[2])) +
  line('手机', t(`${who}>手机`, keys[3]));
const NONE = [null, null, null, null];

export default page(
  `<h2>对公客户授信资料</h2>${set(
    '借款人（申请企业）',
    line('名称', t('借款人（申请企业）>名称', 'enterpriseName')) +
      line('统一社会信用代码', t('借款人（申请企业）>统一社会信用代码', 'creditCode')) +
      line('注册资本（元）', t('借款人（申请企业）>注册资本（元）|注册资本', 'registeredCapital')) +
      set(
        '法定代表人',
        person('法定代表人', [
          'legalRepresentative.name',
          'legalRepresentative.idType',
          'legalRepresentative.idNumber',
          'legalRepresentative.mobile',
        ]),
      ) +
      set('财务主管', line('姓名', t('财务主管>姓名')) + line('手机', t('财务主管>手机'))) +
      set(
        '2025年度财务数据（单位：万元）',
        line('总资产', t('2025年度>总资产', 'figures.2025.totalAssets')) +
          line('总负债', t('2025年度>总负债', 'figures.2025.totalLiabilities')) +
          line('主营业务收入', t('2025年度>主营业务收入', 'figures.2025.mainBusinessRevenue')) +
          line('利润总额', t('2025年度>利润总额')),
      ),
  )}${set(
    '担保人',
    line('担保方式', picks('担保方式', null, ['保证', '抵押', '质押'], 'type="checkbox"')) +
      line('名称', t('担保人>名称')) +
      line('统一社会信用代码', t('担保人>统一社会信用代码')) +
      set('法定代表人', person('担保人>法定代表人', NONE)),
  )}${set('集团母公司', line('名称', t('集团母公司>名称')) + line('持股比例', t('集团母公司>持股比例')) + line('实际控制人', t('集团母公司>实际控制人', '?actualController.name')))}`,
  'fieldset{margin:10px;padding:10px}.ln{display:inline-block;width:440px;margin:4px 0}.ln label{display:inline-block;width:170px;text-align:right;margin-right:8px}',
);
