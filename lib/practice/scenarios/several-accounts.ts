import { defineScenario } from '../define.ts';
import hall from '../pages/ecomp/hall.ts';

export default defineScenario({
  error: 'several-accounts',
  page: hall,
  said: {
    text: '外贸发展专项资金（中小）网络管理应用可进入的账号只有1个，请使用正确的账号登录应用。',
    how: 'layer',
    on: '进入应用',
  },
});
