import { defineError } from '../../define.ts';

/** Right for an enterprise, hence said once and not again before 【登录】. */
export default defineError({
  id: 'natural-person-credit-code',
  title: '自然人账户要用登录名登录',
  why: '这里填的是统一社会信用代码。法人账户可以这样登录，自然人账户不可以。',
  remedy: [
    '法人账户：不用改，接着登录。',
    '自然人账户：改填注册时的登录名。',
    '忘了登录名：点击【账号找回】。',
  ],
  severity: 'advice',
  seen: [
    '自然人账户不可以用统一社会信用代码登录',
    '自然人账户不能使用统一社会信用代码登录',
    '自然人用户请使用登录名登录',
    '自然人请使用登录名登录',
  ],
  seenOn: ['miit-account.login'],
  foreseen: {
    check: 'verdict',
    fields: ['登录名', '登录名/统一社会信用代码', '用户名', '账号', '统一社会信用代码'],
    verdicts: ['login:credit-code', 'code:complete'],
    pages: ['miit-account.login'],
  },
  details: {
    'login:credit-code': '这里填的是统一社会信用代码，只有法人账户能用它登录。',
    // A field that asks for nothing else is judged as a code.
    'code:complete': '这里填的是统一社会信用代码，只有法人账户能用它登录。',
  },
  actions: [
    { do: 'goto', target: ['账号找回', '找回账号'], label: '带我到【账号找回】' },
    { do: 'flow', flow: 'zjtx.recover', branch: 'find-account', label: '一步步找回登录名' },
  ],
  source: '002 1.03; 004 1.02',
  checkedOn: '2026-11-21',
});
