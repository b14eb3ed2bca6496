import { defineError } from '../../define.ts';

export default defineError({
  id: 'major-change-overdue',
  title: '变化已经超过 3 个月，请马上报告',
  why: '更名、合并、重组、跨省迁移、设立境外分支机构等，要在发生变化后的 3 个月内登录平台报告。',
  remedy: [
    '先核对日期有没有填错。',
    '没有填错，请马上填好情况报表并提交。',
    '再打电话给当地主管部门，说明晚报的原因。',
  ],
  severity: 'warning',
  seen: ['变更时间已超过3个月', '变更已超过3个月', '已超过三个月', '超过变更申报期限'],
  seenOn: ['zjtx.major-change'],
  foreseen: {
    check: 'verdict',
    fields: [
      '变更时间',
      '变更日期',
      '发生时间',
      '发生日期',
      '变更发生时间',
      '变更发生日期',
      '发生变化时间',
      '发生变化的日期',
    ],
    verdicts: ['date:over-3-months'],
    pages: ['zjtx.major-change'],
  },
  details: { 'date:over-3-months': '这个日期离今天已经超过 3 个月。' },
  before: ['提交', '保存', '确定'],
  actions: [
    { do: 'contact', portal: 'zjtx', label: '查当地主管部门电话' },
    { do: 'flow', flow: 'zjtx.report-major-change', label: '看报告的步骤' },
  ],
  source: '004 4.02 图24, 6',
  checkedOn: '2026-11-21',
});
