import { definePage } from '../../define.ts';
import { ARTICLE, HELP, WHERE } from '../../marks.ts';
import { FORM_TITLES, POINTS_TITLE, SIGN_IN, SIGNED_IN, tier } from '../words.ts';

/** Its two entries head the inner pages as well, hence a surround. */
export default definePage({
  id: 'zjtx.home-signed-in',
  title: '平台首页（已登录）',
  source: '002 图13; 004 图10',
  checkedOn: '2026-11-21',
  signals: [
    { text: '企业申报', kind: ['menu', 'heading'], weight: 1 },
    { text: '企业信息管理', kind: ['menu', 'heading'], weight: 1.2 },
    { text: '融资服务专区', weight: 1 },
    { text: '去登记', kind: 'button', weight: 1.2 },
    { ...SIGNED_IN, weight: 0.9 },
    { text: '企业复核', weight: 0.3, exact: true },
    ...tier(0.2),
  ],
  must: [
    { text: ['去登记', '前往登记', '立即登记'], kind: 'button', weight: 1 },
    { text: '融资服务专区', kind: 'heading', weight: 1, only: true },
  ],
  not: [
    { ...SIGN_IN, weight: 2.5 },
    { text: ['登录注册', '注册登录'], kind: 'text', weight: 2.5 },
    { text: '注册', kind: 'button', weight: 2.5, exact: true },
    { ...WHERE, weight: 2 },
    FORM_TITLES,
    POINTS_TITLE,
    ...ARTICLE,
    ...HELP,
  ],
  sure: 5.2,
  shell: true,
});
