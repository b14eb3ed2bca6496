import { definePortal } from '../define.ts';
import { HOSTS } from '../hosts.ts';
import allSelected from './errors/all-selected.ts';
import loginPrefix from './errors/login-prefix.ts';
import notPublished from './errors/not-published.ts';
import userExists from './errors/user-exists.ts';
import userNotFound from './errors/user-not-found.ts';
import register from './flows/register.ts';
import signIn from './flows/sign-in.ts';
import contacts from './pages/contacts.ts';
import home from './pages/home.ts';
import loginNotice from './pages/login-notice.ts';
import qualificationForm from './pages/qualification-form.ts';
import qualificationView from './pages/qualification-view.ts';
import registrationStatement from './pages/registration-statement.ts';
import workspace from './pages/workspace.ts';
import yearSelect from './pages/year-select.ts';

export default definePortal({
  id: 'zxkt',
  name: '外贸发展专项资金（中小）网络管理应用',
  short: '外贸发展专项资金',
  hosts: HOSTS.zxkt!,
  pages: [
    home,
    loginNotice,
    contacts,
    registrationStatement,
    qualificationForm,
    yearSelect,
    workspace,
    qualificationView,
  ],
  flows: [register, signIn],
  errors: [allSelected, userExists, userNotFound, notPublished, loginPrefix],
  answers: [],
});
