import { definePage } from '../../define.ts';

export default definePage({
  id: 'zxkt.login-notice',
  title: '登录通知',
  source: '000 二.2, 三.2; 001',
  checkedOn: '2026-11-21',
  signals: [
    { text: '通知', kind: 'heading', weight: 1, exact: true },
    { text: ['zxkt_原账号', 'zxkt_', '登录账号变更为zxkt_原账号'], weight: 2, within: true },
    { text: '这里', kind: ['button'], weight: 1, exact: true },
    { text: ['商务部、地方商务主管机关用户', '地方商务主管机关用户'], weight: 1.5, within: true },
    { text: ['登录账号变更', '原登录密码保持不变', '原密码不变'], weight: 1, within: true },
    { text: ['中小企业用户', '企业用户登录', '点击这里登录', '请点击这里'], weight: 1, within: true },
  ],
  must: [
    { text: 'zxkt_', weight: 1, within: true },
    { text: ['主管机关用户', '企业用户', '进行登录', '登录账号'], weight: 1, within: true },
  ],
  not: [
    { text: ['发布时间', '发布日期', '信息来源', '文章来源'], weight: 2, within: true },
    { text: ['上一篇', '下一篇', '打印本页', '关闭窗口'], weight: 2 },
  ],
  sure: 3.2,
  prose: true,
});
