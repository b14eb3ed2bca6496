import { definePage } from '../../define.ts';
import { ARTICLE, crumb, HELP } from '../../marks.ts';
import { FORM_TITLES, heading, MANAGEMENT, others, POINTS_TITLE } from '../words.ts';

export default definePage({
  id: 'zjtx.enterprise-info-edit',
  title: '企业信息（编辑）',
  source: '002 2; 004 图12',
  checkedOn: '2026-11-21',
  signals: [
    { text: ['保存', '保存信息', '确认保存'], kind: 'button', weight: 1.5, exact: true },
    heading(['企业信息', '编辑企业信息', '企业信息编辑', '企业信息修改'], 0.5, { exact: true }),
    crumb(['企业信息管理'], ['企业信息'], 0.4),
    { text: ['企业基本情况', '企业基本信息', '基本情况'], kind: ['heading', 'label'], weight: 0.7 },
    { text: '所属行业', kind: ['field', 'label'], weight: 0.7 },
    { text: ['具体细分领域名称', '具体细分领域', '细分领域'], kind: ['field', 'label'], weight: 1.2 },
    { text: ['产品', '主要产品', '产品名称'], kind: ['field', 'label'], weight: 0.4 },
    { text: ['企业注册地', '注册地'], kind: ['field', 'label'], weight: 0.5 },
    { text: ['注册资本', '注册时间', '注册日期'], kind: ['field', 'label'], weight: 0.3 },
    { text: ['通讯地址', '邮编'], kind: ['field', 'label'], weight: 0.3 },
  ],
  must: [{ text: ['保存', '保存信息', '确认保存'], kind: 'button', weight: 1, exact: true }],
  not: [
    { text: ['编辑', '编辑信息'], kind: 'button', weight: 1.2, exact: true },
    { text: '暂存', kind: 'button', weight: 2.5 },
    { text: '提交', kind: 'button', weight: 1.5, exact: true },
    { text: '下载', kind: 'button', weight: 0.8, exact: true },
    others('信息更新', '认证到期管理', '企业重大变更', '企业复核', '实名认证'),
    crumb(MANAGEMENT, ['信息更新', '认证到期管理', '企业重大变更'], 2),
    { text: ['企业创新积分核心指标', '控股股东'], weight: 1.5 },
    // Other forms of the platform ask for the same facts under a title of their own.
    {
      text: ['科技型中小企业', '登记表', '申请表', '申请书', '信息表', '申报表', '申报书'],
      kind: 'heading',
      weight: 2,
      only: true,
    },
    FORM_TITLES,
    POINTS_TITLE,
    ...ARTICLE,
    ...HELP,
  ],
  sure: 4.6,
  fields: 4,
});
