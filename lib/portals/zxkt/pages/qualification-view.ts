import { definePage } from '../../define.ts';
import { crumb } from '../../marks.ts';

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
    { text: ['统一社会信用代码', '企业名称', '企业中文名称'], kind: 'label', weight: 0.5 },
    { text: ['行政区划', '行业划分', '主营业务', '商品选择', '组织机构代码'], kind: 'label', weight: 0.5 },
    crumb(['资质管理', '首页'], ['企业资质', '企业资质查看', '资质查看', '资质信息'], 0.6),
  ],
  not: [
    { text: ['项目名称', '项目管理列表', '项目管理'], kind: ['label', 'heading'], weight: 1.5 },
    // The list that anybody may search.
    { text: ['企业资质公示', '资质公示查询', '公示信息', '公示查询'], kind: 'heading', weight: 1.5 },
    { text: '查询', kind: 'button', weight: 1.2, exact: true },
    { text: '注册会员', kind: 'button', weight: 3 },
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
    // Once published it cannot be changed here.
    { text: ['审核状态', '资质状态', '公示状态'], kind: 'label', weight: 1 },
  ],
  sure: 3.4,
});
