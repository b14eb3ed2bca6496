import { definePage } from '../../define.ts';
import { ARTICLE, crumb, HELP } from '../../marks.ts';
import { FORM_TITLES, heading, MANAGEMENT, others, POINTS_TITLE } from '../words.ts';

const NAMES = ['信息更新', '年度信息更新', '企业信息更新', '信息更新表', '信息更新记录', '年度企业信息更新'];

/** The button 【信息更新】 stands on other pages; here it is the heading. */
export default definePage({
  id: 'zjtx.info-update',
  title: '信息更新',
  source: '004 3, 图20',
  checkedOn: '2026-11-21',
  signals: [
    heading(NAMES, 1.8),
    crumb(MANAGEMENT, NAMES, 1.2),
    {
      text: [
        '更新年度',
        '更新状态',
        '更新时间',
        '更新记录',
        '更新日期',
        '信息更新年度',
        '信息更新状态',
        '填报年度',
        '年度',
      ],
      kind: ['field', 'label'],
      weight: 0.9,
    },
    { text: ['佐证材料', '证明材料'], weight: 0.4 },
    { text: ['提交', '撤回', '暂存', '提交更新'], kind: 'button', weight: 0.6 },
    {
      text: ['信息更新', '更新', '去更新', '立即更新', '开始更新', '填报', '新增更新'],
      kind: 'button',
      weight: 0.3,
      exact: true,
    },
    {
      text: ['企业基本情况', '经济效益和经营情况', '经营情况', '营业收入'],
      kind: ['heading', 'field', 'label'],
      weight: 0.4,
    },
  ],
  must: [heading(NAMES, 1, { only: true, exact: true }), heading(NAMES, 1), crumb(MANAGEMENT, NAMES, 1)],
  not: [
    { text: '编辑', kind: 'button', weight: 1, exact: true },
    { text: '去登记', kind: 'button', weight: 1.5 },
    others('认证到期管理', '企业复核', '企业重大变更', '申报记录', '我的消息'),
    others('企业信息'),
    { text: ['复核路径', '复核记录'], kind: ['heading', 'label'], weight: 1.5 },
    FORM_TITLES,
    POINTS_TITLE,
    ...ARTICLE,
    ...HELP,
  ],
  sure: 3.3,
});
