import { definePage } from '../../define.ts';
import { ARTICLE, HELP } from '../../marks.ts';
import { heading, others, PHONE, REGISTER } from '../words.ts';

/** Its menu stays beside 实名认证 and the other settings. */
export default definePage({
  id: 'miit-account.user-center',
  title: '用户中心',
  source: '002 图8–9; 004 图5–6',
  checkedOn: '2026-11-21',
  signals: [
    heading(['用户中心', '个人中心', '用户空间', '法人中心'], 1.2),
    { text: ['用户中心', '个人中心'], kind: 'menu', weight: 0.4 },
    { text: ['未实名认证', '未实名', '已实名认证', '已实名', '未认证'], weight: 1.4 },
    { text: ['系统绑定', '账号绑定'], weight: 1.2 },
    { text: ['账号设置', '账户设置', '安全设置', '基本信息'], weight: 1.2 },
    {
      text: ['添加运行监测系统', '添加国家重点医疗物资保障调度系统', '添加重点行业产业供需对接平台'],
      weight: 0.6,
    },
    { text: '您可能需要的服务', weight: 0.6 },
    { text: ['前往实名认证', '是否立即前往进行认证'], weight: 0.5 },
    { text: ['我的办件', '我的收藏', '我的申请', '我的咨询', '我的消息'], weight: 0.4 },
  ],
  must: [
    { text: ['未实名认证', '未实名', '已实名认证', '已实名', '未认证'], weight: 1 },
    { text: ['系统绑定', '您可能需要的服务', '前往实名认证'], weight: 1 },
    { text: ['账号设置', '账户设置'], weight: 1 },
  ],
  not: [
    { text: ['法定代表人姓名', '营业执照扫描件', '法人类型'], kind: 'field', weight: 2.5 },
    { text: ['核验方式', '实名状态', '新密码'], kind: 'field', weight: 2 },
    { text: ['密码', '登录名'], kind: 'field', weight: 1.5, exact: true },
    { text: '暂不认证', kind: 'button', weight: 1.5 },
    others(PHONE, REGISTER),
    ...ARTICLE,
    ...HELP,
  ],
  sure: 5,
  shell: true,
});
