import { definePage } from '../../define.ts';
import { ARTICLE, HELP } from '../../marks.ts';
import { ACCOUNT, heading, NEW_PHONE, others, PHONE, REGISTER, VERIFY, WAY } from '../words.ts';

export default definePage({
  id: 'miit-account.recover-account',
  title: '账号找回',
  source: '002 03; 003 一(四)1',
  checkedOn: '2026-11-21',
  signals: [
    heading(ACCOUNT, 1.9),
    { text: ['用户类型', '法人类型', '找回方式'], kind: ['field', 'label'], weight: 0.4 },
    {
      text: [
        '统一社会信用代码',
        '统一社会信用代码或机构代码',
        '企业或机构名称',
        '企业名称',
        '真实姓名',
        '姓名',
      ],
      kind: ['field', 'label'],
      weight: 0.7,
    },
    {
      text: ['法定代表人姓名', '法定代表人证件号', '证件号', '证件号码', '身份证号'],
      kind: ['field', 'label'],
      weight: 0.5,
    },
    { text: ['手机号', '手机号码', '绑定手机号', '账号绑定手机号'], kind: ['field', 'label'], weight: 0.4 },
    { text: ['短信验证码', '验证码', '图形验证码'], kind: ['field', 'label'], weight: 0.4 },
    {
      text: ['找回', '找回账号', '账号找回', '查询', '查询账号', '提交', '下一步', '确定', '确认'],
      kind: 'button',
      weight: 0.7,
      exact: true,
    },
  ],
  must: [heading(ACCOUNT, 1, { only: true }), heading(ACCOUNT, 1, { exact: true })],
  not: [
    { text: ['登录', '立即登录'], kind: 'button', weight: 1.5, exact: true, only: true },
    { text: ['密码', '确认密码', '新密码'], kind: 'field', weight: 2, exact: true },
    { ...NEW_PHONE, weight: 2.5 },
    { ...WAY, weight: 1 },
    { text: ['企业控股情况', '营业执照扫描件'], kind: 'field', weight: 1 },
    others(REGISTER, VERIFY, PHONE, ['忘记密码', '重置密码']),
    ...ARTICLE,
    ...HELP,
  ],
  sure: 3,
  fields: 1,
});
