import { defineError } from '../../define.ts';

export default defineError({
  id: 'no-withdraw-button',
  title: '没有【撤回】，要请主管部门退回',
  why: '申报记录里没有【撤回】，说明主管部门已经开始审核，企业不能自己撤回。',
  remedy: [
    '打电话给当地主管部门，请他们【退回】。',
    '退回以后，点击【退回修改】，改好再提交。',
    '申报期结束后退回的，也可以重新提交。',
  ],
  severity: 'warning',
  observed: {
    check: 'button-absent',
    buttons: ['撤回', '撤回修改', '退回修改'],
    alongside: ['审核中', '正在审核', '待审核', '已受理', '初审', '复审', '主管部门审核'],
    pages: ['zjtx.application-records'],
  },
  actions: [
    { do: 'contact', portal: 'zjtx', label: '查当地主管部门电话' },
    { do: 'flow', flow: 'zjtx.amend-application', branch: 'returned', label: '退回修改的步骤' },
  ],
  source: '004 2.03 图19',
  checkedOn: '2026-11-21',
});
