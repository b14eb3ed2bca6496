import { defineError } from '../../define.ts';

export default defineError({
  id: 'project-accepted',
  title: '已受理的项目，自己不能再改',
  why: '项目没有填错，就不用处理。主管机关受理并审核以后，企业不能自己修改；还没有受理时可以自己修改。',
  remedy: [
    '填错了时，在申报期内打电话给商务主管机关说明情况。',
    '请他们把这个项目审核为“不同意”。',
    '再重新申报。项目名称要换一个，不能和原来的一样。',
  ],
  severity: 'advice',
  seen: [
    '已受理',
    '已审核',
    '项目已受理，不能修改',
    '项目已受理，不允许修改',
    '项目已审核，不能修改',
    '该项目已经受理，无法修改',
    '该项目已被受理，不能删除',
  ],
  seenOn: ['zxkt.project-list', 'zxkt.project-form'],
  actions: [
    { do: 'flow', flow: 'zxkt.declare-project', branch: 'accepted', label: '填错了，重新申报' },
    { do: 'goto', target: ['管理部门电话', '商务主管机关联系方式'], label: '带我到【管理部门电话】' },
    {
      do: 'visit',
      url: 'http://zxkt.mofcom.gov.cn/news/contact.jsp',
      label: '打开主管机关联系方式',
    },
  ],
  source: '001 申报信息填写错误怎么办',
  checkedOn: '2026-11-21',
});
