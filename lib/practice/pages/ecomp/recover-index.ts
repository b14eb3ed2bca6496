import { definePracticePage } from '../../define.ts';
import { BANNER, FOOTER } from './surround.ts';

const entry = (business: string) => [`${business}找回用户信息请点击 “`, { link: '这里！' }, '”'];

export default definePracticePage({
  page: 'ecomp.recover-index',
  url: 'https://ecomp.mofcom.gov.cn/forgetPassword.html',
  title: '商务部业务系统统一平台--忘记密码',
  banner: BANNER,
  corner: ['返回登录'],
  heading: '账号信息管理',
  sections: [
    {
      kind: 'text',
      paragraphs: [
        '请按您常办理的业务选择找回方式：',
        entry('1、对外贸易经营者备案登记应用'),
        entry('2、外商投资综合管理应用'),
        entry('3、对外投资合作信息服务应用'),
        entry('4、外贸发展专项资金（中小）网络管理应用'),
        entry('5、国际货运代理企业信息管理应用'),
        entry('6、其他业务应用'),
      ],
    },
    { kind: 'text', paragraphs: ['如有问题，请拨打客服电话010-67870108。'] },
  ],
  footer: FOOTER,
});
