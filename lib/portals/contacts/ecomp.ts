import { defineContacts } from '../define.ts';

const SIGN_ON = {
  portal: 'ecomp',
  region: [],
  kind: '统一平台用户注册/登录客服',
  checkedOn: '2026-11-21',
} as const;

export default defineContacts([
  {
    ...SIGN_ON,
    phones: ['010-67870108', '010-67801943'],
    purpose: '统一平台用户注册、登录',
    source: '000 五',
  },
  {
    ...SIGN_ON,
    phones: ['010-67870108'],
    purpose: '处理统一平台账号密码找回、用户不存在等咨询',
    source: '001 客户服务联系方式',
  },
  {
    ...SIGN_ON,
    phones: ['010-67800259'],
    purpose: '解答企业用户账号密码找回方法等咨询',
    source: '001 客户服务联系方式',
  },
]);
