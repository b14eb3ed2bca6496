import { defineError } from '../../define.ts';

/** The manual quotes no message: these are likely wordings, beside the locked fields themselves. */
export default defineError({
  id: 'name-region-locked',
  title: '企业名称或行政区划现在不能改',
  why: '已经用错误的企业名称或行政区划申报过项目时，这两栏会锁住。新注册时还没有项目，不受影响。',
  remedy: [
    '确认现在还在申报期内。',
    '打开项目管理列表，找到用错误名称或行政区划申请的项目，点击【删除】。',
    '再打开企业资质，这两栏就可以改了。',
    '不清楚能不能删除时，先打技术客服 400 886 3200。',
  ],
  severity: 'advice',
  seen: [
    '企业名称不可修改',
    '企业名称不能修改',
    '企业名称不允许修改',
    '企业名称无法修改',
    '行政区划不可修改',
    '行政区划不能修改',
    '行政区划不允许修改',
    '行政区划无法修改',
    '已申报项目，不能修改企业名称',
    '已有项目申报，不能修改行政区划',
  ],
  seenOn: ['zxkt.qualification-view', 'zxkt.qualification-form'],
  observed: {
    check: 'field-readonly',
    fields: ['企业名称', '企业中文名称', '单位名称', '行政区划', '所在地区'],
    pages: ['zxkt.qualification-view', 'zxkt.qualification-form'],
  },
  actions: [
    {
      do: 'flow',
      flow: 'zxkt.change-qualification',
      branch: 'name-region-locked',
      label: '一步步解开',
    },
    { do: 'call', phone: '400 886 3200', label: '复制电话 400 886 3200' },
  ],
  source: '001 企业资质如何修改 情况三',
  checkedOn: '2026-11-21',
});
