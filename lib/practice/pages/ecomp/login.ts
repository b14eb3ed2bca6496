import { definePracticePage } from '../../define.ts';
import { BANNER, FOOTER } from './surround.ts';

export default definePracticePage({
  page: 'ecomp.login',
  url: 'https://ecomp.mofcom.gov.cn/loginCorp.html',
  title: '商务部业务系统统一平台--企业端',
  banner: `${BANNER}　企业端`,
  corner: ['管理端登录', '帮助'],
  sections: [
    { kind: 'links', links: ['用户名登录', '电子钥匙登录'] },
    {
      kind: 'fields',
      fields: [
        { label: '用户名', kind: 'text', placeholder: '请输入用户名' },
        { label: '密码', kind: 'password' },
        { label: '验证码', kind: 'captcha', hint: '看不清？换一张' },
      ],
    },
    { kind: 'buttons', buttons: ['登录'] },
    { kind: 'links', links: ['忘记密码？', '立即注册', 'IE浏览器设置', '电子钥匙驱动下载'] },
    {
      kind: 'text',
      heading: '温馨提示',
      paragraphs: ['为保障账号安全，请定期修改密码。', '建议使用IE9及以上版本、360极速模式或谷歌浏览器。'],
    },
  ],
  footer: FOOTER,
});
