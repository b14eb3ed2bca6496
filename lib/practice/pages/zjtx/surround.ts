/** What stands around every page of zjtx. */
export const BANNER = '优质中小企业梯度培育平台';
export const TRIAL = `${BANNER}　试运行`;
export const COMPANY = '杭州示例精密机械有限公司';
export const CODE = '91330106MA2EXAM78K';
export const CORNER = [COMPANY, '返回首页', '退出'];
export const FOOTER = [
  '主办单位：工业和信息化部中小企业局',
  '系统支持：010-87901013　010-87901032　账号问题：12381',
  '京ICP备04000001号',
];
export const MENU = [
  '首页',
  '企业申报',
  '企业信息管理',
  '企业信息',
  '企业申报信息',
  '信息更新',
  '认证到期管理',
  '企业重大变更',
  '我的消息',
];
