import { defineScenario } from '../define.ts';
import apply from '../pages/zjtx/apply.ts';

export default defineScenario({
  error: 'info-incomplete',
  page: apply,
  said: { text: '您的企业信息不完整，请先完善企业基本信息！', how: 'layer', on: '申报' },
});
