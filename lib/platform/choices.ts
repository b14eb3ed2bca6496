/** Which profile was chosen where: in `storage.local`, written by the background alone. */
import type { Choices } from '../profile/choice.ts';
import { browser } from './browser.ts';

const KEY = 'chosenProfiles';

export const chosenProfiles = {
  async read(): Promise<{ choices: unknown; former: unknown }> {
    const { [KEY]: choices, profileId: former } = await browser.storage.local.get([KEY, 'profileId']);
    return { choices, former };
  },
  write: (choices: Choices, last: string): Promise<void> =>
    browser.storage.local.set({ [KEY]: choices, profileId: last }),
};
