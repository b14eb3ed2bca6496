import { definePortal } from '../define.ts';
import { HOSTS } from '../hosts.ts';

/** Behind anti-bot protection: guidance only, nothing is filled or clicked here. */
export default definePortal({
  id: 'miit-account',
  name: '工业和信息化部统一登录系统',
  short: '工信部统一登录',
  hosts: HOSTS['miit-account']!,
  pages: [],
  flows: [],
  errors: [],
  answers: [],
  displayOnly: true,
});
