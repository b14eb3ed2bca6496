import { definePage } from '../../define.ts';

export default definePage({
  id: 'zxkt.contacts',
  title: '商务主管机关联系方式',
  source: '000 四(3); 001',
  checkedOn: '2026-11-21',
  signals: [
    {
      text: ['商务主管机关联系方式', '管理部门联系方式', '主管机关联系方式', '联系方式'],
      kind: 'heading',
      weight: 2,
    },
    { text: ['省市', '地区', '省份', '单位', '主管机关', '管理部门'], kind: ['label', 'field'], weight: 0.7 },
    { text: ['联系电话', '电话'], kind: ['label'], weight: 0.8 },
    { text: '联系人', kind: 'label', weight: 0.4 },
  ],
  not: [
    { text: '注册会员', kind: 'button', weight: 3 },
    { text: '在线注册', kind: 'button', weight: 0.8 },
  ],
  must: [
    {
      text: ['联系方式', '商务主管机关联系方式', '管理部门联系方式'],
      kind: ['heading', 'title'],
      weight: 1,
      only: true,
    },
    { text: ['商务主管机关联系方式', '管理部门联系方式'], kind: 'heading', weight: 1, exact: true },
  ],
  sure: 2.8,
  paths: ['/news/contact.jsp'],
});
