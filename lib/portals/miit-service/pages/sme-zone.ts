import { definePage } from '../../define.ts';
import { ARTICLE, HELP } from '../../marks.ts';

const CULTIVATION = [
  '优质中小企业梯度培育',
  '优质中小企业梯度培育平台',
  '优质中小企业梯度培育管理',
  '优质中小企业梯度培育服务',
];

export default definePage({
  id: 'miit-service.sme-zone',
  title: '中小企业服务专区',
  source: '002 图4',
  checkedOn: '2026-11-21',
  signals: [
    {
      text: ['中小企业服务专区', '中小企业服务专区-工业和信息化部政务服务平台'],
      kind: 'heading',
      weight: 1.2,
    },
    { text: '中小企业服务专区', kind: 'text', weight: 0.4 },
    { text: CULTIVATION, weight: 1.8, exact: true },
    { text: CULTIVATION, weight: 0.4 },
    {
      text: ['在线办理', '立即办理', '我要办理', '在线申报', '进入办理', '办理', '网上办理'],
      kind: 'button',
      weight: 1.4,
      exact: true,
    },
    { text: ['办事指南', '查看指南', '查看详情', '服务指南'], kind: 'button', weight: 0.3, exact: true },
  ],
  must: [{ text: CULTIVATION, weight: 1, exact: true }],
  not: [...ARTICLE, ...HELP],
  sure: 3.4,
});
