import { definePracticePage } from '../../define.ts';
import { BANNER, CORNER, FOOTER, MENU } from './surround.ts';

export default definePracticePage({
  page: 'zxkt.workspace',
  url: 'http://zxkt.mofcom.gov.cn/entp/index.jsp?i_year=2026',
  title: BANNER,
  banner: BANNER,
  corner: ['2026年度', ...CORNER],
  menu: MENU,
  current: '首页',
  sections: [
    {
      kind: 'notice',
      heading: '欢迎通知',
      text: '杭州示例精密机械有限公司，欢迎您！您的企业资质审核结果：已公示。当前资金填报年度：2026年。',
    },
    {
      kind: 'table',
      heading: '我的项目',
      columns: ['序号', '项目名称', '项目类别', '申请金额（元）', '状态'],
      rows: [['1', '2026年德国机床展', '境外展览会', '48000.00', '未提交']],
    },
    {
      kind: 'links',
      heading: '最新消息',
      links: ['2026年度申报截止时间提醒', '资金拨付材料清单', '企业操作手册'],
    },
  ],
  footer: FOOTER,
});
