import { definePracticePage } from '../../define.ts';
import { FOOTER, SITE } from '../zxkt/surround.ts';

/** Anybody may look up which enterprises have been published. */
export default definePracticePage({
  page: null,
  variant: 'zxkt-publicity',
  url: 'http://zxkt.mofcom.gov.cn/news/searchEntpAudit.jsp?province=330000',
  title: '企业资质公示查询',
  banner: SITE,
  crumbs: ['首页', '公示信息', '企业资质公示'],
  sections: [
    {
      kind: 'fields',
      fields: [
        { label: '行政区划', kind: 'region' },
        { label: '企业名称', kind: 'text' },
        { label: '验证码', kind: 'captcha', beside: '查询' },
      ],
    },
    {
      kind: 'table',
      columns: ['序号', '企业名称', '所在地区', '公示时间'],
      rows: [
        ['1', '杭州样本家居用品有限公司', '浙江省杭州市', '2026-03-10'],
        ['2', '宁波范例电器有限公司', '浙江省宁波市', '2026-03-10'],
      ],
    },
  ],
  buttons: ['返回首页'],
  footer: FOOTER,
});
