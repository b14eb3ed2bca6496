import { defineError } from '../../define.ts';

export default defineError({
  id: 'login-prefix',
  title: '老账号登录要在前面加 zxkt_',
  why: '原来就注册过的用户，或者由主管机关找回的账号，登录名变成了“zxkt_”加原账号，密码不变。在统一平台新注册的账号不用加。',
  remedy: ['用老账号登录时，用户名写成 zxkt_ 加原账号。', '密码用原来的密码，由您自己输入。'],
  severity: 'advice',
  seen: [
    '用户名或密码错误',
    '用户名或密码不正确',
    '用户名或者密码错误',
    '账号或密码错误',
    '用户名不存在',
    '该用户不存在',
    '账号不存在',
    '用户名或密码有误',
    '用户不存在或密码错误',
  ],
  seenOn: ['ecomp.login', 'ecomp.admin-login'],
  foreseen: { check: 'field-present', fields: ['用户名', '登录名', '账号'], pages: ['ecomp.login'] },
  actions: [
    { do: 'copy', what: 'zxktLogin', label: '复制带 zxkt_ 的账号' },
    { do: 'copy', what: 'text', text: 'zxkt_', label: '只复制 zxkt_' },
    { do: 'flow', flow: 'zxkt.recover', label: '忘了账号或密码' },
  ],
  source: '000 二.2, 三.3; 001 已有账号企业如何登录',
  checkedOn: '2026-11-21',
});
