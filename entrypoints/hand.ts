import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Hand } from '../lib/fill/hand.ts';
import { offerHand } from '../lib/platform/hand.ts';

/** What writes to pages. The background puts it into a frame when the session there asks; no page can load it. */
export default defineUnlistedScript(() => offerHand(new Hand()));
