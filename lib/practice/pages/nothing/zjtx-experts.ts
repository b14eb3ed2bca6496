import { definePracticePage } from '../../define.ts';
import { BANNER, FOOTER } from '../zjtx/surround.ts';

export default definePracticePage({
  page: null,
  variant: 'zjtx-experts',
  url: 'https://zjtx.miit.gov.cn/zjk/zjcx',
  title: '专家查询',
  banner: BANNER,
  corner: ['登录', '注册'],
  menu: ['首页', '通知公告', '专家库', '服务机构'],
  current: '专家库',
  sections: [
    {
      kind: 'fields',
      heading: '专家查询',
      fields: [
        { label: '所属行业', kind: 'select', options: ['机械', '电子', '轻工', '化工'] },
        { label: '专业领域', kind: 'text' },
        { label: '姓名', kind: 'text', beside: '查询' },
      ],
    },
    {
      kind: 'table',
      columns: ['序号', '姓名', '工作单位', '专业领域', '操作'],
      rows: [
        ['1', '专家甲', '示例大学', '机械制造', { buttons: ['查看'] }],
        ['2', '专家乙', '示例研究院', '工业软件', { buttons: ['查看'] }],
      ],
    },
  ],
  footer: FOOTER,
});
