import { definePracticePage } from '../../define.ts';
import { APP, BANNER, FOOTER } from './surround.ts';

export default definePracticePage({
  page: 'ecomp.recover-account',
  url: 'https://ecomp.mofcom.gov.cn/findAccount.html?app=zxkt',
  title: '商务部业务系统统一平台--账号找回',
  banner: BANNER,
  corner: ['返回登录'],
  menu: ['邮箱找回', '手机找回', '找回账号', '办理进度查询'],
  current: '找回账号',
  sections: [
    {
      kind: 'text',
      heading: '提供证明材料找回',
      paragraphs: [
        [
          `请将《${APP}账号密码重置申请》（`,
          { link: '点此下载' },
          '）与企业营业执照、申请人身份证个人信息页扫描为JPG或PDF格式后提交。',
        ],
        '营业执照与身份证请扫描在一个文件内，也可发送至zxkt@ec.com.cn。',
        '客服人员将在收到申请资料后两个工作日内处理。',
      ],
    },
    {
      kind: 'fields',
      heading: '找回账号',
      fields: [
        {
          label: '常办理业务',
          kind: 'select',
          options: ['对外贸易经营者备案登记应用', APP, '其他'],
          required: true,
        },
        { label: '企业名称', kind: 'text', required: true },
        { label: '统一社会信用代码', kind: 'text', required: true },
        { label: '组织机构代码', kind: 'text' },
        { label: '申请人姓名', kind: 'text', required: true },
        { label: '申请人手机', kind: 'text', required: true },
        { label: '电子邮箱', kind: 'text', required: true },
        { label: '重置申请', kind: 'file', required: true },
        { label: '营业执照与身份证', kind: 'file', required: true },
        { label: '验证码', kind: 'captcha', required: true },
      ],
    },
  ],
  buttons: ['提交', '返回'],
  footer: FOOTER,
});
