import { defineError } from '../../define.ts';

/** Manual 003 shows a page that takes more signs than the page of 004; the stricter one is told. */
export default defineError({
  id: 'login-name-format',
  title: '登录名不符合要求',
  why: '登录名要 6–16 个字符，用字母、数字和 @，不能有空格。注册以后不能改。',
  remedy: ['把登录名改成 6–16 个字母、数字或 @。', '去掉空格。', '记下登录名，以后登录要用。'],
  severity: 'error',
  seen: [
    '登录名格式不正确',
    '登录名格式错误',
    '登录名称格式不正确',
    '登录名长度不正确',
    '登录名不能包含空格',
    '请输入正确的登录名',
  ],
  seenOn: ['miit-account.register'],
  foreseen: {
    check: 'verdict',
    fields: ['登录名', '登录名称', '用户名'],
    verdicts: ['login:length', 'login:space', 'login:characters'],
    pages: ['miit-account.register'],
  },
  details: {
    'login:length': '登录名要 6–16 个字符，现在太短或太长。',
    'login:space': '登录名里有空格，请去掉。',
    'login:characters':
      '登录名里有别的符号。请只用字母、数字和 @；有的页面也接受下划线、短横线、点等，以页面提示为准。',
  },
  before: ['注册', '注册账号', '立即注册'],
  actions: [{ do: 'goto', target: ['登录名', '登录名称'], label: '带我到【登录名】' }],
  source: '004 图2; 003 一(二)',
  checkedOn: '2026-11-21',
});
