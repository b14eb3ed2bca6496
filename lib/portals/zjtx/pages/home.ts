import { definePage, type Signal } from '../../define.ts';
import { ARTICLE, HELP, PAGER, WHERE } from '../../marks.ts';
import { FORM_TITLES, others, POINTS_TITLE, SIGN_IN, SIGNED_IN, tier } from '../words.ts';

/** Two words side by side without a space between them. */
const BOTH: Signal = { text: ['登录注册', '注册登录'], kind: 'text', weight: 0.8 };

export default definePage({
  id: 'zjtx.home',
  title: '平台首页（未登录）',
  source: '002 图1; 003 一(一); 004 图1',
  checkedOn: '2026-11-21',
  signals: [
    SIGN_IN,
    {
      text: ['注册', '用户注册', '立即注册', '企业注册', '登录/注册'],
      kind: 'button',
      weight: 0.7,
      exact: true,
    },
    BOTH,
    ...tier(1.1),
    { text: '融资服务专区', weight: 1.2 },
    { text: ['企业复核', '信息更新', '数字化水平评测'], weight: 0.3, exact: true },
    { text: ['通知公告', '政策文件', '政策法规'], weight: 0.3, exact: true },
  ],
  must: [SIGN_IN, BOTH],
  not: [
    { ...SIGNED_IN, weight: 2.5 },
    { text: '企业信息管理', kind: ['menu', 'heading'], weight: 1.2 },
    { ...WHERE, weight: 2 },
    FORM_TITLES,
    POINTS_TITLE,
    others('企业重大变更', '认证到期管理', '申报记录'),
    PAGER,
    ...ARTICLE,
    ...HELP,
  ],
  sure: 4.8,
});
