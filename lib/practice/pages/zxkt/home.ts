import { definePracticePage } from '../../define.ts';
import { FOOTER, SITE } from './surround.ts';

export default definePracticePage({
  page: 'zxkt.home',
  url: 'http://zxkt.mofcom.gov.cn/',
  title: '外贸发展专项资金（中小）网络管理门户',
  banner: SITE,
  menu: ['首页', '通知公告', '政策法规', '公示信息', '业务指南', '常见问题', '下载中心'],
  current: '首页',
  sections: [
    {
      kind: 'links',
      heading: '通知公告',
      links: [
        '关于做好2026年度外贸发展专项资金项目申报工作的通知',
        '关于企业用户统一平台账号升级的说明',
        '系统维护公告',
        '更多>>',
      ],
    },
    {
      kind: 'links',
      heading: '政策法规',
      links: ['外经贸发展专项资金管理办法', '中小企业国际市场开拓资金实施细则', '更多>>'],
    },
    {
      kind: 'cards',
      cards: [
        { title: '在线注册', text: '尚未注册本应用的中小企业用户点击' },
        { title: '在线申报', text: '已有账号的企业用户点击' },
        { title: '在线工作', text: '各级商务主管机关用户点击' },
      ],
    },
    { kind: 'links', heading: '快速通道', links: ['商务主管机关联系方式', '企业操作手册下载', '公示查询'] },
    {
      kind: 'text',
      heading: '客户服务',
      paragraphs: [
        '统一平台用户注册/登录：010-67870108',
        '技术咨询：400 886 3200　010-67800213',
        '建议使用360（极速模式）、搜狗（高速模式）、谷歌浏览器访问',
      ],
    },
    { kind: 'links', heading: '友情链接', links: ['商务部', '财政部', '商务部业务系统统一平台'] },
  ],
  footer: FOOTER,
});
