import { definePage } from '../../define.ts';
import { ARTICLE, HELP } from '../../marks.ts';

export default definePage({
  id: 'zxkt.project-list',
  title: '项目管理列表',
  source: '001 有项目计划申报企业如何进行资金拨付申报, 企业资质如何修改',
  checkedOn: '2026-11-21',
  signals: [
    {
      text: [
        '项目管理列表',
        '项目管理',
        '项目列表',
        '项目申报列表',
        '申报项目列表',
        '项目申报',
        '已申报项目',
      ],
      kind: 'heading',
      weight: 1.2,
    },
    { text: '操作', kind: 'label', weight: 0.8, exact: true },
    { text: '资金拨付', kind: 'button', weight: 1 },
    { text: ['修改', '编辑'], kind: 'button', weight: 0.8, exact: true },
    { text: '删除', kind: 'button', weight: 0.8, exact: true },
    { text: '项目名称', kind: 'label', weight: 0.9 },
    {
      text: ['项目状态', '审核状态', '受理状态', '申报状态', '当前状态', '状态'],
      kind: 'label',
      weight: 0.6,
    },
    { text: ['未受理', '已受理', '待受理', '同意', '不同意'], kind: 'label', weight: 0.3, exact: true },
  ],
  must: [
    { text: '项目名称', kind: 'label', weight: 1 },
    { text: ['项目管理列表', '项目列表', '项目申报列表', '申报项目列表'], kind: 'heading', weight: 1 },
    { text: '操作', kind: 'label', weight: 1, exact: true },
  ],
  not: [
    { text: ['保存', '暂存'], kind: 'button', weight: 2 },
    { text: ['企业资质信息', '企业资质查看'], kind: 'heading', weight: 1.5, only: true },
    { text: ['企业代码修改审核', '企业资质审核', '终端用户管理'], kind: 'menu', weight: 2.5 },
    ...ARTICLE,
    ...HELP,
  ],
  sure: 5,
});
