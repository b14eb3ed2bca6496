import { definePortal } from '../define.ts';
import { HOSTS } from '../hosts.ts';

export default definePortal({
  id: 'zjtx',
  name: '优质中小企业梯度培育平台',
  short: '梯度培育平台',
  hosts: HOSTS.zjtx!,
  pages: [],
  flows: [],
  errors: [],
  answers: [],
});
