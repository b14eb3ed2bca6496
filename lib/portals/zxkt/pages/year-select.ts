import { definePage } from '../../define.ts';

export default definePage({
  id: 'zxkt.year-select',
  title: '选择资金填报年度',
  source: '000 二.5; 001',
  checkedOn: '2026-11-21',
  signals: [
    { text: ['资金填报年度', '填报年度', '资金年度', '选择年度'], weight: 2 },
    { text: ['企业规模人数', '规模人数', '从业人数'], kind: ['field', 'label', 'text'], weight: 1.5 },
    { text: '确定', kind: 'button', weight: 0.8 },
    { text: ['选择资金填报年度', '请选择资金填报年度'], kind: 'heading', weight: 0.7 },
  ],
  must: [
    { text: ['企业规模人数', '规模人数', '从业人数'], kind: ['field', 'label'], weight: 1 },
    { text: '确定', kind: 'button', weight: 1 },
  ],
  not: [
    { text: '项目名称', kind: 'field', weight: 1.5 },
    { text: '行业划分', kind: 'field', weight: 2 },
  ],
  sure: 3,
});
