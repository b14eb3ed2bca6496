import { defineError } from '../../define.ts';

export default defineError({
  id: 'code-missing',
  title: '资质里没有统一社会信用代码',
  why: '有的企业已经注册，但资质里的统一社会信用代码是空的，需要补上。',
  remedy: [
    '点击左侧【资质管理】里的【代码修改申请】。',
    '填上 18 位统一社会信用代码，再提交申请。',
    '请主管机关在【企业代码修改审核】里审核。',
  ],
  severity: 'warning',
  seen: [
    '信用代码为空',
    '信用代码不能为空',
    '信用代码未填写',
    '请补充统一社会信用代码',
    '请完善统一社会信用代码',
  ],
  seenOn: [
    'zxkt.qualification-view',
    'zxkt.workspace',
    'zxkt.year-select',
    'zxkt.project-form',
    'zxkt.project-list',
  ],
  observed: {
    check: 'field-empty',
    fields: ['统一社会信用代码', '社会信用代码'],
    pages: ['zxkt.qualification-view'],
  },
  actions: [
    { do: 'goto', target: ['代码修改申请', '资质管理'], label: '带我到【代码修改申请】' },
    { do: 'flow', flow: 'zxkt.change-qualification', branch: 'code-missing', label: '一步步补上' },
  ],
  source: '001 企业资质如何修改 情况四',
  checkedOn: '2026-11-21',
});
