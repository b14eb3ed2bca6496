/** Pages of the portals' hosts that talk about declaring without being any page of the catalogue. */
import accountAgreement from './account-agreement.ts';
import accountHelp from './account-help.ts';
import ecompExhibition from './ecomp-exhibition.ts';
import ecompHelp from './ecomp-help.ts';
import ecompNotFound from './ecomp-not-found.ts';
import serviceLicence from './service-licence.ts';
import serviceSitemap from './service-sitemap.ts';
import zjtxExperts from './zjtx-experts.ts';
import zjtxFaq from './zjtx-faq.ts';
import zjtxMaintenance from './zjtx-maintenance.ts';
import zjtxNotice from './zjtx-notice.ts';
import zjtxPolicy from './zjtx-policy.ts';
import zjtxStatistics from './zjtx-statistics.ts';
import zjtxSurvey from './zjtx-survey.ts';
import zxktArticle from './zxkt-article.ts';
import zxktDownloads from './zxkt-downloads.ts';
import zxktExpired from './zxkt-expired.ts';
import zxktNotices from './zxkt-notices.ts';
import zxktPublicity from './zxkt-publicity.ts';

export const nothing = [
  zxktArticle,
  zxktDownloads,
  zxktExpired,
  zxktNotices,
  zxktPublicity,
  ecompExhibition,
  ecompHelp,
  ecompNotFound,
  zjtxExperts,
  zjtxFaq,
  zjtxMaintenance,
  zjtxNotice,
  zjtxPolicy,
  zjtxStatistics,
  zjtxSurvey,
  accountAgreement,
  accountHelp,
  serviceLicence,
  serviceSitemap,
];
