import { definePage } from '../../define.ts';
import { ARTICLE, crumb, HELP } from '../../marks.ts';
import { FORM_TITLES, heading, others, POINTS_TITLE, SIGN_IN, tier } from '../words.ts';

const APPLY = [
  '申报',
  '立即申报',
  '我要申报',
  '去申报',
  '开始申报',
  '点击申报',
  '在线申报',
  '申请',
  '立即申请',
];

export default definePage({
  id: 'zjtx.apply',
  title: '企业申报：选择梯度',
  source: '004 02 申报提交',
  checkedOn: '2026-11-21',
  signals: [
    heading(['企业申报', '选择申报梯度', '选择梯度', '申报梯度', '我要申报', '选择申报类型'], 1.2, {
      exact: true,
    }),
    crumb(['首页', '当前位置'], ['企业申报'], 0.8),
    ...tier(0.9),
    { text: APPLY, kind: 'button', weight: 1.5, exact: true },
  ],
  must: [{ text: APPLY, kind: 'button', weight: 1, exact: true }],
  not: [
    // In a menu it is a link or a term of a list.
    { text: '融资服务专区', kind: ['heading', 'text'], weight: 3, only: true },
    { text: '去登记', kind: 'button', weight: 2 },
    { ...SIGN_IN, weight: 2 },
    { text: ['暂存', '保存'], kind: 'button', weight: 2 },
    { text: ['撤回', '撤回修改', '退回修改', '新增变更'], kind: 'button', weight: 2 },
    others('申报记录', '企业重大变更', '认证到期管理', '信息更新', '企业信息', '我的消息'),
    { text: ['复核路径', '复核记录'], weight: 2 },
    FORM_TITLES,
    POINTS_TITLE,
    ...ARTICLE,
    ...HELP,
  ],
  sure: 4,
});
