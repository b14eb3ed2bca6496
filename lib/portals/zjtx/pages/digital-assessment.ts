import { definePage } from '../../define.ts';
import { ARTICLE, HELP } from '../../marks.ts';
import { FORM_TITLES } from '../words.ts';

const ASSESS = [
  '开始自评',
  '开始评测',
  '开始测评',
  '立即自评',
  '立即评测',
  '立即测评',
  '去评测',
  '去自评',
  '我要自评',
  '我要评测',
  '重新自评',
  '重新评测',
  '再次评测',
  '提交评测',
  '提交自评',
  '自评',
  '评测',
  '测评',
];

export default definePage({
  id: 'zjtx.digital-assessment',
  title: '数字化水平自评',
  source: '004 图16–17',
  checkedOn: '2026-11-21',
  signals: [
    {
      text: ['中小企业数字化转型平台', '数字化转型平台', '中小企业数字化转型'],
      kind: ['heading', 'title'],
      weight: 0.9,
    },
    {
      text: [
        '数字化水平评测',
        '数字化水平自评',
        '中小企业数字化水平评测',
        '数字化水平测评',
        '数字化水平自测',
        '数字化水平评测表',
      ],
      kind: ['heading', 'title'],
      weight: 1.4,
    },
    { text: ['数字化水平', '数字化水平评测', '数字化水平自评'], weight: 0.6 },
    { text: ASSESS, kind: 'button', weight: 1.2, exact: true },
    {
      text: [
        '评测结果',
        '自评结果',
        '测评结果',
        '评测等级',
        '评测得分',
        '评测记录',
        '自评记录',
        '评测历史',
        '自评等级',
        '评测时间',
      ],
      kind: ['label', 'heading', 'button'],
      weight: 0.9,
    },
    {
      text: ['数字化基础', '数字化经营', '数字化管理', '数字化成效'],
      kind: ['label', 'heading', 'field'],
      weight: 0.7,
    },
  ],
  must: [
    { text: ASSESS, kind: 'button', weight: 1, exact: true },
    { text: ['数字化基础', '数字化经营', '数字化成效'], kind: ['label', 'heading', 'field'], weight: 1 },
    { text: ['评测结果', '自评结果', '评测等级', '评测记录'], kind: ['label', 'heading'], weight: 1 },
  ],
  not: [
    { text: ['暂存', '去登记', '申报'], kind: 'button', weight: 1.5, exact: true },
    { text: '企业基本情况', kind: 'heading', weight: 1.5 },
    { text: '优质中小企业梯度培育平台', kind: 'title', weight: 1.2, exact: true },
    FORM_TITLES,
    ...ARTICLE,
    ...HELP,
  ],
  sure: 2.6,
});
