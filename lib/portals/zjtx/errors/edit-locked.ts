import { defineError } from '../../define.ts';

export default defineError({
  id: 'edit-locked',
  title: '已认定的企业不能编辑，要做信息更新',
  why: '经本平台认定的企业，企业基本情况里没有【编辑】，只能做【信息更新】。做完更新，才能申报其他资质。',
  remedy: [
    '点击【信息更新】，填好后提交。',
    '当年刚认定或复核的企业，不用更新。',
    '更名、合并、重组、跨省迁移等，另外到【企业重大变更】报告。',
  ],
  severity: 'warning',
  seen: [
    '请先完成信息更新',
    '请先进行信息更新',
    '未完成信息更新',
    '完成信息更新后才可以申报',
    '已认定企业不可编辑',
    '已认定企业无法编辑',
  ],
  observed: {
    check: 'button-absent',
    buttons: ['编辑', '编辑信息', '保存'],
    alongside: [
      '创新型中小企业',
      '专精特新中小企业',
      '专精特新“小巨人”企业',
      '专精特新“小巨人”',
      '已认定',
      '信息更新',
    ],
    pages: ['zjtx.enterprise-info'],
  },
  actions: [
    { do: 'goto', target: ['信息更新'], label: '带我到【信息更新】' },
    { do: 'flow', flow: 'zjtx.update-info', label: '一步步做信息更新' },
    { do: 'flow', flow: 'zjtx.report-major-change', label: '报告企业重大变更' },
  ],
  source: '004 3 图20',
  checkedOn: '2026-11-21',
});
