import { definePracticePage } from '../../define.ts';
import { BANNER, FOOTER } from './surround.ts';

export default definePracticePage({
  page: 'ecomp.admin-login',
  url: 'https://ecomp.mofcom.gov.cn/loginAdmin.html',
  title: '商务部业务系统统一平台--管理端',
  banner: `${BANNER}　管理端`,
  corner: ['企业端登录', '帮助'],
  sections: [
    {
      kind: 'fields',
      heading: '管理端用户登录',
      fields: [
        { label: '用户名', kind: 'text' },
        { label: '密码', kind: 'password' },
        { label: '验证码', kind: 'captcha' },
      ],
    },
    { kind: 'buttons', buttons: ['登录'] },
    { kind: 'links', links: ['忘记密码？', '电子钥匙登录'] },
    { kind: 'text', paragraphs: ['本入口供商务部、地方商务主管机关用户使用。'] },
  ],
  footer: FOOTER,
});
