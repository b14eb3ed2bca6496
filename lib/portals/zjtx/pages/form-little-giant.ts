import { definePage } from '../../define.ts';
import { ARTICLE, crumb, HELP } from '../../marks.ts';
import { heading, INNOVATIVE, LITTLE_GIANT, others, POINTS_TITLE, SPECIALISED } from '../words.ts';

export default definePage({
  id: 'zjtx.form-little-giant',
  title: '专精特新“小巨人”申请表',
  source: '004 图14, 图15',
  checkedOn: '2026-11-21',
  signals: [
    heading(LITTLE_GIANT, 2.6),
    crumb(['企业申报'], ['专精特新“小巨人”企业', '专精特新“小巨人”', ...LITTLE_GIANT], 0.5),
    { text: '控股股东', kind: ['field', 'label'], weight: 0.7 },
    { text: '实际控制人', kind: ['field', 'label'], weight: 0.6 },
    { text: '实际控制人国籍', kind: ['field', 'label'], weight: 0.5 },
    { text: '暂存', kind: 'button', weight: 0.8 },
    { text: '提交', kind: 'button', weight: 0.5 },
    { text: ['下载', '下载申请书', '下载申请表'], kind: 'button', weight: 0.4, exact: true },
    { text: '返回', kind: 'button', weight: 0.2, exact: true },
    { text: '企业基本情况', kind: ['heading', 'label'], weight: 0.4 },
    { text: ['精细化', '特色化', '专业化', '数字化赋能'], kind: ['heading', 'label'], weight: 0.3 },
  ],
  must: [heading(LITTLE_GIANT, 1)],
  not: [
    others(...INNOVATIVE, ...SPECIALISED),
    POINTS_TITLE,
    { text: '去自评', kind: 'button', weight: 0.6 },
    ...ARTICLE,
    ...HELP,
  ],
  sure: 5.2,
  fields: 3,
});
