import { definePage } from '../../define.ts';
import { ADMINISTRATION, ENTERPRISE } from '../words.ts';

export default definePage({
  id: 'ecomp.login',
  title: '企业端登录',
  source: '000 二.3; 001 图14',
  checkedOn: '2026-11-21',
  signals: [
    { text: ENTERPRISE, kind: 'heading', weight: 1.5, exact: true },
    { text: ['用户名', '登录名', '账号'], kind: ['field', 'label'], weight: 1 },
    { text: '密码', kind: ['field', 'label'], weight: 1 },
    { text: '验证码', kind: ['field', 'label'], weight: 1 },
    { text: ['忘记密码', '忘记密码？'], weight: 1 },
    { text: ['登录', '登 录'], kind: 'button', weight: 0.8, exact: true },
  ],
  not: [
    { text: ADMINISTRATION, kind: 'heading', weight: 3, exact: true },
    { text: ['确认密码', '再次输入密码'], kind: ['field'], weight: 2.5 },
    { text: '注册', kind: ['button'], weight: 0.2 },
  ],
  sure: 3.9,
  paths: ['/loginCorp'],
});
