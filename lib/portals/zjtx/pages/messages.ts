import { definePage } from '../../define.ts';
import { crumb, HELP } from '../../marks.ts';
import { FORM_TITLES, heading, MANAGEMENT, others, POINTS_TITLE } from '../words.ts';

const NAMES = ['我的消息', '消息中心', '消息通知', '我的消息列表', '消息列表'];

export default definePage({
  id: 'zjtx.messages',
  title: '我的消息',
  source: '004 图22',
  checkedOn: '2026-11-21',
  signals: [
    heading(NAMES, 1.8),
    crumb(MANAGEMENT, ['我的消息'], 1.2),
    {
      text: ['消息标题', '消息内容', '消息类型', '通知内容', '消息名称', '标题'],
      kind: ['label', 'field'],
      weight: 0.8,
    },
    {
      text: ['发送时间', '接收时间', '消息时间', '通知时间', '发布时间', '时间', '发送人', '发送单位'],
      kind: ['label', 'field'],
      weight: 0.5,
    },
    { text: ['全部已读', '标记已读', '标为已读', '已读', '未读', '未读消息', '阅读状态'], weight: 0.8 },
    { text: ['查看', '删除', '查看详情'], kind: 'button', weight: 0.3, exact: true },
  ],
  must: [heading(NAMES, 1), crumb(MANAGEMENT, ['我的消息'], 1)],
  not: [
    others('信息更新', '认证到期管理', '企业重大变更', '申报记录', '企业信息', '企业申报'),
    { text: '去登记', kind: 'button', weight: 2 },
    { text: ['新增变更', '撤回修改', '退回修改', '编辑', '暂存'], kind: 'button', weight: 1.2, exact: true },
    FORM_TITLES,
    POINTS_TITLE,
    ...HELP,
  ],
  sure: 3.1,
});
