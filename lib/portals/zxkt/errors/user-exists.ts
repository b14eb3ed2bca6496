import { defineError } from '../../define.ts';

export default defineError({
  id: 'user-exists',
  title: '这家企业已经有账号',
  why: '企业可以有多个统一平台账号，但能进入外贸发展专项资金应用的只有 1 个。平台查到企业的信息已经登记在另一个账号下。',
  remedy: [
    '点击提示里的【这里】，用组织机构代码在线找回原来的账号。',
    '组织机构代码是统一社会信用代码的第 9 到 17 位。',
    '用找回的账号登录，不要再注册新账号。',
  ],
  severity: 'error',
  seen: [
    '您好，用户信息已经存在，请使用组织机构代码进行用户账号找回，点击这里进行找回。',
    '用户信息已经存在，请使用组织机构代码进行用户账号找回',
    '用户信息已经存在',
  ],
  actions: [
    { do: 'copy', what: 'organisationCode', label: '复制组织机构代码' },
    { do: 'goto', target: ['这里', '点击这里', '这里！'], label: '带我到【这里】' },
    { do: 'flow', flow: 'zxkt.recover', branch: 'forgot-password', label: '一步步找回账号' },
  ],
  source: '001 提示用户信息已存在',
  checkedOn: '2026-11-21',
});
