import { defineError } from '../../define.ts';

export default defineError({
  id: 'review-not-eligible',
  title: '现在还不能提交复核',
  why: '省级主管部门把企业调整为“满足复核条件”以后，企业才能提交复核申请。',
  remedy: [
    '打电话给省级主管部门，请他们确认复核条件并调整。',
    '调整以后，回到【认证到期管理】，选择复核路径，再提交。',
  ],
  severity: 'error',
  seen: [
    '不满足复核条件',
    '未满足复核条件',
    '暂不满足复核条件',
    '不符合复核条件',
    '暂不能复核',
    '无法提交复核申请',
    '不可复核',
  ],
  actions: [
    { do: 'contact', portal: 'zjtx', label: '查省级主管部门电话' },
    { do: 'flow', flow: 'zjtx.review-qualification', label: '看复核的步骤' },
  ],
  source: '004 4 图21',
  checkedOn: '2026-11-21',
});
