import { definePracticePage } from '../../define.ts';
import { BANNER, CORNER, FOOTER } from './surround.ts';

/** The notice with the seconds left on its button. */
export const notice = (close: string) =>
  definePracticePage({
    page: 'zjtx.financing-notice',
    url: 'https://zjtx.miit.gov.cn/rzfw/index',
    title: '融资服务专区',
    banner: BANNER,
    corner: CORNER,
    crumbs: ['首页', '融资服务专区'],
    sections: [
      {
        kind: 'text',
        heading: '提示事项',
        paragraphs: [
          '一、本专区面向科技型中小企业、创新型中小企业、专精特新中小企业和专精特新“小巨人”企业。',
          '二、请如实填写企业创新积分信息，所填信息将用于融资服务对接。',
          '三、①企业基本情况和②企业创新积分核心指标须填写完整，③可根据自身意愿选择。',
        ],
      },
    ],
    buttons: [close],
    footer: FOOTER,
  });

export default notice('关闭');
