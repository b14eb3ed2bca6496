import { definePage, type SignalKind } from '../../define.ts';
import { PAGER } from '../../marks.ts';

/** A card that a script makes clickable looks like a heading. */
const ENTRY: readonly SignalKind[] = ['button', 'heading'];

/** The front page. Its buttons stand in the head of inner pages too, hence a surround. */
export default definePage({
  id: 'zxkt.home',
  title: '门户首页',
  source: '000 一.1, 二.1, 三.1; 001',
  checkedOn: '2026-11-21',
  signals: [
    { text: '在线注册', kind: ENTRY, weight: 1.5 },
    { text: '在线申报', kind: ENTRY, weight: 1.5 },
    { text: '在线工作', kind: ENTRY, weight: 1.5 },
    { text: ['商务主管机关联系方式', '管理部门联系方式', '主管机关联系方式'], weight: 2.4 },
    {
      text: ['通知公告', '最新公告', '通知通告', '政策法规', '新闻动态', '工作动态', '办事指南', '友情链接'],
      weight: 1.1,
      exact: true,
    },
    { text: '外贸发展专项资金', kind: ['title', 'heading'], weight: 0.5 },
  ],
  not: [
    { text: ['当前位置', '您的位置', '您所在的位置'], weight: 1.5 },
    { text: ['发布时间', '发布日期', '信息来源', '文章来源'], weight: 2 },
    { text: ['上一篇', '下一篇', '打印本页', '关闭窗口'], weight: 2 },
    {
      text: ['常见问题', '使用帮助', '操作指南', '操作手册', '下载中心', '资料下载', '表格下载'],
      kind: 'heading',
      weight: 2,
    },
    { text: ['联系人', '单位名称', '主管机关名称'], kind: 'label', weight: 1.5, exact: true },
    PAGER,
  ],
  sure: 8.5,
  shell: true,
  paths: ['/index'],
});
