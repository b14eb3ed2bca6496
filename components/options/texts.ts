/** Texts of the options page. */
import { pick } from '../../lib/i18n/index.ts';
import { en } from './texts-en.ts';

const zh = {
  product: '申报助手',
  pageTitle: '企业档案 · 申报助手',
  tabs: { profiles: '企业档案', settings: '设置' },
  loading: '正在读取档案…',
  unavailable: '暂时用不了企业档案',
  retry: '重试',
  local: '档案只保存在这台电脑的浏览器里，不会上传。',

  search: '搜索档案',
  searchHint: '名称、企业或信用代码',
  create: '新建档案',
  importFile: '导入…',
  exportAll: '导出全部',
  dropHere: '松开鼠标，导入这个档案文件',
  noMatch: '没有符合的档案',
  listLabel: '档案列表',
  filledOf: (filled: number, total: number) => `已填 ${filled}/${total}`,
  back: '全部档案',

  emptyTitle: '还没有企业档案',
  emptyText: '把企业的常用资料填一次，之后在申报平台上就可以一键带入，不用反复输入。',
  useSample: '使用示例企业',
  useSampleHint: '先练习一下：数据都是虚构的，随时可以删除。',
  chooseOne: '从左边选择一份档案，或新建一份。',

  broken: (n: number) => `${n} 份档案读不出来，其他档案不受影响`,
  brokenExport: '导出原始内容',
  brokenRemove: '删除',

  duplicate: '复制',
  remove: '删除',
  letters: '准备说明和材料',
  exportOne: '导出这一份',
  removed: (title: string) => `已删除“${title}”`,
  undo: '撤销',
  dismiss: '关闭',
  copyOf: (title: string) => `${title}（副本）`,
  newTitle: '新档案',
  untitled: '未命名档案',

  saving: '正在保存…',
  savedAt: (at: string) => `已保存 ${at}`,
  notSaved: (reason: string) => `未能保存：${reason}`,
  idle: '修改会自动保存',
  conflict: '这份档案刚在另一个窗口里改过。要保留哪一份？',
  conflictDeleted: '这份档案刚在另一个窗口里被删除。',
  takeTheirs: '用另一个窗口的',
  keepMine: '用我这里的',
  giveUp: '不要了',
  keepAnyway: '重新保存',

  completeness: '完整度',
  complete: '常用资料都填好了',
  missing: (n: number) => `还缺 ${n} 项`,
  sections: {
    identity: '身份',
    place: '所在地',
    people: '人员与联系方式',
    trade: '经营',
    standing: '知识产权与资质',
    accounts: '平台登录名',
    figures: '年度数据',
  },
  titleField: '档案名称',
  titleHint: '只给自己看，用来区分多份档案',
  derived: (code: string) => `留空时按统一社会信用代码推出：${code}`,
  checkPassed: '校验通过',
  numberNotSaved: '应为数字；这一项还没有保存',
  listHint: '多个产品用顿号隔开',

  year: (year: string) => `${year}年`,
  item: '项目',
  addYear: (year: string) => `增加 ${year} 年`,
  removeYear: (year: string) => `删除 ${year} 年的数据`,
  removeYearSure: '再点一次删除',
  noYears: '还没有年度数据。平台通常要近三年的。',
  ratios: { growth: '营业收入增长率', liabilities: '资产负债率', rdShare: '研发费用占比' },
  ratiosNote: '表中最后三行由上面的数字算出，供核对。',

  cancel: '取消',
  close: '关闭',
  importPreview: '确认导入',
  sealed: '加密',

  settings: {
    enabled: '在申报平台上显示助手',
    enabledHint: '关闭后，助手在所有平台上都不工作。',
    side: '面板位置',
    right: '右侧',
    left: '左侧',
    language: '界面语言',
    taught: '教过的栏目',
    taughtCount: (n: number) =>
      n === 0
        ? '还没有教过。在申报页面的面板里点【教我认栏目】就可以教。'
        : `共 ${n} 个，只保存在这台电脑上。`,
    taughtExport: '导出',
    taughtForget: '全部忘掉',
    taughtForgotten: '已全部忘掉。',
    taughtUndo: '撤销',
    taughtImported: (n: number) => `已导入 ${n} 个栏目。`,
  },
};

export type OptionsTexts = typeof zh;

/** @returns the texts in the language in use. */
export const texts = (): OptionsTexts => pick({ 'zh-CN': zh, en });
