import { defineError } from '../../define.ts';

export default defineError({
  id: 'digital-assessment-missing',
  title: '要先做数字化水平评测',
  why: '申报专精特新中小企业以前，要在中小企业数字化转型平台做完评测。结果会自动带到申请书里。',
  remedy: [
    '先点击【暂存】，保存填好的内容。',
    '点击【去自评】，前往中小企业数字化转型平台。',
    '做完评测，回到申请书看数字化水平的级别。',
    '可以重复评测，以最新一次为准。',
  ],
  severity: 'error',
  seen: [
    '请先完成数字化水平评测',
    '请先完成数字化水平自评',
    '请先进行数字化水平评测',
    '请先进行数字化水平自评',
    '未完成数字化水平评测',
    '尚未完成数字化水平评测',
    '未查询到数字化水平评测结果',
    '数字化水平不能为空',
  ],
  foreseen: {
    check: 'field-empty',
    fields: ['数字化水平', '数字化水平级别', '数字化水平评测结果', '数字化水平等级'],
    pages: ['zjtx.form-specialised'],
  },
  before: ['提交'],
  actions: [
    { do: 'goto', target: ['去自评'], label: '带我到【去自评】' },
    { do: 'flow', flow: 'zjtx.apply-specialised', label: '申报专精特新的步骤' },
    { do: 'visit', url: 'https://zjtx.miit.gov.cn/szhzx/', label: '打开数字化转型平台' },
  ],
  source: '004 2.02 图16–17; PORTALS',
  checkedOn: '2026-11-21',
});
