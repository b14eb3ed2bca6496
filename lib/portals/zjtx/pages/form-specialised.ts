import { definePage } from '../../define.ts';
import { ARTICLE, crumb, HELP } from '../../marks.ts';
import { heading, INNOVATIVE, LITTLE_GIANT, others, POINTS_TITLE, SPECIALISED } from '../words.ts';

export default definePage({
  id: 'zjtx.form-specialised',
  title: '专精特新中小企业申请书',
  source: '004 02 申报提交, 图16',
  checkedOn: '2026-11-21',
  signals: [
    heading(SPECIALISED, 2.6),
    crumb(['企业申报'], ['专精特新中小企业', ...SPECIALISED], 0.5),
    { text: ['数字化水平', '数字化水平级别', '数字化水平评测结果'], kind: ['field', 'label'], weight: 0.8 },
    { text: '去自评', kind: 'button', weight: 0.8 },
    { text: '暂存', kind: 'button', weight: 0.8 },
    { text: '提交', kind: 'button', weight: 0.5 },
    { text: ['下载', '下载申请书', '下载申请表'], kind: 'button', weight: 0.4, exact: true },
    { text: '返回', kind: 'button', weight: 0.2, exact: true },
    { text: '企业基本情况', kind: ['heading', 'label'], weight: 0.4 },
    { text: ['精细化', '特色化', '专业化'], kind: ['heading', 'label'], weight: 0.3 },
  ],
  must: [heading(SPECIALISED, 1)],
  not: [
    others(...INNOVATIVE, ...LITTLE_GIANT),
    POINTS_TITLE,
    { text: ['实际控制人国籍', '控股股东'], kind: ['field', 'label'], weight: 0.6 },
    ...ARTICLE,
    ...HELP,
  ],
  sure: 5,
  fields: 3,
});
