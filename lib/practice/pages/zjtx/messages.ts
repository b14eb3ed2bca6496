import { definePracticePage } from '../../define.ts';
import { BANNER, CORNER, FOOTER, MENU } from './surround.ts';

export default definePracticePage({
  page: 'zjtx.messages',
  url: 'https://zjtx.miit.gov.cn/qyxx/wdxx',
  title: BANNER,
  banner: BANNER,
  corner: CORNER,
  menu: MENU,
  current: '我的消息',
  crumbs: ['首页', '企业信息管理', '我的消息'],
  heading: '我的消息',
  sections: [
    {
      kind: 'table',
      columns: ['序号', '消息标题', '发送时间', '状态', '操作'],
      rows: [
        ['1', '您提交的创新型中小企业申报已通过审核', '2025-09-10 09:00', '已读', { buttons: ['查看'] }],
        ['2', '请及时完成年度信息更新', '2026-04-10 09:00', '未读', { buttons: ['查看'] }],
      ],
    },
  ],
  buttons: ['全部标为已读'],
  footer: FOOTER,
});
