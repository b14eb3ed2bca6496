import { definePracticePage, type PracticeField, type PracticePage } from '../../define.ts';
import { BANNER, CORNER, FOOTER, ID_TYPES, LEGAL_TYPES } from './surround.ts';

const NAME: PracticeField = {
  label: '登录名',
  kind: 'text',
  required: true,
  placeholder: '请输入登录名称',
  hint: '长度为6-16个字符，支持字母、数字和@符号组成，不能使用空格，登录名一经注册不可修改',
};
const PASSWORDS: readonly PracticeField[] = [
  {
    label: '密码',
    kind: 'password',
    required: true,
    placeholder: '请输入9-16位字母数字特殊字符的组合',
    hint: '强度：低',
  },
  {
    label: '确认密码',
    kind: 'password',
    required: true,
    placeholder: '请输入确认密码',
    hint: '两次密码必须一致且不能有空格',
  },
];
const REACH: readonly PracticeField[] = [
  { label: '电子邮箱', kind: 'text', required: true, placeholder: '请输入电子邮件' },
  { label: '账号绑定手机号', kind: 'text', required: true, placeholder: '请输入账号绑定手机号' },
  {
    label: '短信验证码',
    kind: 'captcha',
    required: true,
    placeholder: '请输入短信验证码',
    beside: '获取验证码',
  },
];
const CONSENT: PracticeField = {
  label: '协议',
  kind: 'checkbox',
  options: [
    '我已阅读并同意《工业和信息化部政务服务平台用户注册协议》《工业和信息化部政务服务平台用户隐私政策》',
  ],
};
const type = (value: string): PracticeField => ({
  label: '用户类型',
  kind: 'select',
  options: ['法人', '自然人'],
  value,
  required: true,
});

const page = (variant: string, url: string, button: string, fields: readonly PracticeField[]): PracticePage =>
  definePracticePage({
    page: 'miit-account.register',
    variant,
    url,
    title: '用户注册',
    banner: BANNER,
    corner: CORNER,
    heading: '用户注册',
    sections: [{ kind: 'fields', fields }],
    buttons: [button, '返回'],
    footer: FOOTER,
  });

const pages: readonly PracticePage[] = [
  page('new', 'https://ucenter.miit.gov.cn/register.jsp', '注册', [NAME, ...PASSWORDS, ...REACH, CONSENT]),
  page('old', 'https://ucenter.miit.gov.cn/reg/register.jsp?userType=2', '注册', [
    { ...NAME, hint: '长度为6-16个字符，支持字母、数字、下划线等，不能使用空格' },
    type('法人'),
    {
      label: '法人类型',
      kind: 'select',
      options: LEGAL_TYPES,
      placeholder: '请选择法人类型',
      required: true,
    },
    {
      label: '统一社会信用代码或机构代码',
      kind: 'text',
      required: true,
      placeholder: '统一社会信用代码或机构代码',
    },
    { label: '企业或机构名称', kind: 'text', required: true, placeholder: '企业或机构名称' },
    { label: '法定代表人姓名', kind: 'text', required: true },
    { label: '法定代表人证件号', kind: 'text', required: true },
    ...PASSWORDS,
    ...REACH.slice(1),
    CONSENT,
  ]),
  page('old-natural', 'https://ucenter.miit.gov.cn/reg/register.jsp?userType=1', '注册账号', [
    NAME,
    type('自然人'),
    { label: '真实姓名', kind: 'text', required: true, placeholder: '请输入姓名' },
    { label: '证件类型', kind: 'select', options: ID_TYPES, placeholder: '请选择证件类型', required: true },
    { label: '证件号', kind: 'text', required: true, placeholder: '证件号' },
    ...PASSWORDS,
    ...REACH.slice(1),
    CONSENT,
  ]),
];
export default pages;
