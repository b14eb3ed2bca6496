import { definePracticePage } from '../../define.ts';
import { BANNER, CORNER, FOOTER, MENU } from './surround.ts';

export default definePracticePage({
  page: 'zxkt.code-change',
  url: 'http://zxkt.mofcom.gov.cn/entp/codeModify.jsp',
  title: BANNER,
  banner: BANNER,
  corner: CORNER,
  menu: MENU,
  current: '代码修改申请',
  crumbs: ['资质管理', '代码修改申请'],
  heading: '代码修改申请',
  sections: [
    {
      kind: 'fields',
      fields: [
        { label: '企业名称', kind: 'static', value: '杭州示例精密机械有限公司' },
        { label: '原统一社会信用代码', kind: 'static', value: '' },
        { label: '原组织机构代码', kind: 'static', value: 'MA2EXAM78' },
        { label: '新统一社会信用代码', kind: 'text', required: true, hint: '18位数字或大写字母' },
        { label: '修改原因', kind: 'textarea', required: true },
        { label: '附件', kind: 'file', hint: '营业执照扫描件' },
      ],
    },
    {
      kind: 'table',
      heading: '历史申请',
      columns: ['申请时间', '原代码', '新代码', '审核状态', '审核意见'],
      rows: [],
    },
  ],
  buttons: ['提交申请', '返回'],
  footer: FOOTER,
});
