import { definePracticePage } from '../../define.ts';
import { BANNER, FOOTER } from '../miit-account/surround.ts';

export default definePracticePage({
  page: null,
  variant: 'account-agreement',
  url: 'https://ucenter.miit.gov.cn/agreement.jsp',
  title: '用户注册协议',
  banner: BANNER,
  heading: '工业和信息化部政务服务平台用户注册协议',
  sections: [
    {
      kind: 'text',
      paragraphs: [
        '一、用户注册时应提供真实的登录名、电子邮箱和手机号，妥善保管密码和短信验证码。',
        '二、法人用户须完成实名认证，提供法定代表人姓名、法定代表人证件号和营业执照扫描件。',
        '三、用户可通过忘记密码、账号找回、手机号修改等功能管理账号。',
        '四、未实名认证的用户不能办理需要实名的事项。',
      ],
    },
  ],
  buttons: ['关闭'],
  footer: FOOTER,
});
