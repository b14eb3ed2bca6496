import { variantOf } from '../change.ts';
import { defineScenario } from '../define.ts';
import center from '../pages/miit-account/user-center.ts';

export default defineScenario({
  error: 'not-verified',
  page: {
    ...variantOf(center, 'old'),
    layer: { text: '您的账号尚未实名认证，是否立即前往进行认证？', buttons: ['取消', '前往实名认证'] },
  },
});
