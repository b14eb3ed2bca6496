import { definePage } from '../../define.ts';
import { ARTICLE, crumb, HELP } from '../../marks.ts';
import { FORM_TITLES, heading, MANAGEMENT, others, POINTS_TITLE } from '../words.ts';

/** A certified enterprise has no 【编辑】 here, only 信息更新. */
export default definePage({
  id: 'zjtx.enterprise-info',
  title: '企业信息',
  source: '002 图12, 图15; 004 图12, 图23',
  checkedOn: '2026-11-21',
  signals: [
    heading(['企业信息', '企业信息查看', '我的企业信息'], 0.8, { exact: true }),
    crumb(['企业信息管理'], ['企业信息'], 0.8),
    { text: ['企业基本情况', '企业基本信息', '基本情况'], kind: ['heading', 'label'], weight: 1 },
    { text: ['编辑', '编辑信息'], kind: 'button', weight: 1.5, exact: true },
    { text: '所属行业', kind: ['field', 'label'], weight: 0.4 },
    { text: ['具体细分领域名称', '具体细分领域', '细分领域'], kind: ['field', 'label'], weight: 0.7 },
    { text: ['企业注册地', '注册地'], kind: ['field', 'label'], weight: 0.4 },
    { text: ['注册资本', '注册时间', '注册日期'], kind: ['field', 'label'], weight: 0.3 },
    { text: ['通讯地址', '邮编'], kind: ['field', 'label'], weight: 0.3 },
    { text: ['企业规模属于', '企业规模'], kind: ['field', 'label'], weight: 0.3 },
    { text: ['未认定', '已认定', '认定情况', '认定资质'], kind: 'label', weight: 0.3 },
  ],
  must: [
    { text: ['编辑', '编辑信息'], kind: 'button', weight: 1, exact: true },
    { text: ['企业基本情况', '企业基本信息'], kind: ['heading', 'label'], weight: 1 },
    heading(['企业信息'], 1, { only: true, exact: true }),
  ],
  not: [
    { text: '保存', kind: 'button', weight: 2 },
    { text: '暂存', kind: 'button', weight: 2.5 },
    { text: '提交', kind: 'button', weight: 1.5, exact: true },
    others('信息更新', '认证到期管理', '企业重大变更', '申报记录', '企业复核'),
    crumb(MANAGEMENT, ['信息更新', '认证到期管理', '企业重大变更'], 2),
    { text: ['企业创新积分核心指标', '控股股东'], weight: 1.5 },
    FORM_TITLES,
    POINTS_TITLE,
    ...ARTICLE,
    ...HELP,
  ],
  sure: 3.6,
});
