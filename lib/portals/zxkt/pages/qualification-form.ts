import { definePage } from '../../define.ts';

export default definePage({
  id: 'zxkt.qualification-form',
  title: '资质注册',
  source: '000 一.5–6; 001 图7',
  checkedOn: '2026-11-21',
  signals: [
    { text: '行业划分', kind: ['field', 'label'], weight: 1.5 },
    { text: '主营业务', kind: ['field', 'label'], weight: 1 },
    { text: ['商品选择', '选择商品', '商品'], kind: ['field', 'label'], weight: 1.5 },
    { text: '注册会员', kind: 'button', weight: 2 },
    { text: ['资质注册', '企业资质信息', '企业资质注册', '资质信息'], kind: 'heading', weight: 1 },
    { text: ['统一社会信用代码', '组织机构代码'], kind: ['field'], weight: 0.6 },
  ],
  must: [
    { text: '注册会员', kind: 'button', weight: 1 },
    { text: ['商品选择', '选择商品'], kind: ['field', 'label'], weight: 1 },
  ],
  not: [
    { text: ['项目名称', '申报项目'], kind: 'field', weight: 2.5 },
    // Who registers has not been audited yet: this is the qualification opened for change.
    { text: ['审核状态', '资质状态', '公示状态', '审核意见'], kind: ['field', 'label'], weight: 2.5 },
  ],
  sure: 4.2,
  fields: 1,
});
