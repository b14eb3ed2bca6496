import { definePage } from '../../define.ts';
import { ARTICLE, HELP } from '../../marks.ts';
import { ACCOUNT, heading, NEW_PHONE, others, PASSWORD, PHONE, REGISTER, VERIFY, WAY } from '../words.ts';

/** By phone, by mail or by hand; the last asks for all that 实名认证 asks for. */
export default definePage({
  id: 'miit-account.phone-change',
  title: '手机号修改',
  source: '002 03, 图11; 004 图8–9',
  checkedOn: '2026-11-21',
  signals: [
    heading(PHONE, 1.6),
    WAY,
    { text: ['手机核验', '邮箱核验', '人工核验'], weight: 0.7 },
    { text: ['手机核验', '邮箱核验', '人工核验'], kind: 'option', weight: 0.4 },
    { text: '实名状态', kind: ['field', 'label'], weight: 0.8 },
    NEW_PHONE,
    {
      text: ['原账号绑定手机号', '原手机号', '原绑定手机号', '绑定邮箱', '电子邮箱'],
      kind: ['field', 'label'],
      weight: 0.7,
    },
    { text: ['短信验证码', '邮箱验证码', '用户类型'], kind: ['field', 'label'], weight: 0.3 },
    { text: ['修改', '确认修改', '提交', '立即修改'], kind: 'button', weight: 0.4, exact: true },
  ],
  must: [heading(PHONE, 1), WAY, NEW_PHONE],
  not: [
    { text: ['密码', '确认密码', '新密码'], kind: 'field', weight: 2, exact: true },
    others(REGISTER, VERIFY, ACCOUNT, PASSWORD),
    ...ARTICLE,
    ...HELP,
  ],
  sure: 3.8,
  fields: 2,
});
