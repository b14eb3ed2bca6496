import { definePage } from '../../define.ts';
import { ARTICLE, HELP } from '../../marks.ts';
import { ACCOUNT, heading, NEW_PHONE, others, PASSWORD, PHONE, REGISTER, VERIFY, WAY } from '../words.ts';

export default definePage({
  id: 'miit-account.login',
  title: '统一登录',
  source: '002 03, 图10; 003 一(四); 004 图7',
  checkedOn: '2026-11-21',
  signals: [
    heading(['统一登录系统', '统一登录', '用户登录', '账号登录', '欢迎登录', '法人登录', '密码登录'], 0.9),
    {
      text: [
        '登录名',
        '登录名/统一社会信用代码',
        '用户名/统一社会信用代码',
        '登录名/手机号/统一社会信用代码',
        '账号',
        '用户名',
        '统一社会信用代码',
      ],
      kind: ['field', 'label'],
      weight: 0.9,
    },
    { text: ['密码', '登录密码'], kind: ['field', 'label'], weight: 0.9 },
    { text: ['登录', '立即登录', '登入'], kind: 'button', weight: 1, exact: true },
    { text: ['忘记密码', '找回密码'], weight: 0.8 },
    { text: ['手机号修改', '修改手机号'], weight: 0.8 },
    { text: ['账号找回', '找回账号'], weight: 0.8 },
    { text: ['注册', '用户注册', '立即注册', '注册账号', '没有账号', '还没有账号'], weight: 0.3 },
    { text: ['验证码', '图形验证码'], kind: ['field', 'label'], weight: 0.3 },
  ],
  must: [{ text: ['密码', '登录密码'], kind: ['field', 'label'], weight: 1 }],
  not: [
    { text: ['确认密码', '新密码', '再次输入密码'], kind: 'field', weight: 2.5 },
    NEW_PHONE,
    { ...WAY, weight: 2 },
    { text: ['法人类型', '电子邮箱', '法定代表人姓名'], kind: 'field', weight: 1.5 },
    others(REGISTER, VERIFY, PHONE, ACCOUNT, PASSWORD),
    ...ARTICLE,
    ...HELP,
  ],
  sure: 5.1,
  fields: 2,
});
