import { defineError } from '../../define.ts';

export default defineError({
  id: 'idle-before-save',
  title: '已经很久没有保存了',
  why: '页面停留时间太长，平台可能不让保存，填好的内容就会丢。',
  remedy: [
    '现在点击一次【保存】。没有【保存】的页面，请尽快填完再提交。',
    '之后每填一部分就保存一次。',
    '如果已经保存不了，先把填好的内容复制下来，再重新登录。',
  ],
  severity: 'warning',
  foreseen: {
    check: 'unsaved',
    minutes: 15,
    buttons: ['保存', '暂存', '提交', '注册会员', '下一步'],
    pages: ['zxkt.project-form', 'zxkt.fund-disbursement', 'zxkt.qualification-form', 'zxkt.code-change'],
  },
  actions: [{ do: 'goto', target: ['保存', '暂存', '注册会员', '提交'], label: '带我到保存按钮' }],
  source: '001 点击保存/提交没有反应',
  checkedOn: '2026-11-21',
});
