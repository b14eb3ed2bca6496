import { definePracticePage } from '../../define.ts';
import { BANNER, FOOTER } from '../ecomp/surround.ts';

/** A help page that quotes the messages people ask about. */
export default definePracticePage({
  page: null,
  variant: 'ecomp-help',
  url: 'https://ecomp.mofcom.gov.cn/pages/help/faq.html',
  title: '商务部业务系统统一平台--帮助中心',
  banner: BANNER,
  menu: ['常见问题', '操作手册', '浏览器设置', '联系我们'],
  current: '常见问题',
  heading: '常见问题',
  sections: [
    {
      kind: 'text',
      heading:
        '1. 提示“您好，用户信息已经存在，请使用组织机构代码进行用户账号找回，点击这里进行找回。”怎么办？',
      paragraphs: ['请点击提示中的“这里”，按照提示内容进行账号线上找回。'],
    },
    {
      kind: 'text',
      heading: '2. 提示“用户信息不存在，请联系客服010-67870108进行处理”怎么办？',
      paragraphs: ['请拨打客服电话进行应用解绑，解绑后点击“增加应用”，在“综合业务”里重新“申请”。'],
    },
    {
      kind: 'text',
      heading: '3. 忘记密码怎么办？',
      paragraphs: ['在登录页点击“忘记密码”，选择常办理业务，填写相关信息后点击“找回账号”。'],
    },
    { kind: 'links', links: ['有用', '没有用', '返回帮助中心'] },
  ],
  footer: FOOTER,
});
