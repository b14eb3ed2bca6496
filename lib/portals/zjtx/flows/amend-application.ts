import { defineFlow } from '../../define.ts';

const VIEW = 'view';
const WITHDRAW = 'withdraw';
const RETURNED = 'returned';

const FORMS = ['zjtx.form-innovative', 'zjtx.form-specialised', 'zjtx.form-little-giant'];

export default defineFlow({
  id: 'zjtx.amend-application',
  title: '查看和修改已提交的申报',
  choose: '已经提交，要查看或修改',
  source: '004 2.03, 图18–19',
  checkedOn: '2026-11-21',
  branches: [
    { id: VIEW, choose: '只看申报记录' },
    { id: WITHDRAW, choose: '要修改，页面上还有【撤回】' },
    { id: RETURNED, choose: '要修改，页面上没有【撤回】' },
  ],
  steps: [
    {
      title: '打开申报记录',
      pages: ['zjtx.home-signed-in'],
      action: '点击【企业信息管理】，再点击【企业申报信息】。',
      target: ['企业申报信息', '企业信息管理'],
    },
    {
      title: '查看申报记录',
      branch: VIEW,
      pages: ['zjtx.application-records'],
      action: '在申报记录里找到要看的申报，点击【查看】。',
      target: ['查看', '查看详情', '详情', '申报记录'],
    },
    {
      title: '撤回申报',
      branch: WITHDRAW,
      pages: ['zjtx.application-records'],
      action: '先确认申报期还没有结束。再点击【撤回】。',
      target: ['撤回', '撤回修改'],
      note: '申报期结束后撤回，就不能再提交了。这时要请主管部门【退回】。',
    },
    {
      title: '点击撤回修改',
      branch: WITHDRAW,
      pages: ['zjtx.application-records'],
      when: { text: ['已撤回'] },
      action: '点击【撤回修改】，打开填过的表。',
      target: ['撤回修改', '修改'],
    },
    {
      title: '改好再提交',
      branch: WITHDRAW,
      pages: FORMS,
      action: '改好以后核对一遍，在申报期结束前点击【提交】。',
      target: ['提交', '暂存'],
    },
    {
      title: '请主管部门退回',
      branch: RETURNED,
      pages: [],
      action: '没有【撤回】，说明主管部门已经开始审核。打电话给当地主管部门，请他们【退回】。',
      note: '申报期结束后退回的，也可以重新提交。',
    },
    {
      title: '点击退回修改',
      branch: RETURNED,
      pages: ['zjtx.application-records'],
      action: '主管部门退回以后，点击【退回修改】。',
      target: ['退回修改', '修改'],
    },
    {
      title: '改好再提交',
      branch: RETURNED,
      pages: FORMS,
      action: '按主管部门的意见改好，核对一遍，点击【提交】。',
      target: ['提交', '暂存'],
    },
  ],
});
