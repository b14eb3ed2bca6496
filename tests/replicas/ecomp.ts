import type { Replica } from './index.ts';

const at = (path: string) => `https://ecomp.mofcom.gov.cn${path}`;

export const ECOMP: readonly Replica[] = [
  {
    file: 'ecomp/register.html',
    url: at('/register.html'),
    page: 'ecomp.register',
    findings: [],
    note: 'tables with section bars, radio for the kind of user',
  },
  {
    file: 'ecomp/register-b.html',
    url: at('/register-b.html'),
    page: 'ecomp.register',
    findings: [],
    note: 'fieldsets and labels, ids with _0',
  },
  {
    file: 'ecomp/app-picker.html',
    url: at('/app-picker.html'),
    page: 'ecomp.app-picker',
    findings: [],
    note: '综合业务 chosen',
  },
  {
    file: 'ecomp/hall.html',
    url: at('/hall.html'),
    page: 'ecomp.hall',
    findings: [],
    note: 'table of applications; ?registered=1 goes on to the year',
  },
  {
    file: 'ecomp/hall-b.html',
    url: at('/hall-b.html'),
    page: 'ecomp.hall',
    findings: [],
    note: 'cards; ?problem=not-found or =exists shows an Element-like toast for 3 s on 进入应用',
  },
  {
    file: 'ecomp/login.html',
    url: at('/loginCorp.html'),
    page: 'ecomp.login',
    findings: ['login-prefix'],
    mayFind: ['login-prefix'],
    note: 'form#loginForm; any name and password will do',
  },
];
