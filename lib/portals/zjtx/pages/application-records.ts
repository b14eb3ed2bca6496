import { definePage } from '../../define.ts';
import { ARTICLE, crumb, HELP } from '../../marks.ts';
import { FORM_TITLES, heading, MANAGEMENT, others, POINTS_TITLE } from '../words.ts';

/** While the authority is reviewing there is no 【撤回】. */
export default definePage({
  id: 'zjtx.application-records',
  title: '企业申报信息：申报记录',
  source: '004 03, 图18–19',
  checkedOn: '2026-11-21',
  signals: [
    heading(['申报记录', '企业申报记录', '我的申报'], 1.8),
    heading(['企业申报信息', '申报信息'], 0.8),
    crumb(['企业信息管理', '企业申报信息', '首页'], ['企业申报信息', '申报记录'], 1.2),
    { text: '撤回', kind: 'button', weight: 0.7 },
    { text: '撤回修改', kind: 'button', weight: 0.8 },
    { text: '退回修改', kind: 'button', weight: 0.8 },
    { text: ['查看', '查看详情', '详情'], kind: 'button', weight: 0.3, exact: true },
    { text: ['申报状态', '审核状态', '当前状态', '审核进度', '状态'], kind: 'label', weight: 0.6 },
    {
      text: [
        '申报类型',
        '申报梯度',
        '申报年度',
        '申报批次',
        '申报时间',
        '申报日期',
        '提交时间',
        '申报类别',
        '申报项目',
        '申报事项',
      ],
      kind: 'label',
      weight: 0.6,
    },
  ],
  must: [
    heading(['申报记录', '企业申报记录', '企业申报信息'], 1),
    crumb(MANAGEMENT, ['企业申报信息', '申报记录'], 1),
    { text: ['撤回修改', '退回修改'], kind: 'button', weight: 1 },
  ],
  not: [
    { text: '暂存', kind: 'button', weight: 2 },
    others('信息更新', '认证到期管理', '企业复核', '复核记录', '企业重大变更', '我的消息'),
    crumb(MANAGEMENT, ['信息更新', '认证到期管理', '企业重大变更', '我的消息'], 2),
    { text: ['复核路径', '复核记录', '更新记录'], kind: ['heading', 'label'], weight: 1.5 },
    FORM_TITLES,
    POINTS_TITLE,
    ...ARTICLE,
    ...HELP,
  ],
  sure: 4.4,
});
