/** Texts of the conflict between two windows. */
import { pick } from '../../../lib/i18n/index.ts';

const zh = {
  changed: '这份档案刚在另一个窗口里改过',
  deleted: '这份档案刚在另一个窗口里被删除',
  notDone: (why: string) => `刚才的操作没有完成：${why}。请再试一次。`,
  unsaved: '这里的修改还没有保存，也没有覆盖另一个窗口的内容。',
  bothChanged: (n: number) => `两边都改了 ${n} 项，请逐项选择：`,
  oneSided: (n: number) => `只有一边改过的 ${n} 项，合并时都会保留：`,
  nothing: '两边的内容一样。',
  mine: '我这里的',
  theirs: '另一个窗口的',
  here: '我这里',
  there: '另一个窗口',
  empty: '（空）',
  merge: '合并保存',
  keepMine: '全部用我这里的',
  takeTheirs: '全部用另一个窗口的',
  keepAnyway: '重新保存',
  giveUp: '不要了',
};

const en: typeof zh = {
  changed: 'This profile has just been changed in another window',
  deleted: 'This profile has just been deleted in another window',
  notDone: (why) => `That was not done: ${why}. Please try again.`,
  unsaved: 'What you changed here is not saved yet, and nothing of the other window was overwritten.',
  bothChanged: (n) => `${n === 1 ? 'One field was' : `${n} fields were`} changed in both; choose for each:`,
  oneSided: (n) =>
    `${n === 1 ? 'One field was' : `${n} fields were`} changed in one window only; a merge keeps these:`,
  nothing: 'Both say the same.',
  mine: 'Mine',
  theirs: 'Other window’s',
  here: 'here',
  there: 'other window',
  empty: '(empty)',
  merge: 'Merge and save',
  keepMine: 'Use all of mine',
  takeTheirs: 'Use all of the other window’s',
  keepAnyway: 'Save it again',
  giveUp: 'Let it go',
};

/** @returns the texts in the language in use. */
export const conflictTexts = (): typeof zh => pick({ 'zh-CN': zh, en });
