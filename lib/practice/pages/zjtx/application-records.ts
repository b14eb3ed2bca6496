import { definePracticePage, type PracticePage } from '../../define.ts';
import { BANNER, CORNER, FOOTER, MENU } from './surround.ts';

/** 申报记录 with the state of one application and the buttons that state leaves. */
export const records = (variant: string, state: string, buttons: readonly string[]): PracticePage =>
  definePracticePage({
    page: 'zjtx.application-records',
    variant,
    url: 'https://zjtx.miit.gov.cn/qyxx/sbjl',
    title: BANNER,
    banner: BANNER,
    corner: CORNER,
    menu: MENU,
    current: '企业申报信息',
    crumbs: ['首页', '企业信息管理', '企业申报信息'],
    sections: [
      { kind: 'links', links: ['创新型中小企业', '专精特新中小企业', '专精特新“小巨人”企业'] },
      {
        kind: 'table',
        heading: '申报记录',
        columns: ['序号', '申报类型', '申报批次', '提交时间', '审核状态', '审核意见', '操作'],
        rows: [
          ['1', '专精特新中小企业', '2026年第一批', '2026-04-20 10:21', state, '', { buttons }],
          [
            '2',
            '创新型中小企业',
            '2025年第二批',
            '2025-08-02 15:40',
            '已认定',
            '符合条件',
            { buttons: ['查看', '下载'] },
          ],
        ],
      },
      { kind: 'text', paragraphs: ['共2条　10条/页　前往 1 页'] },
    ],
    footer: FOOTER,
  });

const pages: readonly PracticePage[] = [
  records('submitted', '待审核', ['查看', '撤回']),
  records('withdrawn', '已撤回', ['查看', '撤回修改']),
  records('returned', '已退回', ['查看', '退回修改']),
];
export default pages;
