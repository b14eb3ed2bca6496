import { definePage } from '../../define.ts';

/** The front page. Its buttons stand in the head of inner pages too, hence a surround. */
export default definePage({
  id: 'zxkt.home',
  title: '门户首页',
  source: '000 一.1, 二.1, 三.1; 001',
  checkedOn: '2026-11-21',
  signals: [
    { text: '在线注册', kind: 'button', weight: 2 },
    { text: '在线申报', kind: 'button', weight: 2 },
    { text: '在线工作', kind: 'button', weight: 2 },
    { text: ['商务主管机关联系方式', '管理部门联系方式', '主管机关联系方式'], weight: 1.5 },
    { text: '外贸发展专项资金', kind: ['title', 'heading'], weight: 0.5 },
  ],
  not: [
    { text: ['当前位置', '您的位置', '您所在的位置'], weight: 1.5 },
    { text: ['发布时间', '发布日期', '信息来源', '文章来源'], weight: 2 },
    { text: ['上一篇', '下一篇', '打印本页', '关闭窗口'], weight: 2 },
    { text: ['常见问题', '使用帮助', '操作指南', '操作手册'], kind: 'heading', weight: 2 },
  ],
  sure: 7,
  shell: true,
  paths: ['/index'],
});
