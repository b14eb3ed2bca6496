import { definePage } from '../../define.ts';

export default definePage({
  id: 'zxkt.qualification-view',
  title: '企业资质查看',
  source: '001 图16, 图25',
  checkedOn: '2026-11-21',
  signals: [
    {
      text: ['企业资质', '企业资质信息', '资质信息', '资质查看', '企业资质查看', '资质管理'],
      kind: 'heading',
      weight: 1.2,
    },
    { text: '修改', kind: 'button', weight: 1, exact: true },
    { text: ['审核状态', '资质状态', '审核结果', '公示状态'], weight: 1.6 },
    { text: ['未审核', '已审核', '未公示', '已公示'], kind: 'text', weight: 0.7 },
    { text: ['统一社会信用代码', '企业名称', '企业中文名称'], kind: 'text', weight: 0.4 },
  ],
  not: [
    { text: ['项目名称', '项目管理列表', '项目管理'], kind: ['label', 'heading'], weight: 1.5 },
    { text: '资金拨付', kind: 'button', weight: 2 },
    { text: '注册会员', kind: 'button', weight: 3 },
    { text: '申报管理', kind: 'menu', weight: 0.4 },
    { text: ['保存', '提交'], kind: 'button', weight: 0.6 },
  ],
  must: [
    {
      text: ['企业资质信息', '企业资质', '资质信息', '资质查看', '企业资质查看'],
      kind: ['heading', 'title'],
      weight: 1,
      only: true,
    },
    { text: '修改', kind: 'button', weight: 1, exact: true },
  ],
  sure: 3,
});
