import { defineFlow } from '../../define.ts';

export default defineFlow({
  id: 'zjtx.report-major-change',
  title: '报告企业重大变更',
  choose: '企业更名、合并、重组、跨省迁移等，要报告',
  source: '004 4.02, 图24',
  checkedOn: '2026-11-21',
  steps: [
    {
      title: '打开企业重大变更',
      pages: ['zjtx.home-signed-in', 'zjtx.enterprise-info'],
      action: '点击【企业信息管理】，再点击【企业重大变更】。',
      target: ['企业重大变更', '重大变更', '企业信息管理'],
      note: '更名、合并、重组、跨省迁移、设立境外分支机构等，要在变化后 3 个月内报告。',
    },
    {
      title: '新增变更',
      pages: ['zjtx.major-change'],
      action: '点击【新增变更】。',
      target: ['新增变更', '新增重大变更'],
    },
    {
      title: '填写情况报表',
      pages: ['zjtx.major-change'],
      when: { text: ['变更前', '变更后', '情况报表', '变更说明', '情况说明', '变更原因', '填写变更'] },
      action: '填写情况报表，核对发生变化的日期。',
      target: ['变更类型', '变更事项', '变更时间', '变更日期'],
    },
    {
      title: '提交',
      pages: ['zjtx.major-change'],
      when: { fieldsFilled: true },
      action: '核对无误后，点击【提交】。',
      target: ['提交', '确定', '保存'],
      note: '已经超过 3 个月时，马上提交，再打电话告诉当地主管部门。',
    },
  ],
});
