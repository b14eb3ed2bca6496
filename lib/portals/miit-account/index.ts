import { definePortal } from '../define.ts';
import { HOSTS } from '../hosts.ts';
import answers from './answers.ts';
import creditCodeExists from './errors/credit-code-exists.ts';
import loginNameFormat from './errors/login-name-format.ts';
import naturalPersonAccount from './errors/natural-person-account.ts';
import naturalPersonCreditCode from './errors/natural-person-credit-code.ts';
import notVerified from './errors/not-verified.ts';
import passwordFormat from './errors/password-format.ts';
import passwordMismatch from './errors/password-mismatch.ts';
import verificationFails from './errors/verification-fails.ts';
import login from './pages/login.ts';
import phoneChange from './pages/phone-change.ts';
import recoverAccount from './pages/recover-account.ts';
import recoverPassword from './pages/recover-password.ts';
import register from './pages/register.ts';
import userCenter from './pages/user-center.ts';
import verifyForm from './pages/verify-form.ts';
import verifyPrompt from './pages/verify-prompt.ts';

/** Behind anti-bot protection: guidance only, nothing is filled or clicked here. */
export default definePortal({
  id: 'miit-account',
  name: '工业和信息化部统一登录系统',
  short: '工信部统一登录',
  hosts: HOSTS['miit-account']!,
  pages: [
    login,
    register,
    verifyPrompt,
    verifyForm,
    phoneChange,
    recoverPassword,
    recoverAccount,
    userCenter,
  ],
  flows: [],
  errors: [
    creditCodeExists,
    naturalPersonAccount,
    naturalPersonCreditCode,
    notVerified,
    verificationFails,
    loginNameFormat,
    passwordFormat,
    passwordMismatch,
  ],
  answers,
  displayOnly: true,
});
