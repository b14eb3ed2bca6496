import { defineError } from '../../define.ts';

export default defineError({
  id: 'withdraw-after-deadline',
  title: '先别撤回：申报期结束后撤回，就不能再提交',
  why: '申报期已过时，企业自己撤回的申报不能重新提交。由主管部门退回的，申报期过了也可以提交。',
  remedy: [
    '先看当地通知，确认申报截止日期。',
    '申报期已过：不要点击【撤回】。打电话给当地主管部门，请他们【退回】。',
    '快到截止日期：撤回以后，请在截止前改好并提交。',
  ],
  severity: 'error',
  seen: ['申报期已结束', '申报已结束', '申报已截止', '不在申报期内', '申报时间已截止', '申报期已截止'],
  seenOn: ['zjtx.application-records'],
  foreseen: {
    check: 'deadline',
    words: ['申报截止', '截止日期', '截止时间', '截止', '申报期', '申报时间', '申报结束'],
    days: 3,
    buttons: ['撤回', '撤回修改'],
    pages: ['zjtx.application-records'],
  },
  details: { unsure: '这一页没有写申报截止日期。撤回以前，请先确认申报期还没有结束。' },
  before: ['撤回', '撤回修改'],
  actions: [
    { do: 'contact', portal: 'zjtx', label: '查当地主管部门电话' },
    { do: 'flow', flow: 'zjtx.amend-application', branch: 'returned', label: '请主管部门退回的步骤' },
  ],
  source: '004 2.03 图18–19',
  checkedOn: '2026-11-21',
});
