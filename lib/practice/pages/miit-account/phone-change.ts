import { definePracticePage, type PracticeField, type PracticePage } from '../../define.ts';
import { BANNER, CORNER, FOOTER, ID_TYPES, LEGAL_TYPES } from './surround.ts';

const SMS: PracticeField = {
  label: '短信验证码',
  kind: 'captcha',
  required: true,
  placeholder: '请输入短信验证码',
  beside: '获取验证码',
};
const NEW_PHONE: PracticeField = {
  label: '新账号绑定手机号',
  kind: 'text',
  required: true,
  placeholder: '请输入新账号绑定手机号',
};

/** The page as it is once a way of checking has been chosen. */
const by = (way: string, variant: string, fields: readonly PracticeField[]): PracticePage =>
  definePracticePage({
    page: 'miit-account.phone-change',
    variant,
    url: `https://ucenter.miit.gov.cn/phone/modify.jsp?way=${variant}`,
    title: '手机号修改',
    banner: BANNER,
    corner: CORNER,
    heading: '手机号修改',
    sections: [
      {
        kind: 'fields',
        fields: [
          {
            label: '实名状态',
            kind: 'select',
            options: ['已实名', '未实名'],
            value: '已实名',
            required: true,
          },
          { label: '用户类型', kind: 'select', options: ['法人', '自然人'], value: '法人', required: true },
          {
            label: '核验方式',
            kind: 'select',
            options: ['手机核验', '邮箱核验', '人工核验'],
            value: way,
            required: true,
          },
          ...fields,
        ],
      },
    ],
    buttons: ['修改', '取消'],
    footer: FOOTER,
  });

const pages: readonly PracticePage[] = [
  by('手机核验', 'mobile', [
    { label: '账号', kind: 'text', required: true },
    { label: '原账号绑定手机号', kind: 'text', required: true, placeholder: '请输入原账号绑定手机号' },
    SMS,
    NEW_PHONE,
  ]),
  by('邮箱核验', 'mail', [
    { label: '账号', kind: 'text', required: true },
    { label: '绑定邮箱', kind: 'text', required: true },
    { label: '邮箱验证码', kind: 'captcha', required: true, beside: '获取验证码' },
    NEW_PHONE,
    SMS,
  ]),
  by('人工核验', 'manual', [
    { label: '法人类型', kind: 'select', options: LEGAL_TYPES, required: true },
    { label: '统一社会信用代码或机构代码', kind: 'text', required: true },
    { label: '法人企业或机构名称', kind: 'text', required: true },
    { label: '法定代表人姓名', kind: 'text', required: true },
    { label: '法定代表人证件类型', kind: 'select', options: ID_TYPES, required: true },
    { label: '法定代表人证件号', kind: 'text', required: true },
    NEW_PHONE,
    SMS,
    {
      label: '营业执照扫描件',
      kind: 'file',
      required: true,
      hint: '请上传加盖企业公章的营业执照扫描件（支持jpg、jpeg、png、pdf）',
    },
    { label: '法人身份证正反面', kind: 'file', required: true },
    { label: '核验结果截图', kind: 'file', required: true, hint: '国家企业信用信息公示系统查询结果' },
  ]),
];
export default pages;
