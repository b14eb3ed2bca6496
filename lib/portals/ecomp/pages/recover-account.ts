import { definePage } from '../../define.ts';

export default definePage({
  id: 'ecomp.recover-account',
  title: '找回账号',
  source: '000 四(1).3; 001 图19–21',
  checkedOn: '2026-11-21',
  signals: [
    { text: ['找回账号', '账号找回', '找回帐号'], weight: 1.5 },
    { text: ['常办理业务', '常办业务'], weight: 1.8 },
    { text: ['点此下载', '点击下载'], kind: 'button', weight: 1 },
  ],
  sure: 2.8,
  prose: true,
});
