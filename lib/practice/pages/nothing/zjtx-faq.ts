import { definePracticePage } from '../../define.ts';
import { BANNER, FOOTER } from '../zjtx/surround.ts';

export default definePracticePage({
  page: null,
  variant: 'zjtx-faq',
  url: 'https://zjtx.miit.gov.cn/zxqySy/cjwt',
  title: '常见问题',
  banner: BANNER,
  corner: ['登录', '注册'],
  menu: ['首页', '通知公告', '政策文件', '常见问题', '操作手册'],
  current: '常见问题',
  heading: '常见问题',
  sections: [
    {
      kind: 'text',
      heading: '问：实名认证时显示“统一社会信用代码已存在”怎么办？',
      paragraphs: ['答：说明企业已有账户，请用统一社会信用代码登录，忘记密码的点击“忘记密码”重新设置。'],
    },
    {
      kind: 'text',
      heading: '问：进入融资服务专区提示“此项功能未对当前账号企业开放”是什么原因？',
      paragraphs: ['答：当前企业不属于专区面向的企业类型，请核对认定情况。'],
    },
    {
      kind: 'text',
      heading: '问：页面显示“未实名认证”怎么办？',
      paragraphs: ['答：点击“账号设置”前往实名认证，完成后重新登录。'],
    },
    {
      kind: 'text',
      heading: '问：提示事项页面无法关闭？',
      paragraphs: ['答：请等待10s倒计时结束后点击“关闭”。'],
    },
  ],
  footer: FOOTER,
});
