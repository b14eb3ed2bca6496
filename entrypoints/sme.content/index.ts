import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '../../components/panel/panel.css?inline';
import { render } from '../../components/panel/render.tsx';
import miitAccount from '../../lib/portals/miit-account/index.ts';
import miitService from '../../lib/portals/miit-service/index.ts';
import zjtx from '../../lib/portals/zjtx/index.ts';
import { startAssistant } from '../../lib/session/index.ts';

/** The SME cultivation portal with its sign-on and service portal, with their own data only. */
export default defineContentScript({
  matches: ['*://zjtx.miit.gov.cn/*', '*://ucenter.miit.gov.cn/*', '*://ythzxfw.miit.gov.cn/*'],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_start',
  main: () => startAssistant({ portals: [zjtx, miitAccount, miitService], css, render }),
});
