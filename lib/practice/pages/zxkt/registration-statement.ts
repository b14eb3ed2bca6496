import { definePracticePage } from '../../define.ts';
import { BANNER, FOOTER } from './surround.ts';

const TERMS = [
  '一、企业用户应当如实填写注册信息，并对所填信息的真实性、完整性负责。',
  '二、一家企业只能注册一个会员，请勿重复注册。',
  '三、注册信息经所在地商务主管机关审核通过后，企业方可申报项目。',
  '四、企业名称、统一社会信用代码和行政区划是审核的依据，请核对后填写。',
  '五、企业应妥善保管账号和密码，因保管不善造成的后果由企业承担。',
  '六、本应用保留对注册信息进行核查的权利。',
];

export default [
  definePracticePage({
    page: 'zxkt.registration-statement',
    url: 'http://zxkt.mofcom.gov.cn/register/statement.jsp',
    title: BANNER,
    banner: BANNER,
    corner: ['返回业务大厅', '退出'],
    heading: '注册申明',
    sections: [{ kind: 'text', paragraphs: ['请仔细阅读以下内容：', ...TERMS] }],
    buttons: ['同意', '不同意'],
    footer: FOOTER,
  }),
  definePracticePage({
    page: 'zxkt.registration-statement',
    variant: 'notice',
    url: 'http://zxkt.mofcom.gov.cn/entp/regNotice.jsp?step=1',
    title: '用户注册须知',
    banner: BANNER,
    crumbs: ['用户注册须知', '资质注册', '等待审核'],
    heading: '用户注册须知',
    sections: [
      { kind: 'text', heading: '声明', paragraphs: TERMS },
      {
        kind: 'fields',
        fields: [{ label: '阅读确认', kind: 'checkbox', options: ['本企业已通读以上声明内容'] }],
      },
    ],
    buttons: ['同意', '返回'],
    footer: FOOTER,
  }),
];
