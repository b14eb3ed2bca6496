import { defineScenario } from '../define.ts';
import form from '../pages/zjtx/form-little-giant.ts';

export default defineScenario({
  error: 'upload-server-error',
  page: form,
  said: { text: '服务器出错，请稍后再试', how: 'toast', on: '暂存' },
});
