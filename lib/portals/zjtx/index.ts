import { definePortal } from '../define.ts';
import { HOSTS } from '../hosts.ts';
import answers from './answers.ts';
import countdown from './errors/countdown.ts';
import digitalAssessmentMissing from './errors/digital-assessment-missing.ts';
import editLocked from './errors/edit-locked.ts';
import infoIncomplete from './errors/info-incomplete.ts';
import majorChangeOverdue from './errors/major-change-overdue.ts';
import nameCodeReadonly from './errors/name-code-readonly.ts';
import noWithdrawButton from './errors/no-withdraw-button.ts';
import placeIndustryDecide from './errors/place-industry-decide.ts';
import requiredParts from './errors/required-parts.ts';
import reviewNotEligible from './errors/review-not-eligible.ts';
import treeNotLeaf from './errors/tree-not-leaf.ts';
import updateClosed from './errors/update-closed.ts';
import uploadMany from './errors/upload-many.ts';
import uploadServerError from './errors/upload-server-error.ts';
import uploadTooLarge from './errors/upload-too-large.ts';
import uploadType from './errors/upload-type.ts';
import withdrawAfterDeadline from './errors/withdraw-after-deadline.ts';
import zoneNotOpen from './errors/zone-not-open.ts';
import amendApplication from './flows/amend-application.ts';
import applyInnovative from './flows/apply-innovative.ts';
import applyLittleGiant from './flows/apply-little-giant.ts';
import applySpecialised from './flows/apply-specialised.ts';
import completeInfo from './flows/complete-info.ts';
import recover from './flows/recover.ts';
import register from './flows/register.ts';
import registerPoints from './flows/register-points.ts';
import reportMajorChange from './flows/report-major-change.ts';
import returnFromServicePortal from './flows/return-from-service-portal.ts';
import reviewQualification from './flows/review-qualification.ts';
import updateInfo from './flows/update-info.ts';
import applicationRecords from './pages/application-records.ts';
import apply from './pages/apply.ts';
import digitalAssessment from './pages/digital-assessment.ts';
import enterpriseInfo from './pages/enterprise-info.ts';
import enterpriseInfoEdit from './pages/enterprise-info-edit.ts';
import financingForm from './pages/financing-form.ts';
import financingNotice from './pages/financing-notice.ts';
import formInnovative from './pages/form-innovative.ts';
import formLittleGiant from './pages/form-little-giant.ts';
import formSpecialised from './pages/form-specialised.ts';
import home from './pages/home.ts';
import homeSignedIn from './pages/home-signed-in.ts';
import infoUpdate from './pages/info-update.ts';
import majorChange from './pages/major-change.ts';
import messages from './pages/messages.ts';
import review from './pages/review.ts';

export default definePortal({
  id: 'zjtx',
  name: '优质中小企业梯度培育平台',
  short: '梯度培育平台',
  hosts: HOSTS.zjtx!,
  pages: [
    home,
    homeSignedIn,
    enterpriseInfo,
    enterpriseInfoEdit,
    apply,
    formInnovative,
    formSpecialised,
    formLittleGiant,
    applicationRecords,
    infoUpdate,
    review,
    messages,
    majorChange,
    financingNotice,
    financingForm,
    digitalAssessment,
  ],
  // Where nobody has said what they are about, the first that goes through the page is told.
  flows: [
    register,
    completeInfo,
    applyInnovative,
    applySpecialised,
    applyLittleGiant,
    amendApplication,
    updateInfo,
    reviewQualification,
    reportMajorChange,
    registerPoints,
    recover,
    returnFromServicePortal,
  ],
  errors: [
    uploadServerError,
    uploadTooLarge,
    uploadType,
    uploadMany,
    zoneNotOpen,
    infoIncomplete,
    digitalAssessmentMissing,
    requiredParts,
    treeNotLeaf,
    withdrawAfterDeadline,
    noWithdrawButton,
    editLocked,
    updateClosed,
    reviewNotEligible,
    majorChangeOverdue,
    placeIndustryDecide,
    countdown,
    nameCodeReadonly,
  ],
  answers,
});
