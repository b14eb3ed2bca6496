import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '../../components/panel/panel.css?inline';
import { render } from '../../components/panel/render.tsx';
import searchCss from '../../components/search/search.css?inline';
import { startAssistant } from '../../lib/session/index.ts';

/** The fund portal and its sign-on, with their own data only. */
export default defineContentScript({
  matches: ['*://zxkt.mofcom.gov.cn/*', '*://ecomp.mofcom.gov.cn/*'],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_start',
  main: () => startAssistant({ css: css + searchCss, render }),
});
