import { defineScenario } from '../define.ts';
import { userCenter } from '../pages/miit-account/user-center.ts';

export default defineScenario({
  error: 'natural-person-account',
  page: userCenter('natural', '已实名认证', '自然人'),
});
