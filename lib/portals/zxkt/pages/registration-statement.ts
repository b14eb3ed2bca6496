import { definePage } from '../../define.ts';

export default definePage({
  id: 'zxkt.registration-statement',
  title: '注册申明',
  source: '000 一.5; 001 图5–6',
  checkedOn: '2026-11-21',
  signals: [
    {
      text: ['注册申明', '注册声明', '用户注册须知', '注册须知', '用户须知', '用户注册声明', '用户注册申明'],
      kind: 'heading',
      weight: 2.5,
    },
    { text: ['声明', '申明'], kind: 'heading', weight: 0.7 },
    { text: ['同意', '我同意', '同意并继续', '已阅读并同意'], kind: 'button', weight: 1.5 },
    { text: ['不同意', '拒绝', '返回'], kind: 'button', weight: 0.3 },
  ],
  must: [{ text: ['同意', '我同意', '同意并继续', '已阅读并同意'], kind: ['button', 'field'], weight: 1 }],
  not: [
    { text: '注册会员', kind: 'button', weight: 2 },
    { text: '行业划分', kind: 'field', weight: 2 },
    { text: '商品选择', kind: 'field', weight: 2 },
  ],
  sure: 3,
  prose: true,
});
