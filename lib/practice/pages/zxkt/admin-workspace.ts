import { definePracticePage } from '../../define.ts';
import { BANNER, FOOTER } from './surround.ts';

export default definePracticePage({
  page: 'zxkt.admin-workspace',
  url: 'http://zxkt.mofcom.gov.cn/admin/index.jsp',
  title: BANNER,
  banner: `${BANNER}　在线工作`,
  corner: ['杭州市西湖区商务局', '返回业务大厅', '安全退出'],
  menu: [
    '企业资质管理',
    '企业资质审核',
    '企业代码修改审核',
    '项目管理',
    '项目计划审核',
    '资金拨付审核',
    '查询统计',
    '工作设置',
    '终端用户管理',
    '修改密码',
  ],
  current: '终端用户管理',
  crumbs: ['工作设置', '终端用户管理'],
  heading: '终端用户管理',
  sections: [
    {
      kind: 'fields',
      fields: [
        { label: '企业名称', kind: 'text' },
        { label: '组织机构代码', kind: 'text' },
        {
          label: '资质状态',
          kind: 'select',
          options: ['全部', '未审核', '已审核', '已公示'],
          beside: '查询',
        },
      ],
    },
    {
      kind: 'table',
      columns: ['序号', '企业名称', '登录账号', '资质状态', '注册时间', '操作'],
      rows: [
        [
          '1',
          '杭州示例精密机械有限公司',
          'zxkt_hzsl',
          '已公示',
          '2022-03-02',
          { buttons: ['允许修改资料', '重置密码'] },
        ],
        ['2', '杭州样本家居用品有限公司', 'zxkt_hzyb', '未审核', '2026-03-05', { buttons: ['重置密码'] }],
      ],
    },
  ],
  footer: FOOTER,
});
