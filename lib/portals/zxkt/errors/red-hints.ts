import { defineError } from '../../define.ts';

export default defineError({
  id: 'red-hints',
  title: '有红色提示，保存和提交会没有反应',
  why: '平台会自动检查每一栏的格式。有一栏不符合要求，点击【保存】或【提交】就没有反应。',
  remedy: ['到有红色提示的那一栏。', '按提示的要求改好。', '红色提示都消失后，再点击【保存】或【提交】。'],
  severity: 'error',
  observed: {
    check: 'hinted',
    pages: [
      'zxkt.project-form',
      'zxkt.fund-disbursement',
      'zxkt.qualification-form',
      'zxkt.code-change',
      'ecomp.register',
    ],
  },
  before: ['保存', '提交', '暂存', '注册会员'],
  actions: [{ do: 'call', phone: '400 886 3200', label: '改不好，复制技术客服电话' }],
  source: '001 点击保存/提交没有反应',
  checkedOn: '2026-11-21',
});
