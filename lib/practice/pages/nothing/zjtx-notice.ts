import { definePracticePage } from '../../define.ts';
import { BANNER, FOOTER } from '../zjtx/surround.ts';

/** A notice telling how the three forms are to be filled. */
export default definePracticePage({
  page: null,
  variant: 'zjtx-notice',
  url: 'https://zjtx.miit.gov.cn/zxqySy/tzggView?id=8c2f',
  title: '通知公告',
  banner: BANNER,
  corner: ['登录', '注册'],
  menu: ['首页', '通知公告', '政策文件', '操作手册'],
  current: '通知公告',
  crumbs: ['首页', '通知公告', '正文'],
  heading: '关于开展2026年度专精特新“小巨人”企业申报和复核工作的通知',
  sections: [
    { kind: 'text', paragraphs: ['发布日期：2026-04-10　浏览次数：10321'] },
    {
      kind: 'text',
      paragraphs: [
        '各省、自治区、直辖市中小企业主管部门：',
        '一、企业登录培育平台，在“企业信息管理”-“企业信息”中点击“编辑”完善企业基本情况，再进入“企业申报”选择对应梯度。',
        '二、填写专精特新“小巨人”申请表，注意核对控股股东、实际控制人等信息；申报专精特新中小企业的，先完成数字化水平评测，点击“去自评”。',
        '三、提交后可在“申报记录”中查看，未审核的可以“撤回”；已审核的请联系主管部门“退回修改”。',
        '四、到期企业在“认证到期管理”选择复核路径。',
        '五、上传材料时如提示“服务器出错，请稍后再试”，请更换浏览器或网络。',
      ],
    },
    { kind: 'links', heading: '附件', links: ['1. 申请书样表.docx', '2. 操作指引.pdf'] },
  ],
  footer: FOOTER,
});
