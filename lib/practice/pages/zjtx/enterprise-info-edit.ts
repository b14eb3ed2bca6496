import { definePracticePage } from '../../define.ts';
import { BASICS } from './basics.ts';
import { BANNER, CORNER, FOOTER, MENU } from './surround.ts';

export default definePracticePage({
  page: 'zjtx.enterprise-info-edit',
  url: 'https://zjtx.miit.gov.cn/qyxx/edit',
  title: BANNER,
  banner: BANNER,
  corner: CORNER,
  menu: MENU,
  current: '企业信息',
  crumbs: ['首页', '企业信息管理', '企业信息'],
  heading: '企业信息',
  sections: [{ kind: 'fields', heading: '企业基本情况', fields: BASICS }],
  buttons: ['保存', '取消'],
  footer: FOOTER,
});
