/** Texts of the vault's views. */
import { pick } from '../../../lib/i18n/index.ts';
import { en } from './texts-en.ts';

const zh = {
  title: '保险箱',
  what: '用口令加密证件号，以及您选择的其他内容。没有口令，谁也读不出来，包括拿到这台电脑的人。',
  forgotten: '口令不保存在任何地方：忘了就找不回来，只能删除保险箱重来。',
  states: {
    loading: '正在读取…',
    none: '还没有设置',
    unreadable: '打不开',
    locked: '已锁定',
    open: '已打开',
  },
  openHint: '现在可以填写和查看。回到申报页面，重新预览就能填。',
  unreadable: '保险箱由更新版本的申报助手写入，或者已经损坏。请先更新申报助手；确实不行，再删除保险箱。',
  setUp: '设置保险箱',
  open: '打开保险箱',
  lock: '锁定',
  change: '更换口令',
  forget: '删除保险箱…',

  lockAfter: '多久不用就锁定',
  minutes: (n: number) => (n === 0 ? '只在浏览器关闭时' : `${n} 分钟`),
  lockHint: '电脑锁屏时也会锁定。Firefox 不告诉扩展何时锁屏，所以五分钟没有操作就锁定。',

  marks: '哪些内容放进保险箱',
  marksHint:
    '打勾以后，所有档案里的这一项都改为加密保存，包括以前的备份。填写时要先打开保险箱，而且每次由您确认。',
  marksLocked: '打开保险箱以后才能更改。',
  always: '总是加密',
  groups: { reach: '联系方式', person: '姓名与其他' },
  moving: '正在处理…',
  marked: (name: string) => `“${name}”已放进保险箱`,
  unmarked: (name: string) => `“${name}”已改回普通保存`,

  create: {
    title: '设置保险箱',
    go: '设置',
    note: '请自己想一个口令，至少 8 个字符。不要和别的密码一样。',
  },
  unlock: { title: '打开保险箱', go: '打开', note: '' },
  changing: { title: '更换口令', go: '更换', note: '保险箱里的内容不变，旧口令从此打不开。' },
  forgetting: {
    title: '删除保险箱',
    go: '删除保险箱和里面的内容',
    lost: (n: number) =>
      n === 0 ? '保险箱里现在没有内容。' : `会丢失：保险箱里的 ${n} 项内容，备份里的也一起删除，不能恢复。`,
    stays: '会留下：档案里其他所有内容、备份里的其他内容，以及设置。',
    keepTip: '想留下其中的手机、邮箱等，请先打开保险箱，去掉它们的勾，再来删除。',
  },
  oldPassphrase: '现在的口令',
  passphrase: '口令',
  newPassphrase: '新口令',
  again: '再输入一次',
  forgotLink: '忘记口令了',
  cancel: '取消',
  working: '请稍等…',

  notStored: '不保存：还没有保险箱',
  notStoredWhy: '这一项属于敏感信息，只在加密的保险箱里保存。设置保险箱以后就可以填在这里。',
  lockedFull: '•••••••• 已锁定',
  lockedEmpty: '已锁定，还没有填写',
  dots: '••••••••',
  show: '显示',
  hide: '隐藏',
  edit: '修改',
  remove: '删除',
  removeSure: '再点一次删除',
  cancelEdit: '不改了',
  inVault: '保存在保险箱里',
  saving: '正在加密保存…',
  of: (verb: string, name: string) => `${verb}${name}`,
  unsaved: '有一份档案的修改还没有保存，因此没有移动。请先处理它，再来一次。',
  leftOut: (fields: readonly string[]) =>
    `${fields.join('、')}没有保存：现在由保险箱保管。请在这一项旁边打开保险箱，再填一次。`,
  notCopied: '保险箱锁着，里面的内容没有复制到这一份。打开保险箱后再复制一次，或者自己填写。',
  notCopiedBroken: (why: string) => `保险箱里的内容没有复制到这一份：${why}`,
};

export type VaultTexts = typeof zh;

/** @returns the texts in the language in use. */
export const vaultTexts = (): VaultTexts => pick({ 'zh-CN': zh, en });
