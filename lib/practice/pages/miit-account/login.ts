import { definePracticePage } from '../../define.ts';
import { FOOTER, PLATFORM } from './surround.ts';

export default definePracticePage({
  page: 'miit-account.login',
  url: 'https://ucenter.miit.gov.cn/login.jsp?toUrl=https%3A%2F%2Fzjtx.miit.gov.cn%2FzxqySy%2Fmain',
  title: '工业和信息化部统一登录系统',
  banner: `${PLATFORM}　工业和信息化部统一登录系统`,
  corner: ['平台首页', '在线帮助'],
  sections: [
    { kind: 'links', links: ['账号登录', '国家政务服务平台登录', '电子营业执照登录'] },
    {
      kind: 'fields',
      fields: [
        { label: '账号', kind: 'text', placeholder: '登录名/统一社会信用代码' },
        { label: '密码', kind: 'password', placeholder: '请输入密码' },
        { label: '验证码', kind: 'captcha', placeholder: '请输入验证码' },
      ],
    },
    { kind: 'buttons', buttons: ['登 录'] },
    { kind: 'links', links: ['注册账号', '忘记密码', '手机号修改', '账号找回'] },
    { kind: 'text', paragraphs: ['自然人账户不支持使用统一社会信用代码登录。', '服务热线：12381'] },
  ],
  footer: FOOTER,
});
