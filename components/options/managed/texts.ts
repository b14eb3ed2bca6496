/** Texts of what an organisation provides and locks. */
import { pick } from '../../../lib/i18n/index.ts';

const zh = {
  region: '单位设置',
  problem: (place: string, message: string) => `单位设置里的 ${place} 有误：${message}`,
  problemHint: '其余设置照常有效。请把这条信息告诉您单位的管理员。',
  provided: '单位提供',
  providedHint: '这些档案由您的单位下发，可以直接用来填写，不能修改。',
  copy: '复制为自己的',
  copied: '单位提供的档案已复制。',
  show: '查看内容',
  support: '遇到问题可以找',
  locked: '由您的单位设置，不能修改',
  off: '您的单位关闭了：',
  features: {
    fill: '填写',
    learn: '把页面内容存入档案',
    teach: '教我认栏目',
    letters: '说明和材料',
    import: '导入',
    export: '导出',
  },
};

const en: typeof zh = {
  region: 'Set by your organisation',
  problem: (place, message) => `Wrong in your organisation’s policy: ${place}: ${message}`,
  problemHint: 'Everything else in it works. Please tell your administrator.',
  provided: 'Provided',
  providedHint: 'Your organisation provides these profiles. They can be filled from, not changed.',
  copy: 'Copy as my own',
  copied: 'The provided profile has been copied.',
  show: 'Show what it holds',
  support: 'For help ask',
  locked: 'Set by your organisation; it cannot be changed here',
  off: 'Switched off by your organisation: ',
  features: {
    fill: 'filling',
    learn: 'taking page data into profiles',
    teach: 'teaching fields',
    letters: 'letters and lists',
    import: 'import',
    export: 'export',
  },
};

/** @returns the texts in the language in use. */
export const managedWords = (): typeof zh => pick({ 'zh-CN': zh, en });
