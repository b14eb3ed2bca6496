import { definePracticePage } from '../../define.ts';
import { BANNER, FOOTER } from '../miit-account/surround.ts';

export default definePracticePage({
  page: null,
  variant: 'account-help',
  url: 'https://ucenter.miit.gov.cn/help/index.jsp',
  title: '在线帮助',
  banner: BANNER,
  corner: ['平台首页', '在线帮助'],
  menu: ['注册登录', '实名认证', '密码找回', '手机号修改', '联系我们'],
  current: '实名认证',
  heading: '在线帮助',
  sections: [
    {
      kind: 'text',
      heading: '如何进行实名认证？',
      paragraphs: [
        '登录后点击“立即认证”，选择用户类型，填写信息并上传营业执照扫描件。',
        '选择“暂不认证”的，可在用户中心继续认证。',
      ],
    },
    {
      kind: 'text',
      heading: '什么是人工核验？',
      paragraphs: ['无法自助认证时，可在手机号修改中将核验方式选为人工核验。'],
    },
  ],
  footer: FOOTER,
});
