import { definePracticePage, type PracticePage } from '../../define.ts';
import { BANNER, FOOTER, ID_TYPES, LEGAL_TYPES } from './surround.ts';

const PROMISE =
  '本人承诺并保证：所提交的用户信息及文件、证件、照片等资料真实、准确、完整、合法，相关资料的电子扫描件/照片与原件一致。';

const pages: readonly PracticePage[] = [
  definePracticePage({
    page: 'miit-account.verify-form',
    variant: 'new',
    url: 'https://ucenter.miit.gov.cn/auth/realname.jsp',
    title: '实名认证',
    banner: BANNER,
    corner: ['平台首页', '在线帮助', 'hzsl2026', '退出'],
    heading: '实名认证',
    sections: [
      {
        kind: 'fields',
        fields: [
          { label: '用户类型', kind: 'select', options: ['法人', '自然人'], value: '法人', required: true },
          {
            label: '法人类型',
            kind: 'select',
            options: LEGAL_TYPES,
            placeholder: '请选择法人类型！',
            required: true,
          },
          { label: '统一社会信用代码或机构代码', kind: 'text', required: true },
          { label: '法人企业或机构名称', kind: 'text', required: true },
          { label: '法定代表人姓名', kind: 'text', required: true },
          { label: '法定代表人证件类型', kind: 'select', options: ID_TYPES, required: true },
          {
            label: '法定代表人证件号',
            kind: 'text',
            required: true,
            hint: '没有您想选择的证件类型？如您持有其他有效身份证件，请选择人工核验方式。',
            beside: '人工核验',
          },
          { label: '联系地址', kind: 'text', required: true },
          { label: '联系电话', kind: 'text', required: true },
          { label: '所属行业（按行业小类填报）', kind: 'tree', required: true },
          { label: '企业规模', kind: 'select', options: ['大型', '中型', '小型', '微型'], required: true },
          {
            label: '企业控股情况',
            kind: 'select',
            options: ['国有控股', '集体控股', '私人控股', '港澳台商控股', '外商控股', '其他'],
            required: true,
          },
          { label: '营业执照扫描件', kind: 'file', required: true, beside: '查看样例图' },
          { label: '验证码', kind: 'captcha', required: true },
        ],
      },
      { kind: 'fields', fields: [{ label: '承诺', kind: 'checkbox', options: [PROMISE] }] },
    ],
    buttons: ['提交认证', '取消'],
    footer: FOOTER,
  }),
  definePracticePage({
    page: 'miit-account.verify-form',
    variant: 'old',
    url: 'https://ucenter.miit.gov.cn/usercenter/smrz.jsp?type=2',
    title: '用户中心',
    banner: BANNER,
    corner: ['平台首页', '在线帮助', '退出'],
    menu: ['基本信息', '实名认证', '修改密码', '系统绑定'],
    current: '实名认证',
    sections: [
      {
        kind: 'fields',
        heading: '实名认证',
        fields: [
          { label: '用户类型', kind: 'radio', options: ['法人', '自然人'], value: '法人', required: true },
          { label: '统一社会信用代码', kind: 'text', required: true },
          { label: '企业或机构名称', kind: 'text', required: true },
          { label: '法定代表人姓名', kind: 'text', required: true },
          { label: '法定代表人证件号', kind: 'text', required: true },
          { label: '营业执照扫描件', kind: 'file', required: true, hint: '支持jpg、jpeg、png、pdf' },
          { label: '验证码', kind: 'captcha', required: true },
        ],
      },
    ],
    buttons: ['认证', '返回'],
    footer: FOOTER,
  }),
];
export default pages;
