/** Texts of import and export. */
import { pick } from '../../../lib/i18n/index.ts';
import { en } from './texts-en.ts';

const zh = {
  startTitle: '导入企业档案',
  startText:
    '选择一个文件，也可以直接把文件拖到这个页面上。导入前会先列出要新增和改动的内容，点【确认导入】才写入。',
  choose: '选择文件…',
  formats: [
    ['Excel 表格（.xlsx）', '填好的模板，或表头相近的企业信息表'],
    ['档案文件（.json）', '从申报助手导出的，含加密的'],
  ] as [string, string][],
  templateText: '企业多时，先下载模板，在 Excel 或 WPS 里填好再导入。',
  template: '下载填写模板',

  reading: (file: string) => `正在读取 ${file}`,
  readingText: '还没有写入任何内容。',
  rows: (done: number, total: number) => `已核对 ${done} / ${total} 家`,
  cancel: '取消',
  close: '关闭',
  back: '换一个文件',

  locked: '这是加密的档案文件',
  lockedText: '请输入导出时设的口令。口令只用来打开这个文件，不会保存。',
  passphrase: '口令',
  showPassphrase: '显示口令',
  unlock: '打开',
  wrong: '打不开：口令不对，或文件损坏、被改动过。请核对大小写；口令没错就请对方重新导出。现有档案没有变化。',

  problems: (n: number) => `没有导入：文件里有 ${n} 处问题`,
  problemsText: '现有档案没有任何变化。改好文件后再导入一次即可。',
  line: (line: number) => `第 ${line} 行`,
  whole: '整个文件',

  preview: '确认导入',
  added: (n: number) => `新增 ${n} 份`,
  differing: (n: number) => `有差别 ${n} 份`,
  same: (n: number) => `相同 ${n} 份`,
  sameText: '与现有档案相同的不用处理。',
  differText: '现在空着的已勾选，会用文件里的补上；两边都有但不一样的，勾选才会改。',
  moved: (n: number) => `有 ${n} 份档案刚在别处改过，已按最新内容重新比对，请再看一遍。`,
  matchedBy: {
    id: '',
    creditCode: '按统一社会信用代码对上',
    enterpriseName: '按企业名称对上，请核对',
  },
  allFile: '全部采用文件里的',
  allStored: '全部保留现在的',
  takeAll: '全部采用',
  keepAll: '全部保留',
  take: '采用',
  field: '项目',
  now: '现在',
  file: '文件里',
  empty: '（空）',
  taken: (n: number, all: number) => `采用 ${n} / ${all} 项`,
  more: (n: number) => `再显示 ${n} 份`,
  notes: (n: number) => `请留意（${n} 条）`,
  confirm: '确认导入',
  nothing: '没有要写入的内容',
  will: (added: number, changed: number) =>
    [added > 0 ? `新增 ${added} 份` : '', changed > 0 ? `修改 ${changed} 份` : ''].filter(Boolean).join('，'),

  writing: '正在写入',
  written: (done: number, total: number) => `已处理 ${done} / ${total} 份`,
  writingText: '全部写完才生效。现在取消，档案不会有任何变化。',
  cancelled: '已取消，没有写入任何内容',
  done: '导入完成',
  doneText: (added: number, changed: number, same: number) =>
    `新增 ${added} 份，修改 ${changed} 份${same > 0 ? `，${same} 份没有变化` : ''}。`,
  undo: '撤销这次导入',
  undoing: '正在撤销',
  undone: '已撤销，档案恢复到导入前',
  undoneKept: (n: number) => `这 ${n} 份在导入后又改过，没有动：`,
  failed: '没有导入',
  unsaved: '有一份档案的修改还没有保存。请先处理它，再来一次。',
  failedText: '现有档案没有任何变化。',

  exportOne: (title: string) => `导出“${title}”`,
  exportMany: (n: number) => `导出 ${n} 份档案`,
  kind: '格式',
  kinds: {
    excel: ['Excel 表格（.xlsx）', '查看、核对或批量修改，改好还能导入。不含敏感信息。'],
    json: ['档案文件（.json）', '换电脑或备份用。没有加密，不含证件号等敏感信息。'],
    sealed: ['加密的档案文件（.json）', '用口令加密，适合发给别人或放在网盘。'],
  },
  vault: {
    none: '没有设置保险箱，因此文件里也没有敏感信息。',
    locked: '保险箱锁着，文件里不会有敏感信息。要带上，请先打开保险箱。',
    open: '保险箱已打开，里面的敏感信息会一起加密带上。',
  },
  again: '再输一遍口令',
  forget: '口令忘了就打不开，也无法找回。请不要和文件放在一起。',
  save: '导出',
  saving: '正在准备文件',
  saved: (name: string) => `已下载 ${name}`,
  templateSaved: '填好后保存为 .xlsx，再回到这里导入。',
  noExport: '没有可以导出的档案',
};

export type TransferViewTexts = typeof zh;

/** @returns the texts in the language in use. */
export const texts = (): TransferViewTexts => pick({ 'zh-CN': zh, en });
