import { definePracticePage } from '../../define.ts';
import { APP, BANNER, FOOTER } from './surround.ts';

const CORNER = ['您好，hzsl2026', '个人业务大厅', '账号设置', '退出'];

export default [
  definePracticePage({
    page: 'ecomp.app-picker',
    url: 'https://ecomp.mofcom.gov.cn/service/selectApp.html?from=register',
    title: '商务部业务系统统一平台--选择应用',
    banner: BANNER,
    corner: CORNER,
    sections: [
      { kind: 'notice', text: '账号注册成功，请选择需要办理的业务。' },
      {
        kind: 'cards',
        heading: '常用应用',
        cards: [
          { title: '中小企业开拓资金', text: APP, button: '业务申请' },
          { title: '对外贸易经营者备案', text: '对外贸易经营者备案登记应用', button: '业务申请' },
          { title: '货物进出口许可证', text: '许可证件申领', button: '业务申请' },
          { title: '境外投资备案', text: '对外投资合作信息服务', button: '业务申请' },
        ],
      },
    ],
    buttons: ['进入个人业务大厅'],
    footer: FOOTER,
  }),
  definePracticePage({
    page: 'ecomp.app-picker',
    variant: 'categories',
    url: 'https://ecomp.mofcom.gov.cn/service/addApp.html',
    title: '商务部业务系统统一平台',
    banner: BANNER,
    corner: CORNER,
    menu: ['对外贸易', '外国投资', '对外投资合作', '国内贸易', '综合业务', '其他'],
    current: '综合业务',
    heading: '选择应用',
    sections: [
      {
        kind: 'table',
        columns: ['应用名称', '主管司局', '客服电话', '操作'],
        rows: [
          [APP, '财务司', '010-67870108', { buttons: ['申请'] }],
          ['商务领域信用信息应用', '市场秩序司', '010-67870108', { buttons: ['申请'] }],
          ['重点企业监测应用', '综合司', '010-67870108', { buttons: ['已申请'] }],
        ],
      },
    ],
    buttons: ['返回'],
    footer: FOOTER,
  }),
];
