import { definePage } from '../../define.ts';
import { ARTICLE, crumb, HELP } from '../../marks.ts';
import { FORM_TITLES, heading, MANAGEMENT, others, POINTS_TITLE } from '../words.ts';

const NAMES = [
  '企业重大变更',
  '重大变更',
  '重大变更情况报表',
  '企业重大变更情况报表',
  '重大变更情况表',
  '企业重大变更情况',
];

export default definePage({
  id: 'zjtx.major-change',
  title: '企业重大变更',
  source: '004 4 02, 图24',
  checkedOn: '2026-11-21',
  signals: [
    heading(NAMES, 1.7),
    crumb(MANAGEMENT, ['企业重大变更', '重大变更'], 1.2),
    { text: ['新增变更', '新增重大变更'], kind: 'button', weight: 1.6 },
    {
      text: ['变更类型', '变更事项', '变更内容', '变更情况', '变更情况说明', '变更原因', '变更说明'],
      kind: ['label', 'field'],
      weight: 0.8,
    },
    {
      text: ['变更时间', '变更日期', '发生时间', '变更发生时间', '发生变化时间'],
      kind: ['label', 'field'],
      weight: 0.6,
    },
    {
      text: ['更名', '合并', '重组', '跨省迁移', '设立境外分支机构'],
      kind: ['option', 'label'],
      weight: 0.4,
    },
    { text: ['变更前', '变更后', '变更前名称', '变更后名称'], kind: ['label', 'field'], weight: 0.3 },
  ],
  must: [
    heading(NAMES, 1),
    crumb(MANAGEMENT, ['企业重大变更', '重大变更'], 1),
    { text: ['新增变更', '新增重大变更'], kind: 'button', weight: 1 },
  ],
  not: [
    { text: '去登记', kind: 'button', weight: 2 },
    others('信息更新', '认证到期管理', '申报记录', '我的消息', '企业信息'),
    FORM_TITLES,
    POINTS_TITLE,
    ...ARTICLE,
    ...HELP,
  ],
  sure: 3,
});
