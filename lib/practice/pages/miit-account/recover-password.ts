import { definePracticePage } from '../../define.ts';
import { BANNER, CORNER, FOOTER } from './surround.ts';

export default definePracticePage({
  page: 'miit-account.recover-password',
  url: 'https://ucenter.miit.gov.cn/password/forget.jsp',
  title: '忘记密码',
  banner: BANNER,
  corner: CORNER,
  crumbs: ['确认账号', '安全验证', '重置密码', '完成'],
  heading: '忘记密码',
  sections: [
    {
      kind: 'fields',
      fields: [
        { label: '找回方式', kind: 'radio', options: ['手机找回', '邮箱找回'], value: '手机找回' },
        { label: '登录名', kind: 'text', required: true, placeholder: '登录名/统一社会信用代码' },
        { label: '账号绑定手机号', kind: 'text', required: true },
        { label: '短信验证码', kind: 'captcha', required: true, beside: '获取验证码' },
        { label: '新密码', kind: 'password', required: true, placeholder: '9-16位字母数字特殊字符的组合' },
        { label: '确认新密码', kind: 'password', required: true },
      ],
    },
  ],
  buttons: ['重置', '返回'],
  footer: FOOTER,
});
