import { variantOf } from '../change.ts';
import { defineScenario } from '../define.ts';
import form from '../pages/miit-account/verify-form.ts';

export default defineScenario({
  error: 'verification-fails',
  page: variantOf(form, 'old'),
  said: { text: '法人实名认证失败，请核对信息后重试', how: 'toast', on: '认证' },
});
