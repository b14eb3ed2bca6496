/** Texts of the view of past days. */
import { pick } from '../../../lib/i18n/index.ts';

const zh = {
  locale: 'zh-CN',
  heading: '恢复到以前的某一天',
  hint: '每天第一次修改之前，助手会先留一份备份，保留最近 7 个有修改的日子。备份只在这台电脑上。',
  none: '还没有备份。下一次修改档案之前会留下第一份。',
  reading: '正在读取…',
  count: (n: number) => `${n} 份档案`,
  beforeRestore: (time: string) => `${time} 恢复之前`,
  look: '查看变化',
  close: '收起',
  noChange: '从那时到现在，档案没有变化。',
  choose: '勾选要恢复的档案。没有勾选的保持现在的样子。',
  groups: { removed: '之后被删除的', changed: '之后改过的', added: '之后新建的' },
  groupHint: { removed: '会找回来', changed: '会改回那天的内容', added: '勾选后会被删除' },
  all: '全选',
  archived: '归档',
  sealed: '保险箱里的内容',
  fields: (names: readonly string[], more: number) =>
    `${names.join('、')}${more > 0 ? ` 等 ${names.length + more} 项` : ''}`,
  restore: (n: number) => (n === 0 ? '恢复' : `恢复选中的 ${n} 份`),
  unreadable: (titles: readonly string[]) => `备份里有 ${titles.length} 份读不出来：${titles.join('、')}`,
  done: (restored: number, removed: number) =>
    [restored > 0 ? `已恢复 ${restored} 份档案` : '', removed > 0 ? `已删除那天之后新建的 ${removed} 份` : '']
      .filter(Boolean)
      .join('，') || '没有需要恢复的',
  undone: '已撤销，档案回到恢复之前的样子。',
  undo: '撤销',
  unsaved: '有一份档案的修改还没有保存。请先处理它，再恢复。',
};

const en: typeof zh = {
  locale: 'en',
  heading: 'Go back to an earlier day',
  hint: 'Before the first change of a day a copy is kept, for the last 7 days that had one. It stays on this computer.',
  none: 'No copy yet. The first is kept before the next change.',
  reading: 'Reading…',
  count: (n) => `${n} ${n === 1 ? 'profile' : 'profiles'}`,
  beforeRestore: (time) => `${time}, before restoring`,
  look: 'Show changes',
  close: 'Close',
  noChange: 'Nothing has changed since then.',
  choose: 'Tick the profiles to bring back. The others stay as they are now.',
  groups: { removed: 'Removed since', changed: 'Changed since', added: 'Made since' },
  groupHint: { removed: 'come back', changed: 'become what they were', added: 'are deleted when ticked' },
  all: 'All',
  archived: 'archive',
  sealed: 'what is in the vault',
  fields: (names, more) => `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  restore: (n) => (n === 0 ? 'Restore' : `Restore ${n} ticked`),
  unreadable: (titles) => `${titles.length} in this copy cannot be read: ${titles.join(', ')}`,
  done: (restored, removed) =>
    [restored > 0 ? `Restored ${restored}` : '', removed > 0 ? `deleted ${removed} made since` : '']
      .filter(Boolean)
      .join(', ') || 'Nothing to restore',
  undone: 'Undone: the profiles are as before restoring.',
  undo: 'Undo',
  unsaved: 'A profile has changes that are not saved. Settle them first, then restore.',
};

/** @returns the texts in the language in use. */
export const snapshotTexts = (): typeof zh => pick({ 'zh-CN': zh, en });
