import { definePage } from '../../define.ts';
import { ARTICLE, HELP } from '../../marks.ts';
import { COUNTING } from '../words.ts';

/** Lies over the points form for ten seconds. */
export default definePage({
  id: 'zjtx.financing-notice',
  title: '融资服务专区：提示事项',
  source: '002 02, 图17',
  checkedOn: '2026-11-21',
  signals: [
    { text: ['提示事项', '温馨提示', '填报提示', '重要提示'], kind: ['dialog', 'heading'], weight: 1.8 },
    {
      text: COUNTING,
      kind: ['button', 'dialog', 'text'],
      weight: 1,
      within: true,
    },
    { text: ['关闭', '我知道了', '我已知晓', '已阅读'], kind: 'button', weight: 0.9, within: true },
    {
      text: ['融资服务专区', '创新积分', '融资促进'],
      kind: ['dialog', 'text', 'heading'],
      weight: 0.6,
      within: true,
    },
  ],
  must: [{ text: '提示事项', kind: ['dialog', 'heading'], weight: 1 }],
  not: [
    { text: ['编辑', '申报', '撤回'], kind: 'button', weight: 1, exact: true, only: true },
    ...ARTICLE,
    ...HELP,
  ],
  sure: 3.1,
  prose: true,
});
