import { defineError } from '../../define.ts';

export default defineError({
  id: 'not-verified',
  title: '账号还没有实名认证，不能申报',
  why: '注册时点了【暂不认证】，登录后就会跳到用户中心。做完法人实名认证，才能登录梯度培育平台。',
  remedy: [
    '新页面点击【账号设置】，旧页面点击【系统绑定】。',
    '弹出提示时，点击【前往实名认证】。',
    '用户类型选【法人】，填好后提交。',
    '认证完成以后，重新登录梯度培育平台。',
  ],
  severity: 'error',
  seen: [
    '未实名认证',
    '您的账号尚未实名认证，是否立即前往进行认证？',
    '您的账号尚未进行实名认证',
    '账号尚未实名认证',
    '请先完成实名认证',
    '请先进行实名认证',
    '未实名',
  ],
  seenOn: ['miit-account.user-center', 'miit-account.login'],
  actions: [
    {
      do: 'goto',
      target: ['前往实名认证', '账号设置', '系统绑定', '实名认证'],
      label: '带我去实名认证',
    },
    { do: 'flow', flow: 'zjtx.register', branch: 'verify-later', label: '一步步做实名认证' },
  ],
  source: '002 1.02, 图8–9; 003 一(三); 004 1.02, 图5–6',
  checkedOn: '2026-11-21',
});
