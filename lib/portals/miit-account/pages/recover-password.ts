import { definePage } from '../../define.ts';
import { ARTICLE, HELP } from '../../marks.ts';
import { ACCOUNT, heading, NEW_PHONE, others, PASSWORD, PHONE, REGISTER, VERIFY, WAY } from '../words.ts';

export default definePage({
  id: 'miit-account.recover-password',
  title: '忘记密码',
  source: '002 03; 003 一(四)2',
  checkedOn: '2026-11-21',
  signals: [
    heading(PASSWORD, 1.8),
    { text: ['新密码', '设置新密码', '请输入新密码', '重置密码'], kind: 'field', weight: 0.9 },
    { text: ['确认新密码', '确认密码', '再次输入新密码'], kind: 'field', weight: 0.4 },
    {
      text: ['登录名', '账号', '用户名', '手机号', '手机号码', '绑定手机号', '账号绑定手机号'],
      kind: 'field',
      weight: 0.6,
    },
    { text: ['短信验证码', '验证码', '图形验证码'], kind: ['field', 'label'], weight: 0.5 },
    { text: ['身份验证', '验证身份', '填写账号', '安全验证', '设置新密码', '重置成功', '完成'], weight: 0.4 },
    {
      text: ['重置', '重置密码', '下一步', '提交', '确定', '找回密码', '确认', '立即重置'],
      kind: 'button',
      weight: 0.8,
      exact: true,
    },
  ],
  must: [
    heading(PASSWORD, 1, { only: true }),
    heading(PASSWORD, 1, { exact: true }),
    { text: ['新密码', '设置新密码', '请输入新密码'], kind: 'field', weight: 1 },
  ],
  not: [
    { text: ['登录', '立即登录'], kind: 'button', weight: 1.5, exact: true, only: true },
    { text: '密码', kind: 'field', weight: 1, exact: true },
    { ...NEW_PHONE, weight: 2.5 },
    { ...WAY, weight: 1 },
    { text: ['法定代表人姓名', '营业执照扫描件', '法人类型', '电子邮箱'], kind: 'field', weight: 1 },
    others(REGISTER, VERIFY, PHONE, ACCOUNT),
    ...ARTICLE,
    ...HELP,
  ],
  sure: 3.2,
  fields: 1,
});
