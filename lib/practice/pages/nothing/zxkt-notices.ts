import { definePracticePage } from '../../define.ts';
import { FOOTER, SITE } from '../zxkt/surround.ts';

/** A list of notices, whose titles name what the forms are called. */
export default definePracticePage({
  page: null,
  variant: 'zxkt-notices',
  url: 'http://zxkt.mofcom.gov.cn/news/newsList.jsp?type=tz',
  title: '通知公告',
  banner: SITE,
  menu: ['首页', '通知公告', '政策法规', '公示信息', '业务指南', '常见问题', '下载中心'],
  current: '通知公告',
  crumbs: ['首页', '通知公告'],
  sections: [
    {
      kind: 'table',
      columns: ['标题', '发布时间'],
      rows: [
        ['关于企业资质注册和代码修改申请有关事项的通知', '2026-03-01'],
        ['关于2026年度项目申报和资金拨付申请时间安排的通知', '2026-02-20'],
        ['关于输出申请表打印格式调整的说明', '2026-02-10'],
        ['关于登录账号变更为“zxkt_原账号”的通知', '2025-12-01'],
        ['关于企业规模人数填报口径的说明', '2025-11-15'],
      ],
    },
    { kind: 'links', links: ['首页', '上一页', '1', '2', '3', '下一页', '末页'] },
  ],
  footer: FOOTER,
});
