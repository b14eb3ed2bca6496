import type { PracticePage } from '../../define.ts';
import adminLogin from './admin-login.ts';
import appPicker from './app-picker.ts';
import hall from './hall.ts';
import login from './login.ts';
import recoverAccount from './recover-account.ts';
import recoverIndex from './recover-index.ts';
import register from './register.ts';

/** A page has one shape or several. */
const pages: readonly (PracticePage | readonly PracticePage[])[] = [
  adminLogin,
  appPicker,
  hall,
  login,
  recoverAccount,
  recoverIndex,
  register,
];

export const ecomp: readonly PracticePage[] = pages.flat();
