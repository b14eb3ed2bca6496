import { defineError } from '../../define.ts';

export default defineError({
  id: 'place-industry-decide',
  title: '保存前再核对注册地和所属行业',
  why: '企业注册地决定归哪个地区的主管部门，所属行业决定按哪个行业认定。选错了，后面都会跟着错。',
  remedy: [
    '【企业注册地】照营业执照选到区县。第二级是“市辖区”的，先选它，再选区县。',
    '【所属行业】照主营业务选到最后一级。',
    '核对无误后，点击【保存】。',
  ],
  severity: 'advice',
  foreseen: {
    check: 'field-present',
    fields: ['企业注册地', '注册地', '所属行业'],
    pages: ['zjtx.enterprise-info-edit'],
  },
  actions: [{ do: 'goto', target: ['企业注册地', '注册地'], label: '带我到【企业注册地】' }],
  source: '004 2.01 图12',
  checkedOn: '2026-11-21',
});
