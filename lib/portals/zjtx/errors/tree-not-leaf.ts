import { defineError } from '../../define.ts';

export default defineError({
  id: 'tree-not-leaf',
  title: '行业和产品要选到最后一级',
  why: '只选到中间一级时，右框里的【产品】不会自己出现，信息就不完整。',
  remedy: [
    '在树里点击符号“+”，一级一级展开。',
    '【所属行业】、【具体细分领域名称】和【产品】三栏，都选到最后一级。',
    '右框里出现【产品】，才算选好了。',
  ],
  severity: 'error',
  seen: [
    '请选择到最后一级',
    '请选择最后一级',
    '请选到最后一级',
    '请选择末级行业',
    '请选择最末级',
    '产品不能为空',
    '具体细分领域名称不能为空',
    '请选择具体细分领域',
  ],
  seenOn: ['zjtx.enterprise-info-edit', 'zjtx.enterprise-info'],
  foreseen: {
    check: 'verdict',
    fields: ['所属行业', '具体细分领域名称', '具体细分领域', '细分领域'],
    verdicts: ['industry:not-leaf'],
    pages: ['zjtx.enterprise-info-edit'],
  },
  details: { 'industry:not-leaf': '选中的这一级下面还有更细的，请点“+”继续展开。' },
  before: ['保存', '保存信息', '确认保存'],
  actions: [
    {
      do: 'goto',
      target: ['具体细分领域名称', '具体细分领域', '所属行业'],
      label: '带我到【具体细分领域名称】',
    },
  ],
  source: '004 2.01 图12',
  checkedOn: '2026-11-21',
});
