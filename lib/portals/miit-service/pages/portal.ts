import { definePage } from '../../define.ts';
import { ARTICLE, HELP, PAGER, WHERE } from '../../marks.ts';

export default definePage({
  id: 'miit-service.portal',
  title: '政务服务门户',
  source: '002 图3',
  checkedOn: '2026-11-21',
  signals: [
    {
      text: [
        '政务服务',
        '工业和信息化部政务服务平台',
        '工业和信息化部政务服务门户',
        '政务服务门户',
        '政务服务平台',
      ],
      weight: 0.8,
    },
    { text: '中小企业服务专区', weight: 1.5 },
    {
      text: ['服务专区', '特色专区', '特色服务', '专题服务', '主题服务', '热门服务'],
      weight: 0.4,
      exact: true,
    },
    { text: ['行政许可', '行政审批', '行政权力', '公共服务', '事项清单', '权责清单'], weight: 0.8 },
    {
      text: [
        '办事指南',
        '办事服务',
        '我要办事',
        '个人办事',
        '法人办事',
        '个人服务',
        '法人服务',
        '在线办事',
        '网上办事',
        '办事大厅',
      ],
      weight: 0.7,
    },
    { text: ['办件查询', '进度查询', '好差评', '我要咨询', '咨询投诉', '互动交流', '通知公告'], weight: 0.4 },
    { text: ['用户中心', '登录', '注册', '退出'], kind: 'button', weight: 0.3, exact: true },
  ],
  must: [{ text: '中小企业服务专区', weight: 1 }],
  not: [
    { text: ['优质中小企业梯度培育', '优质中小企业梯度培育平台'], weight: 2, exact: true },
    { ...WHERE, weight: 2 },
    { text: ['在线办理', '立即办理'], kind: 'button', weight: 1.5, exact: true },
    { text: ['网站地图', '站点地图'], kind: 'heading', weight: 3, only: true },
    PAGER,
    ...ARTICLE,
    ...HELP,
  ],
  sure: 3.7,
});
