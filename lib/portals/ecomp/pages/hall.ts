import { definePage } from '../../define.ts';

export default definePage({
  id: 'ecomp.hall',
  title: '个人业务大厅',
  source: '000 一.4, 二.4; 001 图3–4',
  checkedOn: '2026-11-21',
  signals: [
    { text: ['个人业务大厅', '应用大厅', '业务大厅'], kind: ['heading', 'title'], weight: 1.5 },
    { text: '增加应用', kind: 'button', weight: 1.8 },
    { text: '进入应用', kind: 'button', weight: 1.8 },
    { text: '外贸发展专项资金', weight: 0.5 },
  ],
  sure: 3.2,
});
