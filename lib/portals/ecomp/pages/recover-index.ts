import { definePage } from '../../define.ts';

export default definePage({
  id: 'ecomp.recover-index',
  title: '忘记密码：选择业务',
  source: '000 四(1).2; 001 图18',
  checkedOn: '2026-11-21',
  signals: [
    {
      text: [
        '外贸发展专项资金（中小）网络管理应用找回用户信息',
        '外贸发展专项资金（中小）网络管理应用',
        '4、外贸发展专项资金',
      ],
      weight: 1.2,
    },
    { text: ['找回用户信息', '用户信息找回'], weight: 1.5 },
    { text: ['账号信息管理', '忘记密码', '密码找回'], kind: 'heading', weight: 1.2 },
    { text: ['这里', '这里！'], kind: 'button', weight: 0.8, exact: true },
  ],
  not: [
    { text: '进入应用', kind: 'button', weight: 2 },
    { text: '点此下载', kind: 'button', weight: 1.5 },
  ],
  sure: 3,
  prose: true,
});
