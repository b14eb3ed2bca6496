import { defineError } from '../../define.ts';

export default defineError({
  id: 'all-selected',
  title: '“全部”会让提交失败',
  why: '行业划分、主营业务、商品选择里选了“全部”，平台注册时会出错，提示“注册过程中出现异常，请联系管理员”。',
  remedy: [
    '把行业划分、主营业务、商品选择里的“全部”去掉。',
    '分别选上企业真正属于的项目。',
    '再点击【注册会员】。',
    '仍然报错时，拨打技术客服 400 886 3200。',
  ],
  severity: 'error',
  seen: ['注册过程中出现异常，请联系管理员', '注册过程中出现异常'],
  foreseen: {
    check: 'option-chosen',
    fields: ['行业划分', '主营业务', '商品选择'],
    option: ['全部', '全选', '所有'],
    pages: ['zxkt.qualification-form'],
  },
  before: ['注册会员'],
  actions: [
    { do: 'fix', fix: 'remove-all-option', label: '替我去掉“全部”' },
    { do: 'call', phone: '400 886 3200', label: '复制电话 400 886 3200' },
  ],
  source: '001 提交资质信息时报错, 客户服务联系方式',
  checkedOn: '2026-11-21',
});
