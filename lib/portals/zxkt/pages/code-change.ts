import { definePage } from '../../define.ts';
import { ARTICLE, crumb, HELP } from '../../marks.ts';

const NAMES = ['代码修改申请', '企业代码修改申请', '代码变更申请', '信用代码修改申请', '企业代码修改'];

export default definePage({
  id: 'zxkt.code-change',
  title: '代码修改申请',
  source: '001 企业资质如何修改',
  checkedOn: '2026-11-21',
  signals: [
    { text: NAMES, kind: 'heading', weight: 1 },
    // The menu names it too, and not every menu is marked up as one.
    { text: NAMES, kind: 'heading', weight: 1, only: true },
    crumb(['资质管理', '企业资质管理'], NAMES),
    {
      text: ['原统一社会信用代码', '原代码', '原组织机构代码', '修改前代码', '现有代码', '修改前', '变更前'],
      kind: ['field', 'label'],
      weight: 0.9,
    },
    {
      text: ['新统一社会信用代码', '新代码', '修改后代码', '修改后统一社会信用代码', '修改后', '变更后'],
      kind: ['field', 'label'],
      weight: 1.1,
    },
    { text: ['统一社会信用代码', '组织机构代码'], kind: ['field', 'label'], weight: 0.6 },
    {
      text: ['修改原因', '修改理由', '变更原因', '申请原因', '申请理由', '修改说明', '申请说明'],
      kind: ['field', 'label'],
      weight: 0.7,
    },
    {
      text: ['提交', '提交申请', '申请修改', '申请', '保存', '确定'],
      kind: 'button',
      weight: 0.7,
      exact: true,
    },
  ],
  must: [
    { text: NAMES, kind: ['heading', 'title'], weight: 1, only: true },
    crumb(['资质管理', '企业资质管理'], NAMES),
    {
      text: ['新统一社会信用代码', '修改后统一社会信用代码', '新代码', '修改原因', '变更原因'],
      kind: ['field', 'label'],
      weight: 1,
    },
  ],
  not: [
    { text: ['企业代码修改审核', '企业资质审核', '终端用户管理'], kind: ['menu', 'heading'], weight: 2.5 },
    { text: ['商品选择', '行业划分'], kind: 'field', weight: 1.5 },
    ...ARTICLE,
    ...HELP,
  ],
  sure: 3,
  fields: 1,
});
