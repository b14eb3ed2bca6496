import { definePortal } from '../define.ts';
import { HOSTS } from '../hosts.ts';

export default definePortal({
  id: 'miit-service',
  name: '工业和信息化部政务服务平台',
  short: '工信部政务服务',
  hosts: HOSTS['miit-service']!,
  pages: [],
  flows: [],
  errors: [],
  answers: [],
});
