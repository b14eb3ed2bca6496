import { withFields } from '../change.ts';
import { defineScenario } from '../define.ts';
import form from '../pages/zxkt/qualification-form.ts';

export default defineScenario({
  error: 'all-selected',
  page: withFields(form, {
    行业划分: { value: ['全部'] },
    主营业务: { value: ['全部'] },
    商品选择: { value: ['全部', '机械设备'] },
  }),
  said: { text: '注册过程中出现异常，请联系管理员', how: 'alert', on: '注册会员' },
});
