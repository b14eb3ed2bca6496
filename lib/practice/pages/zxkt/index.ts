import type { PracticePage } from '../../define.ts';
import adminWorkspace from './admin-workspace.ts';
import codeChange from './code-change.ts';
import contacts from './contacts.ts';
import fundDisbursement from './fund-disbursement.ts';
import home from './home.ts';
import loginNotice from './login-notice.ts';
import printForms from './print.ts';
import projectForm from './project-form.ts';
import projectList from './project-list.ts';
import qualificationForm from './qualification-form.ts';
import qualificationView from './qualification-view.ts';
import registrationStatement from './registration-statement.ts';
import workspace from './workspace.ts';
import yearSelect from './year-select.ts';

/** A page has one shape or several. */
const pages: readonly (PracticePage | readonly PracticePage[])[] = [
  adminWorkspace,
  codeChange,
  contacts,
  fundDisbursement,
  home,
  loginNotice,
  printForms,
  projectForm,
  projectList,
  qualificationForm,
  qualificationView,
  registrationStatement,
  workspace,
  yearSelect,
];

export const zxkt: readonly PracticePage[] = pages.flat();
