import { definePracticePage } from '../../define.ts';
import { BANNER, CORNER, FOOTER, LEGAL_TYPES } from './surround.ts';

export default definePracticePage({
  page: 'miit-account.recover-account',
  url: 'https://ucenter.miit.gov.cn/account/find.jsp',
  title: '账号找回',
  banner: BANNER,
  corner: CORNER,
  heading: '账号找回',
  sections: [
    {
      kind: 'fields',
      fields: [
        { label: '用户类型', kind: 'select', options: ['法人', '自然人'], value: '法人', required: true },
        { label: '法人类型', kind: 'select', options: LEGAL_TYPES, required: true },
        { label: '企业或机构名称', kind: 'text', required: true },
        { label: '统一社会信用代码或机构代码', kind: 'text', required: true },
        { label: '法定代表人姓名', kind: 'text', required: true },
        { label: '法定代表人证件号', kind: 'text', required: true },
        { label: '接收手机号', kind: 'text', required: true, beside: '获取验证码' },
        { label: '短信验证码', kind: 'captcha', required: true },
      ],
    },
    { kind: 'text', paragraphs: ['核对通过后，登录名将以短信形式发送到您的手机。'] },
  ],
  buttons: ['找回', '返回登录'],
  footer: FOOTER,
});
