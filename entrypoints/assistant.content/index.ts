import { defineContentScript } from 'wxt/utils/define-content-script';
import { render } from '../../components/panel/render.tsx';
import { PATTERNS } from '../../lib/portals/hosts.ts';
import { startAssistant } from '../../lib/session/index.ts';

/** The assistant on the portals. It carries no portal's data: each frame gets those of its own host's family. */
export default defineContentScript({
  matches: PATTERNS,
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_start',
  main: () => startAssistant(render),
});
