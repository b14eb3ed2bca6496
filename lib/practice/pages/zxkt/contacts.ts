import { definePracticePage } from '../../define.ts';
import { FOOTER, SITE } from './surround.ts';

export default definePracticePage({
  page: 'zxkt.contacts',
  url: 'http://zxkt.mofcom.gov.cn/news/contact.jsp',
  title: '联系方式',
  banner: SITE,
  menu: ['首页', '通知公告', '政策法规', '公示信息', '联系方式'],
  current: '联系方式',
  crumbs: ['首页', '商务主管机关联系方式'],
  heading: '商务主管机关联系方式',
  sections: [
    {
      kind: 'fields',
      fields: [
        {
          label: '省（区、市）',
          kind: 'select',
          options: ['全部', '北京市', '浙江省', '广东省'],
          value: '浙江省',
        },
        { label: '市', kind: 'select', options: ['全部', '杭州市', '宁波市', '温州市'], value: '全部' },
        { label: '单位名称', kind: 'text', beside: '查询' },
      ],
    },
    {
      kind: 'table',
      columns: ['序号', '地区', '单位名称', '联系电话', '传真', '地址'],
      rows: [
        ['1', '浙江省', '省商务厅财务处', '0571-00000001', '0571-00000002', '示例路1号'],
        ['2', '杭州市', '市商务局外贸处', '0571-00000011', '0571-00000012', '示例路2号'],
        ['3', '杭州市西湖区', '区商务局', '0571-00000021', '', '示例路3号'],
        ['4', '宁波市', '市商务局', '0574-00000001', '0574-00000002', '示例路4号'],
      ],
    },
    { kind: 'links', links: ['首页', '上一页', '下一页', '末页'] },
  ],
  footer: FOOTER,
});
