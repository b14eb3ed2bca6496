import { defineFlow } from '../../define.ts';

const OPEN = 'not-published';
const PUBLISHED = 'published';
const LOCKED = 'name-region-locked';
const MISSING = 'code-missing';
const WRONG = 'code-wrong';

export default defineFlow({
  id: 'zxkt.change-qualification',
  title: '修改企业资质',
  choose: '要修改企业资质',
  source: '001 企业资质如何修改',
  checkedOn: '2026-11-21',
  branches: [
    { id: OPEN, choose: '资质还没有公示' },
    { id: PUBLISHED, choose: '资质已经公示' },
    { id: LOCKED, choose: '企业名称或行政区划改不了' },
    { id: MISSING, choose: '统一社会信用代码是空的' },
    { id: WRONG, choose: '统一社会信用代码或组织机构代码错了' },
  ],
  steps: [
    {
      title: '查看企业资质',
      pages: ['zxkt.workspace'],
      action: '点击左侧【资质管理】，打开企业资质。看清审核结果，以及哪一项要改。',
      target: ['查看资质', '企业资质', '资质管理'],
      note: '请在申报项目之前改好资质。',
    },
    {
      title: '打开修改',
      branch: OPEN,
      pages: ['zxkt.qualification-view'],
      action: '点击资质页面下方的【修改】。',
      target: ['修改'],
    },
    {
      title: '改好并保存',
      branch: OPEN,
      pages: ['zxkt.qualification-view', 'zxkt.qualification-form'],
      when: { text: ['保存'], on: 'zxkt.qualification-view' },
      action: '改好要改的内容，核对以后点击【保存】。',
      target: ['保存', '提交', '注册会员'],
      note: '行业划分、主营业务、商品选择里不要选“全部”。',
    },
    {
      title: '等待审核',
      branch: OPEN,
      pages: [],
      action: '等所在地商务主管机关审核。看到“已公示”以后再申报项目。',
    },
    {
      title: '请主管机关开通修改',
      branch: PUBLISHED,
      pages: [],
      action: '打电话给所属商务主管机关，申请开通企业信息的修改权限。',
      note: '电话在左侧【管理部门电话】里，也在门户首页右侧【商务主管机关联系方式】里。',
    },
    {
      title: '主管机关允许修改',
      branch: PUBLISHED,
      pages: ['zxkt.admin-workspace'],
      action:
        '这一步由主管机关办理：点击【工作设置】，进入【终端用户管理】，按企业名称查询，选中企业，点击【允许修改资料】。',
      target: ['允许修改资料', '终端用户管理', '工作设置'],
    },
    {
      title: '改好并保存',
      branch: PUBLISHED,
      pages: ['zxkt.qualification-view', 'zxkt.qualification-form'],
      action: '回到企业资质，点击【修改】。改好以后核对，点击【保存】。',
      target: ['修改', '保存', '提交'],
    },
    {
      title: '等待重新审核',
      branch: PUBLISHED,
      pages: [],
      action: '改过以后资质会变成“未审核”。请主管机关重新审核，看到“已公示”以后再申报项目。',
    },
    {
      title: '删除写错的申请表',
      branch: LOCKED,
      pages: ['zxkt.project-list'],
      action: '在项目管理列表里，找到用错误的企业名称或行政区划申请的项目，点击【删除】。',
      target: ['删除'],
      note: '只在申报期内办理。不清楚时先打技术客服 400 886 3200，问清楚再删除。',
    },
    {
      title: '改名称或行政区划',
      branch: LOCKED,
      pages: ['zxkt.qualification-view', 'zxkt.qualification-form'],
      action: '再打开企业资质，企业名称和行政区划就可以改了。改好以后点击【保存】。',
      target: ['修改', '保存', '提交'],
    },
    {
      title: '申请修改代码',
      branch: MISSING,
      pages: ['zxkt.code-change'],
      action: '在【资质管理】里打开【代码修改申请】，填上 18 位统一社会信用代码，再提交申请。',
      target: ['代码修改申请', '统一社会信用代码', '提交', '申请'],
    },
    {
      title: '主管机关审核代码',
      branch: MISSING,
      pages: ['zxkt.admin-workspace'],
      action: '这一步由主管机关办理：在【企业资质管理】里打开【企业代码修改审核】，审核企业的申请。',
      target: ['企业代码修改审核', '企业资质管理'],
    },
    {
      title: '写变更说明',
      branch: WRONG,
      pages: ['zxkt.qualification-view'],
      action: '填写《变更说明》，写清账号、原因和要改的内容。打印以后盖公章，再扫描成电子版。',
      note: '助手可以用档案写好《变更说明》，请自己核对。',
    },
    {
      title: '发邮件',
      branch: WRONG,
      pages: [],
      action: '把盖章后的《变更说明》电子版发到 zxzj@ec.com.cn。',
    },
    {
      title: '等待处理',
      branch: WRONG,
      pages: [],
      action: '工作人员收到邮件后，2 个工作日内处理。处理完再看一次资质里的代码。',
      note: '问办理情况请打 010-67800213 或 010-67801941。',
    },
  ],
});
