import { definePracticePage } from '../../define.ts';
import { BANNER, CORNER, FOOTER, MENU } from './surround.ts';

export default definePracticePage({
  page: 'zxkt.project-list',
  url: 'http://zxkt.mofcom.gov.cn/project/projectList.jsp?i_year=2026',
  title: BANNER,
  banner: BANNER,
  corner: CORNER,
  menu: MENU,
  current: '项目管理',
  crumbs: ['申报管理', '项目管理'],
  heading: '项目管理',
  sections: [
    {
      kind: 'fields',
      fields: [
        { label: '年度', kind: 'select', options: ['2026', '2025', '2024'], value: '2026' },
        { label: '项目名称', kind: 'text', beside: '查询' },
      ],
    },
    {
      kind: 'table',
      columns: ['序号', '项目编号', '项目名称', '项目类别', '申请金额（元）', '项目状态', '操作'],
      rows: [
        [
          '1',
          'ZX2026330106001',
          '2026年德国机床展',
          '境外展览会',
          '48000.00',
          '未受理',
          { buttons: ['查看', '修改', '删除'] },
        ],
        [
          '2',
          'ZX2026330106002',
          'ISO9001管理体系认证',
          '管理体系认证',
          '15000.00',
          '已通过',
          { buttons: ['查看', '资金拨付'] },
        ],
        [
          '3',
          'ZX2026330106003',
          '2026年越南五金展',
          '境外展览会',
          '36000.00',
          '未提交',
          { buttons: ['修改', '删除'] },
        ],
      ],
    },
    { kind: 'text', paragraphs: ['共3条记录　第1页/共1页'] },
  ],
  buttons: ['新增项目'],
  footer: FOOTER,
});
