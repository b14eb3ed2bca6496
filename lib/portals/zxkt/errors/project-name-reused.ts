import { defineError } from '../../define.ts';

/** Foreseen from the list seen before; the portal's own words are likely ones, the manual quotes none. */
export default defineError({
  id: 'project-name-reused',
  title: '项目名称和原来的一样，要换一个',
  why: '项目被审核“不同意”以后可以重新申报，但项目名称不能和原来的相同。',
  remedy: ['改一改项目名称，和原来的不一样就行。', '再点击【保存】和【提交】。'],
  severity: 'error',
  seen: [
    '项目名称已存在',
    '项目名称已经存在',
    '项目名称重复',
    '该项目名称已被使用',
    '已存在相同名称的项目',
    '已存在相同的项目名称',
  ],
  seenOn: ['zxkt.project-form', 'zxkt.project-list', 'zxkt.workspace'],
  foreseen: {
    check: 'name-reused',
    fields: ['项目名称'],
    list: 'zxkt.project-list',
    status: ['不同意', '审核不通过', '未通过', '不通过'],
    pages: ['zxkt.project-form'],
  },
  before: ['保存', '提交', '暂存'],
  actions: [
    { do: 'goto', target: ['项目名称'], label: '带我到项目名称' },
    { do: 'flow', flow: 'zxkt.declare-project', branch: 'accepted', label: '重新申报的步骤' },
  ],
  source: '001 申报信息填写错误怎么办',
  checkedOn: '2026-11-21',
});
