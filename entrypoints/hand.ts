import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawFill } from '../components/panel/FillStage.tsx';
import { Hand } from '../lib/fill/hand.ts';
import { offerHand } from '../lib/platform/hand.ts';
import { copied } from '../lib/session/copied.ts';
import { describe } from '../lib/session/describe.ts';
import * as work from '../lib/session/fill-work.ts';
import { locate } from '../lib/session/locate.ts';
import { repair } from '../lib/session/repair.ts';
import { teachView } from '../lib/session/teach-view.ts';

/** What writes to pages. The background puts it into a frame when the session there asks; no page can load it. */
export default defineUnlistedScript(() =>
  offerHand({ hand: new Hand(), copied, describe, drawFill, locate, repair, teachView, ...work }),
);
