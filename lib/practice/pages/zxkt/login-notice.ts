import { definePracticePage } from '../../define.ts';
import { FOOTER, SITE } from './surround.ts';

export default definePracticePage({
  page: 'zxkt.login-notice',
  url: 'http://zxkt.mofcom.gov.cn/login/notice.jsp?type=1',
  title: '外贸发展专项资金（中小）网络管理',
  banner: SITE,
  corner: ['返回首页'],
  heading: '通　知',
  sections: [
    {
      kind: 'text',
      paragraphs: [
        '各有关用户：',
        '根据工作安排，本应用已接入商务部业务系统统一平台，用户登录方式有以下变化，请认真阅读。',
        '一、原有已注册用户登录账号变更为“zxkt_原账号”，原登录密码保持不变。例如原账号为abc，登录时请输入zxkt_abc。',
        ['二、企业用户登录，请点击“', { link: '这里' }, '”。'],
        ['三、商务部、地方商务主管机关用户登录，请点击“', { link: '这里' }, '”。'],
        '四、尚未注册的企业，请返回首页选择在线注册。',
        '如有疑问，请拨打客服电话010-67870108。',
      ],
    },
  ],
  footer: FOOTER,
});
