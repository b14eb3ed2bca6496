import { defineBackground } from 'wxt/utils/define-background';
import { matchFields } from '../lib/advise/meaning.ts';
import { route } from '../lib/platform/router.ts';
import { createProfileService } from '../lib/profile/service.ts';

export default defineBackground(() => {
  route({
    profiles: createProfileService(),
    match: (frameId, controls) =>
      matchFields(frameId, controls).map(({ control, ...meaning }) => ({ ...meaning, ref: control.ref })),
  });
});
