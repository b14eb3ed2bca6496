import { definePracticePage } from '../../define.ts';
import { BANNER, CORNER, FOOTER, MENU } from './surround.ts';

export default definePracticePage({
  page: 'zxkt.print',
  url: 'http://zxkt.mofcom.gov.cn/print/printIndex.jsp?i_year=2026',
  title: BANNER,
  banner: BANNER,
  corner: CORNER,
  menu: MENU,
  current: '输出申请表',
  crumbs: ['输出申请表'],
  heading: '输出申请表',
  sections: [
    {
      kind: 'table',
      columns: ['序号', '表格名称', '说明', '操作'],
      rows: [
        ['1', '企业登记表', '资质审核通过后打印', { buttons: ['预览', '打印'] }],
        ['2', '资金计划申请表', '按项目打印', { buttons: ['预览', '打印'] }],
        ['3', '资金拨付申请表', '按项目打印', { buttons: ['预览', '打印'] }],
      ],
    },
    { kind: 'text', paragraphs: ['请使用A4纸打印，并加盖单位公章。'] },
  ],
  footer: FOOTER,
});
