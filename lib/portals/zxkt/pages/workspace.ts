import { definePage } from '../../define.ts';

/** Navigation on the left, a welcome box on the right; other pages open inside it. */
export default definePage({
  id: 'zxkt.workspace',
  title: '资金申报操作页',
  source: '000 二.6; 001 图9, 图11',
  checkedOn: '2026-11-21',
  signals: [
    { text: '申报管理', kind: 'menu', weight: 1.5 },
    { text: '资质管理', kind: 'menu', weight: 1.5 },
    { text: '输出申请表', kind: 'menu', weight: 1.5 },
    { text: ['管理部门电话', '主管部门电话'], kind: 'menu', weight: 1 },
    { text: ['欢迎通知', '欢迎您'], weight: 1.2 },
  ],
  must: [
    { text: ['输出申请表', '管理部门电话', '主管部门电话'], kind: 'menu', weight: 1 },
    { text: '欢迎通知', weight: 1 },
  ],
  not: [
    { text: ['企业资质审核', '企业代码修改审核'], kind: 'menu', weight: 3 },
    // A form inside that nobody knows is not the welcome page.
    { text: '密码', kind: 'field', weight: 2 },
    { text: ['保存', '提交'], kind: 'button', weight: 1.5, exact: true },
    // Nor is a list of messages, or one to search or leaf through.
    { text: ['站内消息', '站内信', '系统消息'], kind: 'heading', weight: 3, exact: true },
    { text: ['查询', '上一页', '下一页'], kind: 'button', weight: 3, exact: true, only: true },
  ],
  sure: 4.8,
  shell: true,
});
