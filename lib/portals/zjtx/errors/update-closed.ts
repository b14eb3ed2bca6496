import { defineError } from '../../define.ts';

/** Both windows are kept: no official text of 2026 could be compared. */
export default defineError({
  id: 'update-closed',
  title: '现在可能不在信息更新的开放时间',
  why: '信息更新每年只开放一段时间。操作手册写 1 月 1 日到 4 月 30 日；2026 年另有消息写 4 月 10 日到 5 月 31 日。',
  remedy: [
    '看当地主管部门今年的通知，确认更新时间。',
    '错过了时间，打电话给当地主管部门，问怎么补办。',
    '当年刚认定或复核的企业，不用更新。',
  ],
  severity: 'warning',
  seen: [
    '信息更新未开放',
    '信息更新暂未开放',
    '信息更新已截止',
    '信息更新时间已截止',
    '不在信息更新时间内',
    '当前不在信息更新期内',
    '信息更新已结束',
  ],
  foreseen: {
    check: 'outside-window',
    windows: [
      { from: '01-01', to: '04-30', source: '004 3', checkedOn: '2026-11-21' },
      {
        from: '04-10',
        to: '05-31',
        source: 'PORTALS',
        checkedOn: '2026-11-21',
        validFrom: '2026-01-01',
        validTo: '2026-12-31',
      },
    ],
    pages: ['zjtx.info-update'],
  },
  details: { unsure: '两个来源写的更新时间不一样，今天只在其中一个里面。请以当地通知为准。' },
  before: ['提交', '提交更新', '信息更新'],
  actions: [
    { do: 'contact', portal: 'zjtx', label: '查当地主管部门电话' },
    { do: 'flow', flow: 'zjtx.update-info', label: '看信息更新的步骤' },
  ],
  source: '004 3; PORTALS',
  checkedOn: '2026-11-21',
});
