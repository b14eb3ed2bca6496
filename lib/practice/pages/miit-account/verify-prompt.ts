import { definePracticePage } from '../../define.ts';
import { BANNER, FOOTER } from './surround.ts';

export default definePracticePage({
  page: 'miit-account.verify-prompt',
  url: 'https://ucenter.miit.gov.cn/register/success.jsp',
  title: '工业和信息化部政务服务平台',
  banner: BANNER,
  corner: ['平台首页', '在线帮助'],
  heading: '注册成功',
  sections: [
    {
      kind: 'text',
      paragraphs: ['您的账号尚未进行实名认证，点击下方的“立即认证”按钮进行认证。'],
    },
  ],
  buttons: ['立即认证', '暂不认证'],
  footer: FOOTER,
});
