import { defineError } from '../../define.ts';

export default defineError({
  id: 'not-published',
  title: '企业资质还没有公示，暂时不能申报项目',
  why: '有两种可能：刚注册完，当地商务主管机关还没有审核；或者资质改过，主管机关把它退回到“未审核”，要等重新审核。',
  remedy: [
    '先确认资质信息已经改好。',
    '联系所在地商务主管机关，请他们审核。',
    '联系方式在左侧【管理部门电话】，或门户首页右侧【商务主管机关联系方式】。',
    '看到“已公示”后，再进入【申报管理】申报项目。',
  ],
  severity: 'warning',
  seen: ['未公示', '未审核'],
  seenOn: ['zxkt.workspace', 'zxkt.qualification-view', 'zxkt.year-select'],
  actions: [
    { do: 'goto', target: ['管理部门电话', '商务主管机关联系方式'], label: '带我到【管理部门电话】' },
    {
      do: 'visit',
      url: 'http://zxkt.mofcom.gov.cn/news/contact.jsp',
      label: '打开主管机关联系方式',
    },
    { do: 'flow', flow: 'zxkt.change-qualification', label: '要先修改资质' },
  ],
  source: '001 资质未审核或未公示的原因, 如何查询商务主管机关联系方式',
  checkedOn: '2026-11-21',
});
