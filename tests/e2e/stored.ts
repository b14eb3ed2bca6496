/** What the browser's database holds, read past our own code. */
import type { Page } from 'puppeteer';
import type { StoredProfile } from '../../lib/profile/database.ts';
import { extensionPage } from '../tools/browsers.ts';
import type { Bench } from './harness.ts';

/** Sent into a page as text: it may use nothing from around it. */
function readRecords(): Promise<StoredProfile[]> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('declare-assistant');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const all = opening.result.transaction('profiles').objectStore('profiles').getAll();
      all.onerror = () => failed(all.error);
      all.onsuccess = () => {
        opening.result.close();
        done(all.result);
      };
    };
  });
}

/** @returns every record of a profile. @param page one of the extension's */
export const storedRecords = (page: Page): Promise<StoredProfile[]> => page.evaluate(readRecords);

/** As {@link storedRecords}, for tests that have no page of the extension open. */
export async function recordsOf(bench: Bench): Promise<StoredProfile[]> {
  const call = await extensionPage(bench.browser);
  return call(readRecords);
}
