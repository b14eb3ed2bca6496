import { defineError } from '../../define.ts';

/** Seen on an account verified already; foreseen while the kind of user is being chosen. */
export default defineError({
  id: 'natural-person-account',
  title: '自然人账户不能申报，企业要用法人账户',
  why: '梯度培育平台只认法人账户。已经实名认证成自然人的账号，不能改成法人。',
  remedy: [
    '还没有提交：把【用户类型】改成【法人】。',
    '已经认证成自然人：退出登录，换一个登录名重新注册。',
    '重新注册以后，实名认证时用户类型选【法人】。',
  ],
  severity: 'error',
  seen: [
    '已实名认证为自然人',
    '已认证为自然人',
    '实名认证类型：自然人',
    '认证类型：自然人',
    '用户类型：自然人',
    '账户类型：自然人',
    '账号类型：自然人',
    '自然人（已实名）',
    '仅支持法人账户登录',
    '请使用法人账户登录',
    '自然人账户不能申报',
  ],
  seenOn: ['miit-account.user-center', 'miit-account.login'],
  observed: {
    check: 'option-chosen',
    fields: ['用户类型', '认证类型', '账户类型', '账号类型'],
    option: ['自然人', '自然人用户', '自然人账户'],
    pages: ['miit-account.user-center'],
  },
  foreseen: {
    check: 'option-chosen',
    fields: ['用户类型'],
    option: ['自然人', '自然人用户', '个人'],
    pages: ['miit-account.register', 'miit-account.verify-form'],
  },
  before: ['注册', '注册账号', '立即注册', '提交', '提交认证'],
  actions: [
    { do: 'goto', target: ['用户类型'], label: '带我到【用户类型】' },
    { do: 'flow', flow: 'zjtx.register', branch: 'natural-person', label: '一步步换成法人账户' },
  ],
  source: '002 1.02; 003 一(二); 004 1.02',
  checkedOn: '2026-11-21',
});
