import { defineScenario } from '../define.ts';
import { enterpriseInfo } from '../pages/zjtx/enterprise-info.ts';

export default defineScenario({
  error: 'edit-locked',
  page: enterpriseInfo(
    'certified',
    ['创新型中小企业', '专精特新中小企业', '专精特新“小巨人”企业：未认定'],
    ['信息更新', '返回'],
  ),
});
