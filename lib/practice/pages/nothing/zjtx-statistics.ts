import { definePracticePage } from '../../define.ts';
import { BANNER, FOOTER } from '../zjtx/surround.ts';

/** What an authority sees: the same words, counted. */
export default definePracticePage({
  page: null,
  variant: 'zjtx-statistics',
  url: 'https://zjtx.miit.gov.cn/glbm/tjfx',
  title: BANNER,
  banner: `${BANNER}　管理端`,
  corner: ['浙江省主管部门', '退出'],
  menu: ['首页', '申报审核', '复核管理', '企业库', '统计分析', '用户管理'],
  current: '统计分析',
  crumbs: ['首页', '统计分析', '申报情况'],
  sections: [
    {
      kind: 'fields',
      fields: [
        { label: '年度', kind: 'select', options: ['2026', '2025'], value: '2026' },
        {
          label: '梯度',
          kind: 'select',
          options: ['创新型中小企业', '专精特新中小企业', '小巨人企业'],
          beside: '统计',
        },
      ],
    },
    {
      kind: 'table',
      columns: ['地区', '已申报', '待审核', '已退回', '已撤回', '已认定'],
      rows: [
        ['杭州市', '320', '41', '12', '3', '264'],
        ['宁波市', '287', '36', '9', '5', '237'],
      ],
    },
  ],
  buttons: ['导出'],
  footer: FOOTER,
});
