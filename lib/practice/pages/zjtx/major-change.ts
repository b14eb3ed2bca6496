import { definePracticePage, type PracticePage } from '../../define.ts';
import { essay, proof } from './basics.ts';
import { BANNER, COMPANY, CORNER, FOOTER, MENU } from './surround.ts';

const SURROUND = {
  page: 'zjtx.major-change',
  title: BANNER,
  banner: BANNER,
  corner: CORNER,
  menu: MENU,
  current: '企业重大变更',
  footer: FOOTER,
} as const;

const pages: readonly PracticePage[] = [
  definePracticePage({
    ...SURROUND,
    variant: 'list',
    url: 'https://zjtx.miit.gov.cn/qyxx/zdbg',
    crumbs: ['首页', '企业信息管理', '企业重大变更'],
    sections: [
      { kind: 'buttons', buttons: ['新增变更'] },
      {
        kind: 'table',
        columns: ['序号', '变更类型', '变更时间', '提交时间', '审核状态', '操作'],
        rows: [['1', '更名', '2026-02-01', '2026-02-20', '待审核', { buttons: ['查看', '撤回'] }]],
      },
    ],
  }),
  definePracticePage({
    ...SURROUND,
    variant: 'form',
    url: 'https://zjtx.miit.gov.cn/qyxx/zdbg/add',
    crumbs: ['首页', '企业信息管理', '企业重大变更', '新增变更'],
    heading: '企业重大变更情况报表',
    sections: [
      {
        kind: 'fields',
        fields: [
          { label: '企业名称', kind: 'text', value: COMPANY, readonly: true },
          {
            label: '变更类型',
            kind: 'checkbox',
            options: ['更名', '合并', '重组', '跨省迁移', '设立境外分支机构', '其他'],
            required: true,
          },
          { label: '变更时间', kind: 'date', required: true },
          { label: '变更前', kind: 'text', required: true },
          { label: '变更后', kind: 'text', required: true },
          essay('变更情况说明', '500字以内'),
          proof('证明材料'),
          { label: '联系人', kind: 'text', required: true },
          { label: '联系电话', kind: 'text', required: true },
        ],
      },
    ],
    buttons: ['提交', '返回'],
  }),
];
export default pages;
