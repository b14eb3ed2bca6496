import { defineError } from '../../define.ts';

export default defineError({
  id: 'required-parts',
  title: '登记表的必填部分还没有填完',
  why: '“①企业基本情况”和“②企业创新积分核心指标”要全部填完。“③选择填写指标”可以不填。',
  remedy: ['把①和②里空着的栏填上。', '③可以空着，不影响提交。', '再点击【提交】。'],
  severity: 'error',
  seen: [
    '请填写完整企业基本情况',
    '企业基本情况未填写完整',
    '企业创新积分核心指标未填写完整',
    '请填写完整企业创新积分核心指标',
    '必填项未填写完整',
    '必填项不能为空',
    '请填写必填项',
  ],
  seenOn: ['zjtx.financing-form'],
  foreseen: {
    check: 'parts-incomplete',
    parts: [
      ['企业基本情况', '企业基本信息'],
      ['企业创新积分核心指标', '创新积分核心指标', '核心指标'],
    ],
    optional: ['选择填写指标', '选填指标', '选择填写的指标'],
    pages: ['zjtx.financing-form'],
  },
  before: ['提交', '提交登记', '确认提交'],
  source: '002 3.02',
  checkedOn: '2026-11-21',
});
