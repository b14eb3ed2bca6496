import { definePracticePage } from '../../define.ts';
import { COMPANY, FOOTER, TRIAL } from './surround.ts';

export default definePracticePage({
  page: 'zjtx.home-signed-in',
  url: 'https://zjtx.miit.gov.cn/zxqySy/index',
  title: '优质中小企业梯度培育平台',
  banner: TRIAL,
  corner: [COMPANY, '我的消息', '退出'],
  menu: ['首页', '企业申报', '企业信息管理', '政策文件', '通知公告', '操作手册'],
  current: '首页',
  sections: [
    {
      kind: 'cards',
      cards: [
        { title: '企业申报', text: '选择梯度并填报' },
        { title: '企业信息管理', text: '查看企业信息和申报记录' },
        { title: '企业复核', text: '认证到期复核' },
      ],
    },
    {
      kind: 'cards',
      heading: '申报入口',
      cards: [
        { title: '创新型中小企业', button: '申报' },
        { title: '专精特新中小企业', button: '申报' },
        { title: '专精特新“小巨人”企业', button: '申报' },
      ],
    },
    { kind: 'links', heading: '通知公告', links: ['关于优质中小企业信息更新的提示', '平台操作视频', '更多'] },
    {
      kind: 'cards',
      cards: [{ title: '融资服务专区', text: '企业创新积分信息登记', button: '去登记' }],
    },
  ],
  footer: FOOTER,
});
