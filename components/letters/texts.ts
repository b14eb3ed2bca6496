/** Texts of the page of letters. The letters themselves are always Chinese. */
import { pick } from '../../lib/i18n/index.ts';
import type { ChecklistId, LetterField, LetterId, RemarkId } from '../../lib/letters/define.ts';
import { LETTERS, LISTS } from '../../lib/letters/index.ts';
import { en } from './texts-en.ts';

const zh = {
  product: '申报助手',
  page: '说明与材料',
  loading: '正在读取档案…',
  letters: '说明',
  lists: '材料清单',
  letterName: (id: LetterId): string => LETTERS[id].title,
  letterUse: (id: LetterId): string => LETTERS[id].use,
  listName: (id: ChecklistId): string => LISTS[id].title.replace(/材料清单$/, ''),
  listUse: (id: ChecklistId): string => LISTS[id].use,

  profile: '企业档案',
  noProfile: '不用档案，自己填写',
  noProfiles: '还没有企业档案。建好档案后，公司名称会自动带入。现在也可以直接填写。',
  openProfiles: '打开企业档案',
  unavailable: '暂时用不了企业档案，可以自己填写。',
  retry: '重试',

  fill: '填写内容',
  label: (field: LetterField): string => field.label,
  hint: (field: LetterField): string => field.hint ?? '',
  optional: '（可不填）',
  exampleOf: (example: string) => `例如：${example}`,
  useThis: (text: string) => `填入：${text}`,
  kept: '填写的内容只保存在这台电脑的浏览器里，不会上传。',
  refill: '清除填写的内容',
  refilled: '已清除填写的内容，恢复为档案里的资料。',
  undo: '撤销',
  notKept: '浏览器不允许保存草稿。关闭页面前请先下载。',
  remark: {
    'target-unknown': '这里有账号不在上面的全部账号里，请核对。',
    'all-targeted': '这里写了全部账号，请确认没有要保留的账号。',
    'one-account': '目前只写了一个账号。有多个账号时，请一行写一个。',
    'count-differs': '个数与上面列出的账号不一致，请核对。',
  } satisfies Record<RemarkId, string>,

  tickHint: '准备好一项，就勾选一项。勾选会保留在这台电脑上。',
  tickedOf: (ticked: number, total: number) => `已备好 ${ticked}/${total}`,
  fromProfile: '档案里是：',

  send: '怎么提交',
  attachments: '要一起提交的材料',
  source: (source: string, date: string) => `来源：操作手册 ${source}，核对日期 ${date}`,

  preview: '预览',
  blanks: (n: number) => `还有 ${n} 处空白，在预览里点空白就能填写。`,
  noBlanks: '内容已填完整，请核对后再盖章。',
  download: '下载 Word 文件',
  print: '打印',
  preparing: '正在生成文件…',
  downloaded: (file: string) => `已下载“${file}”`,
  failed: (reason: string) => `没有生成文件：${reason}`,
};

export type LettersTexts = typeof zh;

/** @returns the texts in the language in use. */
export const texts = (): LettersTexts => pick({ 'zh-CN': zh, en });
