import { definePage } from '../../define.ts';
import { ARTICLE, crumb, HELP } from '../../marks.ts';
import { heading, INNOVATIVE, LITTLE_GIANT, others, POINTS_TITLE, SPECIALISED } from '../words.ts';

export default definePage({
  id: 'zjtx.form-innovative',
  title: '创新型中小企业自评表',
  source: '004 图13',
  checkedOn: '2026-11-21',
  signals: [
    heading(INNOVATIVE, 2.6),
    crumb(['企业申报'], ['创新型中小企业', ...INNOVATIVE], 0.5),
    { text: '暂存', kind: 'button', weight: 0.9 },
    { text: '提交', kind: 'button', weight: 0.6 },
    { text: ['下载', '下载自评表', '下载申请书'], kind: 'button', weight: 0.5, exact: true },
    { text: '返回', kind: 'button', weight: 0.3, exact: true },
    { text: '企业基本情况', kind: ['heading', 'label'], weight: 0.4 },
    { text: ['企业注册地', '通讯地址', '注册日期'], kind: ['field', 'label'], weight: 0.2 },
    {
      text: ['创新能力', '成长性', '直通车', '评价得分', '自评得分'],
      kind: ['heading', 'label'],
      weight: 0.5,
    },
  ],
  must: [heading(INNOVATIVE, 1)],
  not: [
    others(...SPECIALISED, ...LITTLE_GIANT),
    POINTS_TITLE,
    { text: '去自评', kind: 'button', weight: 1.5 },
    { text: '数字化水平', kind: ['field', 'label'], weight: 1 },
    { text: ['控股股东', '实际控制人', '实际控制人国籍'], kind: ['field', 'label'], weight: 1 },
    ...ARTICLE,
    ...HELP,
  ],
  sure: 5,
  fields: 3,
});
