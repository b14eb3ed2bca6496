import type { PracticePage } from '../../define.ts';
import login from './login.ts';
import phoneChange from './phone-change.ts';
import recoverAccount from './recover-account.ts';
import recoverPassword from './recover-password.ts';
import register from './register.ts';
import userCenter from './user-center.ts';
import verifyForm from './verify-form.ts';
import verifyPrompt from './verify-prompt.ts';

/** A page has one shape or several. */
const pages: readonly (PracticePage | readonly PracticePage[])[] = [
  login,
  phoneChange,
  recoverAccount,
  recoverPassword,
  register,
  userCenter,
  verifyForm,
  verifyPrompt,
];

export const miitAccount: readonly PracticePage[] = pages.flat();
