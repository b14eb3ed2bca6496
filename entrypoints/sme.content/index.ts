import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '../../components/panel/panel.css?inline';
import { render } from '../../components/panel/render.tsx';
import searchCss from '../../components/search/search.css?inline';
import { startAssistant } from '../../lib/session/index.ts';

/** The SME cultivation portal with its sign-on and service portal, with their own data only. */
export default defineContentScript({
  matches: ['*://zjtx.miit.gov.cn/*', '*://ucenter.miit.gov.cn/*', '*://ythzxfw.miit.gov.cn/*'],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_start',
  main: () => startAssistant({ css: css + searchCss, render }),
});
