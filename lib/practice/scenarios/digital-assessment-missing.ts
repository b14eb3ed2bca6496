import { defineScenario } from '../define.ts';
import form from '../pages/zjtx/form-specialised.ts';

export default defineScenario({
  error: 'digital-assessment-missing',
  page: form,
  said: { text: '请先完成数字化水平评测，点击“去自评”进行评测', how: 'text', on: '提交' },
});
