import { definePortal } from '../define.ts';
import { HOSTS } from '../hosts.ts';
import answers from './answers.ts';
import allSelected from './errors/all-selected.ts';
import codeMissing from './errors/code-missing.ts';
import codeWrong from './errors/code-wrong.ts';
import idleBeforeSave from './errors/idle-before-save.ts';
import loginPrefix from './errors/login-prefix.ts';
import nameRegionLocked from './errors/name-region-locked.ts';
import notPublished from './errors/not-published.ts';
import projectAccepted from './errors/project-accepted.ts';
import projectNameReused from './errors/project-name-reused.ts';
import redHints from './errors/red-hints.ts';
import severalAccounts from './errors/several-accounts.ts';
import userExists from './errors/user-exists.ts';
import userNotFound from './errors/user-not-found.ts';
import adminSignIn from './flows/admin-sign-in.ts';
import changeQualification from './flows/change-qualification.ts';
import closeAccount from './flows/close-account.ts';
import declareProject from './flows/declare-project.ts';
import printForms from './flows/print-forms.ts';
import recover from './flows/recover.ts';
import register from './flows/register.ts';
import signIn from './flows/sign-in.ts';
import unbind from './flows/unbind.ts';
import adminWorkspace from './pages/admin-workspace.ts';
import codeChange from './pages/code-change.ts';
import contacts from './pages/contacts.ts';
import fundDisbursement from './pages/fund-disbursement.ts';
import home from './pages/home.ts';
import loginNotice from './pages/login-notice.ts';
import print from './pages/print.ts';
import projectForm from './pages/project-form.ts';
import projectList from './pages/project-list.ts';
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
    codeChange,
    projectForm,
    projectList,
    fundDisbursement,
    print,
    adminWorkspace,
  ],
  // Where nobody has said what they are about, the first that goes through the page is told.
  flows: [
    register,
    signIn,
    adminSignIn,
    declareProject,
    changeQualification,
    printForms,
    recover,
    unbind,
    closeAccount,
  ],
  errors: [
    allSelected,
    userExists,
    userNotFound,
    severalAccounts,
    codeWrong,
    codeMissing,
    nameRegionLocked,
    notPublished,
    redHints,
    idleBeforeSave,
    projectNameReused,
    projectAccepted,
    loginPrefix,
  ],
  answers,
});
