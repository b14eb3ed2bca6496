import { defineError } from '../../define.ts';

export default defineError({
  id: 'password-mismatch',
  title: '两次输入的密码不一样',
  why: '【密码】和【确认密码】必须完全一样，也不能有空格。',
  remedy: ['自己把两次密码重新输入一遍。', '注意大小写，也不要带空格。'],
  severity: 'error',
  seen: [
    '两次密码不一致',
    '两次输入的密码不一致',
    '两次输入密码不一致',
    '两次密码输入不一致',
    '确认密码与密码不一致',
    '密码与确认密码不一致',
  ],
  seenOn: ['miit-account.register', 'miit-account.recover-password'],
  foreseen: {
    check: 'verdict',
    fields: ['确认密码', '再次输入密码', '密码确认', '重复密码', '确认新密码', '再次输入新密码'],
    verdicts: ['password:mismatch'],
    pages: ['miit-account.register', 'miit-account.recover-password'],
  },
  details: { 'password:mismatch': '【确认密码】和【密码】不一样。' },
  before: ['注册', '注册账号', '立即注册', '重置', '重置密码', '提交', '确定', '下一步'],
  actions: [{ do: 'goto', target: ['确认密码', '再次输入密码', '确认新密码'], label: '带我到【确认密码】' }],
  source: '004 图2',
  checkedOn: '2026-11-21',
});
