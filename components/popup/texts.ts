/** Texts of the popup. */
import { pick } from '../../lib/i18n/index.ts';

const zh = {
  product: '申报助手',
  loading: '正在查看这个页面…',
  off: '助手已关闭',
  offText: '打开下面的开关，申报平台的页面上就会重新出现助手。',
  working: '助手正在这个页面上工作',
  portal: '平台',
  page: '页面',
  unsure: '不确定',
  step: '步骤',
  stepOf: (step: number, of: number) => `第 ${step} 步 / 共 ${of} 步`,
  findings: '需要处理',
  none: '没有发现问题',
  count: (n: number) => `${n} 项`,
  elsewhere: '这个网站不是申报平台，助手不工作',
  worksOn: '助手在这些平台上工作：',
  reloadHint: '如果现在打开的正是其中之一，请先保存已填的内容，再刷新页面。',
  options: '打开档案',
  showPanel: '显示面板',
  hidePanel: '收起面板',
  enabled: '在申报平台上显示助手',
  support: '遇到问题可以找：',
  locked: '由您的单位设置',
};

export type PopupTexts = typeof zh;

const en: PopupTexts = {
  product: 'Declare Assistant',
  loading: 'Looking at this page…',
  off: 'The assistant is off',
  offText: "Switch it on below, and the assistant is back on the portal's pages.",
  working: 'The assistant works on this page',
  portal: 'Portal',
  page: 'Page',
  unsure: 'Not sure',
  step: 'Step',
  stepOf: (step, of) => `Step ${step} of ${of}`,
  findings: 'To handle',
  none: 'Nothing found',
  count: (n) => String(n),
  elsewhere: 'This is no declaration portal; the assistant does nothing here',
  worksOn: 'The assistant works on:',
  reloadHint: 'If this is one of them, save what you have typed, then reload the page.',
  options: 'Open profiles',
  showPanel: 'Show panel',
  hidePanel: 'Hide panel',
  enabled: 'Show the assistant on the portals',
  support: 'For help ask:',
  locked: 'set by your organisation',
};

/** @returns the texts in the language in use. */
export const texts = (): PopupTexts => pick({ 'zh-CN': zh, en });
