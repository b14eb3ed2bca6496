/** What the store says about days gone by, a full disk and its own upgrade. */
import { pick } from '../i18n/index.ts';

const zh = {
  blocked: '档案库要升级，但有旧版本的窗口还开着。请关闭本扩展的其他页面；关闭后这里会自动继续。',
  migrationFailed: (version: number, reason: string) =>
    `档案库没能升级到第 ${version} 版（${reason}）。原来的档案没有任何变化。请重新启动浏览器后再试；仍不行请联系技术支持。`,
  diskRead: (reason: string) => `磁盘上的这一条读不出来（${reason}）`,
  snapshotsDropped: (days: readonly string[]) =>
    `存储空间不够，已清掉较早的每日备份：${days.join('、')}。档案已照常保存。请清理磁盘空间。`,
  snapshotSkipped: '存储空间不够，没有留下今天的每日备份。档案已照常保存。请清理磁盘空间。',
  snapshotBroken: '这一天的备份读不出来',
  snapshotGone: '这一天的备份已经不在了',
};

const en: typeof zh = {
  blocked:
    'The profile store is to be upgraded, but a window of an older version is open. Close the extension’s other pages; this goes on by itself then.',
  migrationFailed: (version, reason) =>
    `The profile store could not be upgraded to version ${version} (${reason}). The profiles are as they were. Restart the browser and try again; if it stays, ask support.`,
  diskRead: (reason) => `This record cannot be read from the disk (${reason})`,
  snapshotsDropped: (days) =>
    `There was not enough room, so older daily copies were dropped: ${days.join(', ')}. The profiles are saved. Please free some disk space.`,
  snapshotSkipped:
    'There was not enough room for today’s daily copy. The profiles are saved. Please free some disk space.',
  snapshotBroken: 'The copy of this day cannot be read',
  snapshotGone: 'The copy of this day is no longer there',
};

/** @returns the store's sentences in the language in use. */
export const storeTexts = (): typeof zh => pick({ 'zh-CN': zh, en });
