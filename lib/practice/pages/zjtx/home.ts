import { definePracticePage } from '../../define.ts';
import { FOOTER, TRIAL } from './surround.ts';

export default definePracticePage({
  page: 'zjtx.home',
  url: 'https://zjtx.miit.gov.cn/zxqySy/main',
  title: '优质中小企业梯度培育平台',
  banner: TRIAL,
  corner: ['登录', '注册', '操作手册'],
  sections: [
    {
      kind: 'links',
      heading: '通知公告',
      links: [
        '关于开展2026年度专精特新“小巨人”企业申报和复核工作的通知',
        '关于优质中小企业信息更新的提示',
        '平台操作视频',
        '更多',
      ],
    },
    {
      kind: 'links',
      heading: '政策文件',
      links: ['优质中小企业梯度培育管理办法', '中小企业划型标准规定', '更多'],
    },
    {
      kind: 'cards',
      heading: '我要申报',
      cards: [
        { title: '创新型中小企业', text: '自评、公告', button: '申报' },
        { title: '专精特新中小企业', text: '认定', button: '申报' },
        { title: '专精特新“小巨人”企业', text: '认定', button: '申报' },
        { title: '企业复核', text: '有效期满复核', button: '进入' },
      ],
    },
    {
      kind: 'cards',
      cards: [
        { title: '科技型中小企业', text: '评价' },
        { title: '中小企业特色产业集群' },
        { title: '数字化转型', text: '数字化水平自测' },
        { title: '融资服务专区', text: '企业创新积分登记', button: '去登记' },
      ],
    },
    { kind: 'links', heading: '友情链接', links: ['工业和信息化部', '中国中小企业信息网'] },
  ],
  footer: FOOTER,
});
