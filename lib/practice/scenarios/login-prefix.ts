import { withFields } from '../change.ts';
import { defineScenario } from '../define.ts';
import login from '../pages/ecomp/login.ts';

export default defineScenario({
  error: 'login-prefix',
  page: {
    ...withFields(login, { 用户名: { value: 'hzsl' } }),
    url: 'https://ecomp.mofcom.gov.cn/loginForm.html?sp=Szxkt',
  },
  said: { text: '用户名或密码错误，请重新输入', how: 'layer' },
});
