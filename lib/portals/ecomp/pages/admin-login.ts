import { definePage } from '../../define.ts';

export default definePage({
  id: 'ecomp.admin-login',
  title: '管理端登录',
  source: '000 三.3',
  checkedOn: '2026-11-21',
  signals: [
    { text: ['管理端', '管理部门用户登录', '管理用户登录', '管理部门登录'], weight: 2 },
    { text: ['用户名', '登录名', '账号'], kind: ['field', 'label'], weight: 0.7 },
    { text: '密码', kind: ['field', 'label'], weight: 0.7 },
    { text: '验证码', kind: ['field', 'label'], weight: 0.7 },
    { text: ['登录', '登 录'], kind: 'button', weight: 0.6, exact: true },
  ],
  not: [{ text: ['企业端', '企业用户登录'], weight: 2.5 }],
  sure: 3.2,
});
