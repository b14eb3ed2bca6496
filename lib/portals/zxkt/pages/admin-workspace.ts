import { definePage } from '../../define.ts';
import { ARTICLE, HELP } from '../../marks.ts';

const DUTIES = ['企业资质审核', '企业代码修改审核', '终端用户管理'];

/** The authorities' own workspace. Its menu names pages that the enterprises have too. */
export default definePage({
  id: 'zxkt.admin-workspace',
  title: '在线工作（管理部门）',
  source: '000 三.4; 001 企业资质如何修改',
  checkedOn: '2026-11-21',
  signals: [
    { text: '企业资质审核', kind: ['menu', 'heading'], weight: 1.6 },
    { text: '企业代码修改审核', kind: ['menu', 'heading'], weight: 1.6 },
    { text: '终端用户管理', kind: ['menu', 'heading'], weight: 1.4 },
    { text: '允许修改资料', kind: 'menu', weight: 1 },
    { text: '工作设置', kind: ['menu', 'heading'], weight: 0.7 },
    {
      text: ['企业资质管理', '项目审核', '资金拨付审核', '项目受理'],
      kind: ['menu', 'heading'],
      weight: 0.7,
    },
    { text: '在线工作', kind: ['heading', 'title', 'menu'], weight: 0.5 },
  ],
  must: [{ text: DUTIES, kind: ['menu', 'heading'], weight: 1 }],
  not: [{ text: '注册会员', kind: 'button', weight: 2 }, ...ARTICLE, ...HELP],
  sure: 5.4,
});
