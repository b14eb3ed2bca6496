import { variantOf } from '../change.ts';
import { defineScenario } from '../define.ts';
import form from '../pages/miit-account/verify-form.ts';

export default defineScenario({
  error: 'credit-code-exists',
  page: variantOf(form, 'new'),
  said: { text: '统一社会信用代码已存在', how: 'layer', on: '提交认证' },
});
