import { definePage } from '../../define.ts';

export default definePage({
  id: 'ecomp.register',
  title: '用户信息注册',
  source: '000 一.2; 001 图2',
  checkedOn: '2026-11-21',
  signals: [
    { text: ['账号信息', '帐号信息'], kind: ['heading', 'label'], weight: 1.3 },
    { text: '用户信息', kind: ['heading', 'label'], weight: 0.8 },
    { text: '个人信息', kind: ['heading', 'label'], weight: 1 },
    { text: ['境内企业', '个人用户'], weight: 1.2 },
    { text: ['用户信息注册', '用户注册', '企业用户注册'], kind: ['heading', 'title'], weight: 1.2 },
    { text: ['确认密码', '再次输入密码', '密码确认'], kind: ['field'], weight: 0.7 },
    { text: '注册', kind: ['button'], weight: 0.3 },
    { text: ['登录名', '用户名', '账号名称'], kind: ['field'], weight: 0.3 },
  ],
  not: [
    { text: '忘记密码', kind: 'button', weight: 0.7 },
    { text: '找回账号', kind: 'heading', weight: 2 },
  ],
  sure: 3.6,
  fields: 3,
});
