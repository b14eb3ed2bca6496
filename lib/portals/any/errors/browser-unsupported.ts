import { defineError } from '../../define.ts';

/** Only browsers that can run the assistant are met here: IE, which the manuals still allow, is not among them. */
export default defineError({
  id: 'browser-unsupported',
  title: '这个浏览器可能用不了申报平台',
  why: '操作手册推荐的浏览器里没有它，或者它的版本太旧。按钮没有反应、文件传不上，常常是浏览器的原因。',
  remedy: [
    '先保存已经填好的内容。',
    '换成 360 极速模式、搜狗高速模式、谷歌（Chrome）、Edge 或火狐（Firefox）浏览器。',
    '双核浏览器要在地址栏右边切换到“极速模式”或“高速模式”。',
    '版本太旧时，先更新浏览器。',
  ],
  severity: 'warning',
  foreseen: {
    check: 'browser',
    outside: [
      'QQBrowser',
      'UCBrowser',
      'UBrowser',
      'Maxthon',
      'LBBROWSER',
      '2345Explorer',
      'Quark',
      'BIDUBrowser',
      'MiuiBrowser',
      'HuaweiBrowser',
      'OPR/',
      'Vivaldi',
      'YaBrowser',
    ],
    oldest: { chromium: 80, firefox: 115 },
    pages: [
      'zxkt.home',
      'zxkt.login-notice',
      'zxkt.qualification-form',
      'ecomp.login',
      'ecomp.register',
      'zjtx.home',
      'zjtx.home-signed-in',
      'miit-account.login',
      'miit-account.register',
    ],
  },
  source: '000 一.1; 001 申报推荐哪些浏览器版本; 003 二(一).1; 004 图15',
  checkedOn: '2026-11-21',
});
