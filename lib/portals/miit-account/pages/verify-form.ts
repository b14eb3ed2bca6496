import { definePage } from '../../define.ts';
import { ARTICLE, HELP } from '../../marks.ts';
import { ACCOUNT, heading, NEW_PHONE, others, PASSWORD, PHONE, REGISTER, VERIFY, WAY } from '../words.ts';

export default definePage({
  id: 'miit-account.verify-form',
  title: '实名认证',
  source: '002 02, 图7; 003 一(三); 004 02, 图4',
  checkedOn: '2026-11-21',
  signals: [
    heading(VERIFY, 1.6),
    { text: ['法定代表人姓名', '法人姓名', '真实姓名'], kind: ['field', 'label'], weight: 0.9 },
    {
      text: ['法定代表人证件号', '法定代表人证件类型', '法人证件号', '证件号', '证件类型'],
      kind: ['field', 'label'],
      weight: 0.6,
    },
    { text: ['用户类型', '法人类型'], kind: ['field', 'label'], weight: 0.6 },
    { text: ['营业执照扫描件', '营业执照', '证件扫描件'], kind: ['field', 'label'], weight: 0.9 },
    { text: ['法人企业或机构名称', '企业或机构名称', '企业名称'], kind: ['field', 'label'], weight: 0.3 },
    { text: ['企业控股情况', '企业规模', '所属行业'], kind: ['field', 'label'], weight: 0.6 },
    { text: ['联系地址', '联系电话'], kind: ['field', 'label'], weight: 0.3 },
    { text: ['本人承诺并保证', '本人承诺'], weight: 0.4, within: true },
    {
      text: ['提交', '提交认证', '认证', '立即认证', '实名认证', '确认', '下一步'],
      kind: 'button',
      weight: 0.4,
      exact: true,
    },
  ],
  must: [
    heading(VERIFY, 1),
    { text: ['企业控股情况', '营业执照扫描件'], kind: ['field', 'label'], weight: 1 },
  ],
  not: [
    { ...WAY, weight: 2.5 },
    { ...NEW_PHONE, weight: 2.5 },
    { text: ['实名状态', '确认密码', '新密码'], kind: ['field', 'label'], weight: 2 },
    others(REGISTER, PHONE, ACCOUNT, PASSWORD),
    ...ARTICLE,
    ...HELP,
  ],
  sure: 5.4,
  fields: 3,
});
