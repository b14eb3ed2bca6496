import { definePracticePage } from '../../define.ts';
import { FOOTER, SITE } from '../zxkt/surround.ts';

export default definePracticePage({
  page: null,
  variant: 'zxkt-downloads',
  url: 'http://zxkt.mofcom.gov.cn/news/download.jsp',
  title: '下载中心',
  banner: SITE,
  menu: ['首页', '通知公告', '政策法规', '公示信息', '业务指南', '常见问题', '下载中心'],
  current: '下载中心',
  sections: [
    {
      kind: 'table',
      heading: '下载中心',
      columns: ['文件名称', '大小', '操作'],
      rows: [
        ['企业用户操作手册（在线注册、在线申报）.doc', '2.1M', { buttons: ['下载'] }],
        ['管理部门操作手册（企业资质审核、终端用户管理）.doc', '3.4M', { buttons: ['下载'] }],
        ['变更说明、解绑说明、注销说明模板.doc', '32K', { buttons: ['下载'] }],
        ['企业登记表、资金计划申请表、资金拨付申请表样表.zip', '180K', { buttons: ['下载'] }],
      ],
    },
  ],
  footer: FOOTER,
});
