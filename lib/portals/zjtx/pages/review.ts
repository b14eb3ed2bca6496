import { definePage } from '../../define.ts';
import { ARTICLE, crumb, HELP } from '../../marks.ts';
import { FORM_TITLES, heading, MANAGEMENT, others, POINTS_TITLE, tier } from '../words.ts';

const NAMES = ['认证到期管理', '认定到期管理', '资质到期管理'];

export default definePage({
  id: 'zjtx.review',
  title: '认证到期管理（企业复核）',
  source: '004 4, 图21',
  checkedOn: '2026-11-21',
  signals: [
    heading(NAMES, 1.5),
    heading(['企业复核', '复核申请'], 0.6),
    crumb(MANAGEMENT, [...NAMES, '企业复核'], 1.2),
    { text: ['复核路径', '选择复核路径'], kind: ['heading', 'label', 'field'], weight: 1.1 },
    {
      text: ['复核记录', '复核状态', '复核时间', '复核结果', '复核类型'],
      kind: ['heading', 'label'],
      weight: 0.8,
    },
    {
      text: ['申请复核', '复核申请', '复核', '去复核', '立即复核', '提交复核', '发起复核'],
      kind: 'button',
      weight: 0.8,
      exact: true,
    },
    {
      text: [
        '到期时间',
        '到期日期',
        '有效期',
        '有效期至',
        '认证有效期',
        '认定时间',
        '满足复核条件',
        '不满足复核条件',
      ],
      kind: ['label', 'field'],
      weight: 0.8,
    },
    ...tier(0.1),
  ],
  must: [
    heading(NAMES, 1),
    crumb(MANAGEMENT, NAMES, 1),
    { text: ['复核路径', '选择复核路径', '复核记录'], kind: ['heading', 'label', 'field'], weight: 1 },
  ],
  not: [
    { text: '去登记', kind: 'button', weight: 2 },
    { text: '暂存', kind: 'button', weight: 1 },
    others('信息更新', '企业重大变更', '申报记录', '我的消息', '企业信息'),
    FORM_TITLES,
    POINTS_TITLE,
    ...ARTICLE,
    ...HELP,
  ],
  sure: 4.4,
});
