import { definePage } from '../../define.ts';
import { ADMINISTRATION, ENTERPRISE } from '../words.ts';

export default definePage({
  id: 'ecomp.admin-login',
  title: '管理端登录',
  source: '000 三.3',
  checkedOn: '2026-11-21',
  signals: [
    { text: ADMINISTRATION, kind: 'heading', weight: 2, exact: true },
    { text: ['用户名', '登录名', '账号'], kind: ['field', 'label'], weight: 0.7 },
    { text: '密码', kind: ['field', 'label'], weight: 0.7 },
    { text: '验证码', kind: ['field', 'label'], weight: 0.7 },
    { text: ['登录', '登 录'], kind: 'button', weight: 0.6, exact: true },
  ],
  must: [{ text: ADMINISTRATION, kind: 'heading', weight: 1, exact: true }],
  not: [
    { text: ENTERPRISE, kind: 'heading', weight: 2.5, exact: true },
    { text: ['确认密码', '再次输入密码'], kind: 'field', weight: 2.5 },
  ],
  sure: 3.2,
  fields: 2,
});
