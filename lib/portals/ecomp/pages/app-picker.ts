import { definePage } from '../../define.ts';

export default definePage({
  id: 'ecomp.app-picker',
  title: '选择应用',
  source: '000 一.3; 001 图3',
  checkedOn: '2026-11-21',
  signals: [
    { text: ['选择应用', '应用选取', '应用选择', '添加应用', '申请应用'], kind: 'heading', weight: 1.5 },
    { text: '综合业务', weight: 1.5 },
    { text: ['中小企业开拓资金', '外贸发展专项资金（中小）网络管理应用', '外贸发展专项资金'], weight: 1 },
    { text: ['业务申请', '申请'], kind: 'button', weight: 1.3, exact: true },
  ],
  not: [
    { text: '进入应用', kind: 'button', weight: 1.5 },
    { text: ['找回账号', '常办理业务'], weight: 2 },
  ],
  sure: 3.4,
});
