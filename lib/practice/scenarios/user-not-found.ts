import { defineScenario } from '../define.ts';
import hall from '../pages/ecomp/hall.ts';

export default defineScenario({
  error: 'user-not-found',
  page: hall,
  said: { text: '用户信息不存在，请联系客服010-67870108进行处理', how: 'alert', on: '进入应用' },
});
