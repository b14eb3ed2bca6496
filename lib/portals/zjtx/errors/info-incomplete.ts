import { defineError } from '../../define.ts';

export default defineError({
  id: 'info-incomplete',
  title: '要先完善企业信息',
  why: '第一次登录时，企业基本情况还没有填。填完以前，不能申报，也不能登记创新积分。',
  remedy: [
    '点击【确定】，网页会跳到【企业信息】。',
    '点击下方的【编辑】，填好后点击【保存】。',
    '回到首页，再点击【企业申报】或【去登记】。',
  ],
  severity: 'error',
  seen: [
    '请先完善企业基本信息',
    '请完善企业基本信息',
    '请先完善企业信息',
    '请完善企业信息',
    '请先完善企业基本情况',
    '请先填写企业基本信息',
    '企业基本信息未完善',
    '企业信息不完整',
    '尚未完善企业基本信息',
    '未完善企业信息',
  ],
  actions: [
    { do: 'goto', target: ['确定', '编辑'], label: '带我到【确定】' },
    { do: 'flow', flow: 'zjtx.complete-info', label: '一步步完善企业信息' },
  ],
  source: '002 3.01 图16; 004 2.01 图11',
  checkedOn: '2026-11-21',
});
