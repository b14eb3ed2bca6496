import { definePracticePage } from '../../define.ts';
import { APP, BANNER, FOOTER } from './surround.ts';

export default definePracticePage({
  page: 'ecomp.hall',
  url: 'https://ecomp.mofcom.gov.cn/service/index.html',
  title: '商务部业务系统统一平台',
  banner: BANNER,
  corner: ['您好，hzsl2026', '账号设置', '退出'],
  menu: ['个人业务大厅', '我的消息', '企业信息维护', '账号管理', '增加应用'],
  current: '个人业务大厅',
  sections: [
    {
      kind: 'table',
      heading: '我的应用',
      columns: ['应用名称', '状态', '最近办理', '操作'],
      rows: [
        [APP, '已开通', '2026-03-02', { buttons: ['进入应用'] }],
        ['重点企业监测应用', '已开通', '2025-11-10', { buttons: ['进入应用'] }],
      ],
    },
    { kind: 'buttons', buttons: ['增加应用'] },
    { kind: 'links', heading: '系统公告', links: ['统一平台浏览器设置说明', '关于加强账号安全管理的提示'] },
  ],
  footer: FOOTER,
});
