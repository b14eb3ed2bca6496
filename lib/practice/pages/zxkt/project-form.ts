import { definePracticePage } from '../../define.ts';
import { BANNER, CORNER, FOOTER, MENU } from './surround.ts';

export default definePracticePage({
  page: 'zxkt.project-form',
  url: 'http://zxkt.mofcom.gov.cn/project/projectAdd.jsp?fund_type=1&i_year=2026',
  title: BANNER,
  banner: BANNER,
  corner: CORNER,
  menu: MENU,
  current: '项目申报',
  crumbs: ['申报管理', '项目申报', '填写申请表'],
  heading: '2026年度项目资金计划申请',
  sections: [
    {
      kind: 'fields',
      heading: '申请企业',
      fields: [
        { label: '企业名称', kind: 'static', value: '杭州示例精密机械有限公司' },
        { label: '统一社会信用代码', kind: 'static', value: '91330106MA2EXAM78K' },
        { label: '项目联系人', kind: 'text', required: true },
        { label: '联系电话', kind: 'text', required: true },
        { label: '传真', kind: 'text' },
        { label: 'E-mail', kind: 'text' },
      ],
    },
    {
      kind: 'fields',
      heading: '项目信息',
      fields: [
        { label: '项目名称', kind: 'text', required: true, hint: '不超过50个汉字' },
        {
          label: '项目类别',
          kind: 'select',
          options: [
            '境外展览会',
            '管理体系认证',
            '产品认证',
            '境外专利申请',
            '国际市场宣传推介',
            '电子商务',
            '境外商标注册',
          ],
          required: true,
        },
        { label: '项目开始日期', kind: 'date', required: true },
        { label: '项目结束日期', kind: 'date', required: true },
        { label: '实施国家（地区）', kind: 'text', required: true },
        { label: '组展单位', kind: 'text' },
        { label: '展位面积', kind: 'number', unit: '平方米' },
        { label: '参加人数', kind: 'number', unit: '人' },
        { label: '项目内容', kind: 'textarea', required: true },
      ],
    },
    {
      kind: 'table',
      heading: '费用预算（人民币元）',
      columns: ['费用名称', '预算金额', '申请金额', '备注'],
      rows: ['场地费', '公共布展费', '人员交通费'].map((cost) => [
        cost,
        { field: { label: `${cost}预算`, kind: 'number' } },
        { field: { label: `${cost}申请`, kind: 'number' } },
        { field: { label: `${cost}备注`, kind: 'text' } },
      ]),
    },
    {
      kind: 'fields',
      fields: [
        { label: '预算总额', kind: 'number', unit: '元', readonly: true, value: '0.00' },
        { label: '申请资金', kind: 'number', unit: '元', required: true },
      ],
    },
  ],
  buttons: ['保存', '提交', '返回'],
  footer: FOOTER,
});
