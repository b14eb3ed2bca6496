import { definePracticePage } from '../../define.ts';
import { BANNER, CORNER, FOOTER, MENU } from './surround.ts';

/** 复核路径 with what the province has set for the enterprise. */
export const review = (variant: string, state: string) =>
  definePracticePage({
    page: 'zjtx.review',
    variant,
    url: 'https://zjtx.miit.gov.cn/qyfh/rzdqgl',
    title: BANNER,
    banner: BANNER,
    corner: CORNER,
    menu: MENU,
    current: '认证到期管理',
    crumbs: ['首页', '企业信息管理', '认证到期管理'],
    sections: [
      {
        kind: 'table',
        heading: '复核路径',
        columns: ['梯度', '认定时间', '到期时间', '复核条件', '操作'],
        rows: [
          ['创新型中小企业', '2023-06-01', '2026-06-01', state, { buttons: ['复核'] }],
          ['专精特新中小企业', '2023-09-01', '2026-09-01', state, { buttons: ['复核'] }],
        ],
      },
      {
        kind: 'table',
        heading: '复核记录',
        columns: ['序号', '复核类型', '提交时间', '审核状态', '操作'],
        rows: [],
      },
    ],
    footer: FOOTER,
  });

export default review('eligible', '满足复核条件');
