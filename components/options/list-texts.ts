/** Texts of the list of profiles. */
import { pick } from '../../lib/i18n/index.ts';
import type { SortOrder } from './types.ts';

const zh = {
  searchHint: '名称、信用代码或拼音',
  sort: '排序',
  orders: { title: '按名称', changed: '最近修改在前', completeness: '没填完的在前' } satisfies Record<
    SortOrder,
    string
  >,
  count: (shown: number, all: number) => (shown === all ? `共 ${all} 份` : `找到 ${shown} 份`),
  archived: (n: number) => `已归档（${n}）`,
  archivedMark: '已归档',
  archive: '归档',
  unarchive: '取消归档',
  choose: '多选',
  chooseDone: '完成',
  chosen: (n: number) => `已选 ${n} 份`,
  chooseAll: '全选',
  chooseHint: '点一份选一份；按住 Shift 点另一份，选中两份之间的全部。',
  exportChosen: '导出',
  remove: '删除',
  removeAsk: (title: string, n: number) => (n === 1 ? `删除“${title}”？` : `删除选中的 ${n} 份档案？`),
  removeText: '删除以后，可以马上点【撤销】找回来。关闭这一页以后就找不回来了。',
  cancel: '取消',
  removed: (title: string, n: number) => (n === 1 ? `已删除“${title}”` : `已删除 ${n} 份档案`),
  more: (n: number) => `之前还删除过 ${n} 次，可以接着撤销`,
  noMatchHint: '换个名称试试，也可以输入信用代码、拼音或拼音首字母。',
  clearSearch: '清除搜索',
  keys: '↑↓ 选择，Enter 打开，Delete 删除，/ 搜索',
};

export type ListTexts = typeof zh;

const en: ListTexts = {
  searchHint: 'Name, credit code or pinyin',
  sort: 'Order',
  orders: { title: 'By name', changed: 'Last changed first', completeness: 'Least complete first' },
  count: (shown, all) => (shown === all ? `${all} profiles` : `${shown} found`),
  archived: (n) => `Archived (${n})`,
  archivedMark: 'Archived',
  archive: 'Archive',
  unarchive: 'Take out of the archive',
  choose: 'Select several',
  chooseDone: 'Done',
  chosen: (n) => `${n} selected`,
  chooseAll: 'All',
  chooseHint: 'Click to select; hold Shift and click another to select all between them.',
  exportChosen: 'Export',
  remove: 'Delete',
  removeAsk: (title, n) => (n === 1 ? `Delete "${title}"?` : `Delete the ${n} selected profiles?`),
  removeText: 'You can undo this right away, until this page is closed.',
  cancel: 'Cancel',
  removed: (title, n) => (n === 1 ? `Deleted "${title}"` : `Deleted ${n} profiles`),
  more: (n) => `${n} earlier deletion(s) can be undone next`,
  noMatchHint: 'Try another name, the credit code, or pinyin.',
  clearSearch: 'Clear the search',
  keys: '↑↓ choose, Enter open, Delete delete, / search',
};

/** @returns the texts in the language in use. */
export const listTexts = (): ListTexts => pick({ 'zh-CN': zh, en });
