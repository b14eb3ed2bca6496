import type { PracticeScenario } from '../define.ts';
import allSelected from './all-selected.ts';
import codeMissing from './code-missing.ts';
import codeWrong from './code-wrong.ts';
import countdown from './countdown.ts';
import creditCodeExists from './credit-code-exists.ts';
import digitalAssessmentMissing from './digital-assessment-missing.ts';
import editLocked from './edit-locked.ts';
import infoIncomplete from './info-incomplete.ts';
import loginPrefix from './login-prefix.ts';
import nameCodeReadonly from './name-code-readonly.ts';
import nameRegionLocked from './name-region-locked.ts';
import naturalPersonAccount from './natural-person-account.ts';
import noWithdrawButton from './no-withdraw-button.ts';
import notPublished from './not-published.ts';
import notVerified from './not-verified.ts';
import projectAccepted from './project-accepted.ts';
import redHints from './red-hints.ts';
import reviewNotEligible from './review-not-eligible.ts';
import sentToServicePortal from './sent-to-service-portal.ts';
import severalAccounts from './several-accounts.ts';
import uploadServerError from './upload-server-error.ts';
import userExists from './user-exists.ts';
import userNotFound from './user-not-found.ts';
import verificationFails from './verification-fails.ts';
import zoneNotOpen from './zone-not-open.ts';

export const scenarios: readonly PracticeScenario[] = [
  allSelected,
  codeMissing,
  codeWrong,
  countdown,
  creditCodeExists,
  digitalAssessmentMissing,
  editLocked,
  infoIncomplete,
  loginPrefix,
  nameCodeReadonly,
  nameRegionLocked,
  naturalPersonAccount,
  noWithdrawButton,
  notPublished,
  notVerified,
  projectAccepted,
  redHints,
  reviewNotEligible,
  sentToServicePortal,
  severalAccounts,
  uploadServerError,
  userExists,
  userNotFound,
  verificationFails,
  zoneNotOpen,
];
