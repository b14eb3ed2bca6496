import { defineFlow } from '../../define.ts';

const PLAN = 'plan';
const DISBURSE = 'disbursement';
const OPEN = 'not-accepted';
const ACCEPTED = 'accepted';

export default defineFlow({
  id: 'zxkt.declare-project',
  title: '项目申报和资金拨付',
  choose: '要申报项目、申请拨付，或者改填错的项目',
  source: '001 有项目计划申报企业如何进行资金拨付申报, 点击保存/提交没有反应, 申报信息填写错误怎么办',
  checkedOn: '2026-11-21',
  branches: [
    { id: PLAN, choose: '申报项目' },
    { id: DISBURSE, choose: '已有项目计划，申请资金拨付' },
    { id: OPEN, choose: '填错了，主管机关还没有受理' },
    { id: ACCEPTED, choose: '填错了，主管机关已经受理或审核' },
  ],
  steps: [
    {
      title: '打开申报管理',
      pages: ['zxkt.workspace'],
      action: '先在“欢迎通知”里确认资质“已公示”。再点击左侧【申报管理】里的【项目申报】。',
      target: ['项目申报', '申报管理', '项目管理'],
    },
    {
      title: '填写项目',
      branch: PLAN,
      pages: ['zxkt.project-form'],
      action: '逐项填写项目信息，边填边点击【保存】。',
      target: ['保存', '暂存', '项目名称'],
      note: '页面停留太久会保存不了。有红色提示的地方，请按提示改。',
    },
    {
      title: '提交项目',
      branch: PLAN,
      pages: ['zxkt.project-form'],
      when: { fieldsFilled: true },
      action: '核对无误后先点击【保存】，再点击【提交】。',
      target: ['提交', '保存'],
    },
    {
      title: '等待受理审核',
      branch: PLAN,
      pages: ['zxkt.project-list'],
      action: '已经提交的项目，等商务主管机关受理和审核。结果在项目管理列表里看。',
    },
    {
      title: '点击资金拨付',
      branch: DISBURSE,
      pages: ['zxkt.project-list'],
      action: '找到要拨付的项目，在“操作”一栏点击【资金拨付】。',
      target: ['资金拨付'],
    },
    {
      title: '填写资金拨付申请',
      branch: DISBURSE,
      pages: ['zxkt.fund-disbursement'],
      action: '逐项填写资金拨付申请，边填边点击【保存】。',
      target: ['保存', '暂存', '申请拨付金额', '拨付金额'],
    },
    {
      title: '提交资金拨付申请',
      branch: DISBURSE,
      pages: ['zxkt.fund-disbursement'],
      when: { fieldsFilled: true },
      action: '核对无误后先点击【保存】，再点击【提交】。',
      target: ['提交', '保存'],
    },
    {
      title: '告诉主管机关',
      branch: OPEN,
      pages: [],
      action: '在申报期内，打电话给商务主管机关，说明哪里填错了。请他们确认项目还没有受理。',
      note: '电话在左侧【管理部门电话】里，也在门户首页右侧【商务主管机关联系方式】里。',
    },
    {
      title: '打开修改',
      branch: OPEN,
      pages: ['zxkt.project-list'],
      action: '找到这个项目，在“操作”一栏点击【修改】。',
      target: ['修改', '编辑'],
    },
    {
      title: '改好再提交',
      branch: OPEN,
      pages: ['zxkt.project-form'],
      action: '改好填错的地方，点击【保存】，再点击【提交】。',
      target: ['保存', '提交'],
    },
    {
      title: '请主管机关审核不同意',
      branch: ACCEPTED,
      pages: [],
      action: '在申报期内，打电话给商务主管机关说明情况。请他们把这个项目审核为“不同意”。',
      note: '电话在左侧【管理部门电话】里，也在门户首页右侧【商务主管机关联系方式】里。',
    },
    {
      title: '换个名称重新申报',
      branch: ACCEPTED,
      pages: ['zxkt.project-form'],
      action: '重新申报这个项目。项目名称要改一改，不能和原来的一样。填好以后点击【保存】，再点击【提交】。',
      target: ['项目名称', '保存', '提交'],
    },
  ],
});
