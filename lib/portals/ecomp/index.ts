import { definePortal } from '../define.ts';
import { HOSTS } from '../hosts.ts';
import proofFormat from './errors/proof-format.ts';
import adminLogin from './pages/admin-login.ts';
import appPicker from './pages/app-picker.ts';
import hall from './pages/hall.ts';
import login from './pages/login.ts';
import recoverAccount from './pages/recover-account.ts';
import recoverIndex from './pages/recover-index.ts';
import register from './pages/register.ts';

/** The sign-on of zxkt. Its flows, answers and most known errors are told there: they cross both hosts. */
export default definePortal({
  id: 'ecomp',
  name: '商务部业务系统统一平台',
  short: '商务部统一平台',
  hosts: HOSTS.ecomp!,
  pages: [register, appPicker, hall, login, adminLogin, recoverIndex, recoverAccount],
  flows: [],
  errors: [proofFormat],
  answers: [],
});
