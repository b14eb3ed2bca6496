import { definePage } from '../../define.ts';
import { ARTICLE, crumb, HELP } from '../../marks.ts';
import { COUNTING, FORM_TITLES, heading, POINTS } from '../words.ts';

export default definePage({
  id: 'zjtx.financing-form',
  title: '创新积分信息登记表',
  source: '002 02',
  checkedOn: '2026-11-21',
  signals: [
    heading(POINTS, 1.8),
    crumb(['首页', '融资服务专区'], ['融资服务专区', ...POINTS], 0.4),
    { text: ['企业创新积分核心指标', '创新积分核心指标', '核心指标'], weight: 1.5 },
    { text: ['选择填写指标', '选填指标', '选择填写的指标'], weight: 1.2 },
    { text: '企业基本情况', weight: 0.5 },
    { text: ['提交', '暂存', '保存', '提交登记'], kind: 'button', weight: 0.5 },
    { text: ['企业名称', '统一社会信用代码'], kind: ['field', 'label'], weight: 0.3 },
  ],
  must: [
    heading(POINTS, 1),
    { text: ['企业创新积分核心指标', '创新积分核心指标', '选择填写指标'], weight: 1 },
  ],
  not: [
    // The notice lies over the form: while it counts, the notice is the page.
    { text: '提示事项', kind: ['dialog', 'heading'], weight: 3 },
    {
      text: COUNTING,
      kind: ['button', 'dialog', 'text'],
      weight: 2.5,
      within: true,
    },
    FORM_TITLES,
    { text: '去登记', kind: 'button', weight: 2 },
    ...ARTICLE,
    ...HELP,
  ],
  sure: 4.4,
  fields: 2,
});
