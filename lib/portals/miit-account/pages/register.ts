import { definePage } from '../../define.ts';
import { ARTICLE, HELP } from '../../marks.ts';
import { ACCOUNT, heading, NEW_PHONE, others, PASSWORD, PHONE, REGISTER, VERIFY, WAY } from '../words.ts';

/** Two generations: one asks for the legal person here, the other for mail and phone and leaves the rest to 实名认证. */
export default definePage({
  id: 'miit-account.register',
  title: '用户注册',
  source: '002 01; 003 一(二); 004 01, 图2',
  checkedOn: '2026-11-21',
  signals: [
    heading(REGISTER, 1.6),
    { text: ['登录名', '登录名称', '用户名'], kind: ['field', 'label'], weight: 0.8 },
    { text: ['确认密码', '再次输入密码', '密码确认', '重复密码'], kind: ['field', 'label'], weight: 1 },
    {
      text: ['电子邮箱', '电子邮件', '邮箱', '法人类型'],
      kind: ['field', 'label'],
      weight: 0.6,
    },
    {
      text: ['账号绑定手机号', '绑定手机号', '手机号', '手机号码', '统一社会信用代码或机构代码', '真实姓名'],
      kind: ['field', 'label'],
      weight: 0.6,
    },
    { text: ['短信验证码', '用户类型'], kind: ['field', 'label'], weight: 0.5 },
    { text: ['企业或机构名称', '证件类型', '证件号'], kind: ['field', 'label'], weight: 0.3 },
    { text: ['用户注册协议', '注册协议', '用户隐私政策', '隐私政策'], weight: 0.6, within: true },
    { text: ['注册', '注册账号', '立即注册', '提交注册'], kind: 'button', weight: 0.9, exact: true },
  ],
  must: [
    heading(REGISTER, 1),
    { text: ['确认密码', '再次输入密码', '密码确认', '重复密码'], kind: ['field', 'label'], weight: 1 },
    { text: ['用户注册协议', '注册协议'], weight: 1, within: true },
  ],
  not: [
    { text: ['新密码', '设置新密码', '确认新密码'], kind: 'field', weight: 2.5 },
    { ...NEW_PHONE, weight: 2.5 },
    { ...WAY, weight: 2 },
    { text: ['营业执照扫描件', '实名状态'], kind: ['field', 'label'], weight: 2 },
    { text: '忘记密码', kind: 'button', weight: 1 },
    { text: ['立即认证', '暂不认证'], kind: 'button', weight: 1.5 },
    others(VERIFY, PHONE, ACCOUNT, PASSWORD),
    ...ARTICLE,
    ...HELP,
  ],
  sure: 3.8,
  fields: 3,
});
