import { definePracticePage, type PracticePage } from '../../define.ts';
import { BASICS_SHOWN } from './basics.ts';
import { BANNER, COMPANY, CORNER, FOOTER, MENU } from './surround.ts';

/** 企业信息 as it is read; certified enterprises have another button. */
export const enterpriseInfo = (variant: string, standing: readonly string[], buttons: readonly string[]) =>
  definePracticePage({
    page: 'zjtx.enterprise-info',
    variant,
    url: 'https://zjtx.miit.gov.cn/qyxx/view',
    title: BANNER,
    banner: BANNER,
    corner: CORNER,
    menu: MENU,
    current: '企业信息',
    crumbs: ['首页', '企业信息管理', '企业信息'],
    heading: '企业信息',
    sections: [
      { kind: 'text', heading: COMPANY, paragraphs: [standing.join('　')] },
      { kind: 'fields', heading: '企业基本情况', fields: BASICS_SHOWN },
    ],
    buttons,
    footer: FOOTER,
  });

const pages: readonly PracticePage[] = [
  enterpriseInfo(
    'uncertified',
    ['创新型中小企业：未认定', '专精特新中小企业：未认定', '专精特新“小巨人”企业：未认定'],
    ['编辑'],
  ),
];
export default pages;
