import { definePracticePage } from '../../define.ts';
import { FOOTER, SITE } from '../zxkt/surround.ts';

/** A news article that quotes the buttons and headings of the forms. */
export default definePracticePage({
  page: null,
  variant: 'zxkt-article',
  url: 'http://zxkt.mofcom.gov.cn/news/newsView.jsp?id=20260301',
  title: '关于企业资质注册有关事项的通知',
  banner: SITE,
  menu: ['首页', '通知公告', '政策法规', '公示信息', '业务指南', '常见问题', '下载中心'],
  current: '通知公告',
  crumbs: ['首页', '通知公告', '正文'],
  heading: '关于企业资质注册有关事项的通知',
  sections: [
    { kind: 'text', paragraphs: ['发布时间：2026-03-01　来源：财务司　字体：大 中 小'] },
    {
      kind: 'text',
      paragraphs: [
        '各中小企业用户：',
        '为方便企业办理注册，现将有关事项说明如下。',
        '企业阅读“注册申明”后点击“同意”，进入资质注册页面，如实填写企业名称、统一社会信用代码、行政区划，并选择行业划分、主营业务和商品选择，最后点击“注册会员”。',
        '注册完成后，请再次点击“进入应用”，选择资金填报年度并填写企业规模人数，点击“确定”后进入年度资金申报操作页面。审核结果在“欢迎通知”中显示，未公示的企业不能申报项目。',
        '如提示“注册过程中出现异常，请联系管理员”，请检查所选内容后重新提交。',
        '特此通知。',
      ],
    },
    { kind: 'links', links: ['【打印本页】', '【关闭窗口】'] },
  ],
  footer: FOOTER,
});
