import { defineBackground } from 'wxt/utils/define-background';
import { route } from '../lib/platform/router.ts';
import { createProfileService } from '../lib/profile/service.ts';

export default defineBackground(() => {
  route(createProfileService());
});
