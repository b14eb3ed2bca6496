import { definePracticePage, type PracticePage } from '../../define.ts';
import { BANNER, FOOTER } from './surround.ts';

const SERVICES = {
  kind: 'links',
  heading: '您可能需要的服务',
  links: ['行政许可', '公共服务', '办件查询', '好差评'],
} as const;

/** The newer user centre, for an account in one state of verification. */
export const userCenter = (variant: string, state: string, type: string): PracticePage =>
  definePracticePage({
    page: 'miit-account.user-center',
    variant,
    url: 'https://ucenter.miit.gov.cn/userCenter/index.jsp',
    title: '用户中心',
    banner: BANNER,
    corner: ['平台首页', '在线帮助', 'hzsl2026', '退出'],
    menu: ['用户中心', '我的办件', '我的收藏', '我的评价', '消息中心', '账号设置'],
    current: '用户中心',
    sections: [
      {
        kind: 'fields',
        fields: [
          { label: '登录名', kind: 'static', value: 'hzsl2026' },
          { label: '认证状态', kind: 'static', value: state },
          { label: '用户类型', kind: 'static', value: type },
          { label: '绑定手机号', kind: 'static', value: '138****0001' },
        ],
      },
      { kind: 'table', heading: '最近办件', columns: ['办件编号', '事项名称', '提交时间', '状态'], rows: [] },
      SERVICES,
    ],
    footer: FOOTER,
  });

const older = definePracticePage({
  page: 'miit-account.user-center',
  variant: 'old',
  url: 'https://ucenter.miit.gov.cn/usercenter/main.jsp',
  title: '工业和信息化部政务服务平台',
  banner: BANNER,
  corner: ['平台首页', '用户中心', '退出'],
  sections: [
    { kind: 'text', heading: 'hzsl2026', paragraphs: ['未实名认证', '上次登录：2026-03-01 09:12'] },
    {
      kind: 'links',
      heading: '系统绑定',
      links: ['添加运行监测系统', '添加国家重点医疗物资保障调度系统', '添加重点行业产业供需对接平台'],
    },
    SERVICES,
  ],
  footer: FOOTER,
});

const pages: readonly PracticePage[] = [
  userCenter('new', '未实名认证', '—'),
  older,
  userCenter('verified', '已实名认证', '法人'),
];
export default pages;
