/** Every sentence of lib/vault that a person reads. */
import { pick } from '../i18n/index.ts';

const zh = {
  none: '还没有保险箱。请先在【设置】里设置一个。',
  exists: '已经有保险箱了，没有新建。请重新打开这一页。',
  locked: '保险箱已锁定。请先输入口令打开。',
  wrong: '口令不对，没有打开。请检查大小写和输入法，再试一次。',
  wait: (seconds: number) => `口令输错了几次，请等 ${seconds} 秒再试。保险箱里的内容不会因此丢失。`,
  short: (least: number) => `口令至少 ${least} 个字符`,
  long: (most: number) => `口令最多 ${most} 个字符`,
  differ: '两次输入的口令不一样',
  unknown: '保险箱打不开：它由更新版本的申报助手写入，或者已经损坏。请先更新申报助手。',
  damaged: (field: string) => `“${field}”在保险箱里的内容已经损坏，打不开。请重新填写这一项。`,
  busy: '档案正在别处修改，这次没有完成，什么都没有变。请再试一次。',
  notMarkable: (field: string) => `“${field}”不能放进保险箱`,
  gone: '这份档案已经被删除，没有保存。',
  notImported: (title: string, fields: readonly string[]) =>
    `“${title}”的${fields.join('、')}没有导入：保险箱锁着。请打开保险箱，再导入一次。`,
  undoLocked: (title: string, fields: readonly string[]) =>
    `“${title}”没有恢复：它被删除以后，${fields.join('、')}的保管方式变了。请打开保险箱，再撤销一次。`,
  notBroughtBack: (title: string, fields: readonly string[]) =>
    `“${title}”的${fields.join('、')}没有恢复：保管它的保险箱已经不在了。请重新填写。`,
  fillLocked: '保险箱已锁定：在企业档案里打开后再填',
  learnNone: '只能放进保险箱：请先在档案的【设置】里设置保险箱',
  learnLocked: '保险箱已锁定：在企业档案里打开后再存',
  weak: {
    common: '太常见，容易被猜到。换成几个互不相干的词会好记又安全。',
    digits: '只有数字，容易被试出来。再加几个字母或汉字。',
    repeated: '重复的内容太多，容易被猜到。',
    short: '可以用，再长一些更安全：12 个字符以上，或者一句只有您知道的话。',
  },
  good: '够长了。请记牢：忘了谁也找不回来。',
};

type Texts = typeof zh;

const en: Texts = {
  none: 'There is no vault yet. Please set one up under Settings first.',
  exists: 'There is a vault already; none was made. Please open this page again.',
  locked: 'The vault is locked. Please enter the passphrase first.',
  wrong: 'The passphrase is not right. Check capitals and the input method, then try again.',
  wait: (seconds) =>
    `The passphrase was wrong several times: please wait ${seconds} seconds. Nothing in the vault is lost.`,
  short: (least) => `A passphrase has at least ${least} characters`,
  long: (most) => `A passphrase has at most ${most} characters`,
  differ: 'The two passphrases differ',
  unknown: 'The vault cannot be opened: a newer version wrote it, or it is damaged. Please update first.',
  damaged: (field) => `What the vault holds for “${field}” is damaged. Please enter it again.`,
  busy: 'Profiles are being changed elsewhere; nothing was done. Please try again.',
  notMarkable: (field) => `“${field}” cannot be kept in the vault`,
  gone: 'This profile was deleted; nothing was saved.',
  notImported: (title, fields) =>
    `${fields.join(', ')} of “${title}” were not imported: the vault is locked. Open it and import again.`,
  undoLocked: (title, fields) =>
    `“${title}” was not brought back: ${fields.join(', ')} moved into or out of the vault since. Open the vault and undo again.`,
  notBroughtBack: (title, fields) =>
    `${fields.join(', ')} of “${title}” were not brought back: the vault that kept them is gone. Please enter them again.`,
  fillLocked: 'The vault is locked: open it among the profiles first',
  learnNone: 'Kept in a vault only: please set one up in the settings first',
  learnLocked: 'The vault is locked: open it among the profiles first',
  weak: {
    common: 'Very common, easily guessed. A few unrelated words are easy to keep in mind and safe.',
    digits: 'Digits only, easily tried out. Add some letters.',
    repeated: 'Too much repetition, easily guessed.',
    short: 'It will do; longer is safer: 12 characters or more, or a sentence only you know.',
  },
  good: 'Long enough. Remember it well: nobody can bring it back.',
};

/** @returns the texts in the language in use. */
export const vaultWords = (): Texts => pick({ 'zh-CN': zh, en });
