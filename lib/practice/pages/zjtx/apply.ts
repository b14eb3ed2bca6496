import { definePracticePage } from '../../define.ts';
import { BANNER, CORNER, FOOTER, MENU } from './surround.ts';

export default definePracticePage({
  page: 'zjtx.apply',
  url: 'https://zjtx.miit.gov.cn/qysb/list',
  title: BANNER,
  banner: BANNER,
  corner: CORNER,
  menu: MENU,
  current: '企业申报',
  crumbs: ['首页', '企业申报'],
  sections: [
    { kind: 'notice', text: '平台对申报顺序不做判断，请按照相关通知要求进行申报。' },
    {
      kind: 'cards',
      heading: '企业申报',
      cards: [
        { title: '创新型中小企业', text: '申报状态：未申报', button: '申报' },
        { title: '专精特新中小企业', text: '申报状态：未申报', button: '申报' },
        { title: '专精特新“小巨人”企业', text: '申报时间：2026年4月13日至5月10日', button: '申报' },
      ],
    },
  ],
  footer: FOOTER,
});
