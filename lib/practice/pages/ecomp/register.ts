import { definePracticePage } from '../../define.ts';
import { BANNER, FOOTER } from './surround.ts';

export default definePracticePage({
  page: 'ecomp.register',
  url: 'https://ecomp.mofcom.gov.cn/registerCorp.html?sp=Szxkt',
  title: '商务部业务系统统一平台--用户注册',
  banner: `${BANNER}（企业端）`,
  corner: ['登录', '帮助'],
  heading: '用户信息注册',
  sections: [
    {
      kind: 'fields',
      heading: '账号信息',
      fields: [
        { label: '用户名', kind: 'text', required: true, hint: '6-20位字母、数字，以字母开头' },
        { label: '密码', kind: 'password', required: true, hint: '8-20位，包含字母、数字和特殊字符' },
        { label: '确认密码', kind: 'password', required: true },
        { label: '密码提示问题', kind: 'select', options: ['我的小学校名', '我的出生地', '我最喜欢的书'] },
        { label: '密码提示答案', kind: 'text' },
      ],
    },
    {
      kind: 'fields',
      heading: '用户信息',
      fields: [
        {
          label: '用户类型',
          kind: 'radio',
          options: ['个人用户', '境内企业', '境外企业'],
          value: '境内企业',
          required: true,
        },
        { label: '企业名称', kind: 'text', required: true },
        { label: '统一社会信用代码', kind: 'text', required: true },
        { label: '组织机构代码', kind: 'text' },
        { label: '企业所在地', kind: 'region', required: true },
        { label: '企业地址', kind: 'text', required: true },
        { label: '法人代表', kind: 'text', required: true },
        { label: '企业电话', kind: 'text', required: true },
        { label: '企业传真', kind: 'text' },
      ],
    },
    {
      kind: 'fields',
      heading: '个人信息',
      fields: [
        { label: '姓名', kind: 'text', required: true },
        { label: '证件类型', kind: 'select', options: ['身份证', '护照', '军官证'] },
        { label: '证件号码', kind: 'text' },
        { label: '手机号码', kind: 'text', required: true, beside: '获取验证码' },
        { label: '短信验证码', kind: 'captcha', required: true },
        { label: '电子邮箱', kind: 'text', required: true },
        { label: '验证码', kind: 'captcha', required: true, hint: '看不清？换一张' },
      ],
    },
    {
      kind: 'fields',
      fields: [{ label: '用户协议', kind: 'checkbox', options: ['我已阅读并同意《用户注册协议》'] }],
    },
  ],
  buttons: ['提交', '重置'],
  footer: FOOTER,
});
