import { defineScenario } from '../define.ts';
import home from '../pages/zjtx/home-signed-in.ts';

export default defineScenario({
  error: 'zone-not-open',
  page: home,
  said: { text: '此项功能未对当前账号企业开放', how: 'layer', on: '去登记' },
});
