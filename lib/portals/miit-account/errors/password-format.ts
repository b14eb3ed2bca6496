import { defineError } from '../../define.ts';

export default defineError({
  id: 'password-format',
  title: '密码不符合要求',
  why: '密码要 9–16 位，字母、数字和特殊字符都要有，不能有空格。助手只在输入框里看长短和种类，不读走、不保存密码。',
  remedy: [
    '自己重新输入密码。',
    '用 9–16 位，字母、数字和特殊字符（例如 # 或 @）都要有。',
    '【确认密码】也要一起改。',
  ],
  severity: 'error',
  seen: [
    '密码格式不正确',
    '密码格式错误',
    '密码不符合要求',
    '密码强度太低',
    '密码强度不够',
    '密码长度不正确',
    '密码过于简单',
    '密码不能包含空格',
  ],
  seenOn: ['miit-account.register', 'miit-account.recover-password'],
  foreseen: {
    check: 'verdict',
    fields: ['密码', '登录密码', '设置密码', '新密码', '设置新密码'],
    verdicts: ['password:length', 'password:space', 'password:mix'],
    pages: ['miit-account.register', 'miit-account.recover-password'],
  },
  details: {
    'password:length': '密码要 9–16 位，现在太短或太长。',
    'password:space': '密码里有空格，请去掉。',
    'password:mix': '密码里字母、数字和特殊字符都要有，现在少了一种。',
  },
  before: ['注册', '注册账号', '立即注册', '重置', '重置密码', '提交', '确定', '下一步'],
  actions: [{ do: 'goto', target: ['密码', '新密码', '设置新密码'], label: '带我到【密码】' }],
  source: '004 图2',
  checkedOn: '2026-11-21',
});
