import { variantOf } from '../change.ts';
import { defineScenario } from '../define.ts';
import picker from '../pages/ecomp/app-picker.ts';

export default defineScenario({
  error: 'user-exists',
  page: variantOf(picker, 'categories'),
  said: {
    text: '您好，用户信息已经存在，请使用组织机构代码进行用户账号找回，点击这里进行找回。',
    how: 'layer',
    on: '申请',
  },
});
