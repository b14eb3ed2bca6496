import type { PracticePage } from '../../define.ts';
import applicationRecords from './application-records.ts';
import apply from './apply.ts';
import digitalAssessment from './digital-assessment.ts';
import enterpriseInfo from './enterprise-info.ts';
import enterpriseInfoEdit from './enterprise-info-edit.ts';
import financingForm from './financing-form.ts';
import financingNotice from './financing-notice.ts';
import formInnovative from './form-innovative.ts';
import formLittleGiant from './form-little-giant.ts';
import formSpecialised from './form-specialised.ts';
import home from './home.ts';
import homeSignedIn from './home-signed-in.ts';
import infoUpdate from './info-update.ts';
import majorChange from './major-change.ts';
import messages from './messages.ts';
import review from './review.ts';

/** A page has one shape or several. */
const pages: readonly (PracticePage | readonly PracticePage[])[] = [
  applicationRecords,
  apply,
  digitalAssessment,
  enterpriseInfoEdit,
  enterpriseInfo,
  financingForm,
  financingNotice,
  formInnovative,
  formLittleGiant,
  formSpecialised,
  homeSignedIn,
  home,
  infoUpdate,
  majorChange,
  messages,
  review,
];

export const zjtx: readonly PracticePage[] = pages.flat();
