/** One browser with the built extension and the practice portals, for every browser the product supports. */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe } from 'vitest';
import {
  describeSession,
  importProfile,
  launchChromium,
  launchFirefox,
  type SessionDescription,
  waitUntilQuiet,
} from '../tools/browsers.ts';
import { ensureBuild } from '../tools/ensure.mjs';
import { type Portals, startPortals } from '../tools/portal-server.ts';

export const SAMPLE = fileURLToPath(new URL('../tools/sample-profile.json', import.meta.url));
export type Kind = 'chromium' | 'firefox';

export interface Bench {
  readonly kind: Kind;
  readonly browser: Browser;
  readonly portals: Portals;
  /** What the page's alert, confirm and prompt said; they are accepted at once. */
  readonly dialogs: string[];
  /** Opens an address in a new tab; tabs are closed after each suite. */
  open(url: string): Promise<Page>;
  /** Opens and waits until the assistant has read the page. */
  read(url: string): Promise<{ page: Page; session: SessionDescription }>;
}

interface Options {
  /** Import the sample profile before the tests. */
  profile?: boolean;
  kinds?: readonly Kind[];
}

/** Declares the same tests for Chromium and Firefox, each with a browser of its own. */
export function inBrowsers(name: string, options: Options, tests: (bench: Bench) => void): void {
  for (const kind of options.kinds ?? (['chromium', 'firefox'] as const)) {
    describe(`${name} (${kind})`, () => {
      const dialogs: string[] = [];
      let browser: Browser | undefined;
      let portals: Portals | undefined;

      beforeAll(async () => {
        portals = await startPortals();
        const extensionDir = await ensureBuild(kind === 'chromium' ? 'chrome' : 'firefox');
        const launch = kind === 'chromium' ? launchChromium : launchFirefox;
        browser = await launch({ extensionDir, proxyPort: portals.proxyPort });
        if (options.profile) {
          const reply = await importProfile(browser, SAMPLE);
          if (!reply.ok) throw new Error(`The sample profile was refused: ${JSON.stringify(reply.problems)}`);
        }
      });
      afterAll(async () => {
        await browser?.close();
        await portals?.close();
      });

      const bench: Bench = {
        kind,
        dialogs,
        get browser() {
          return browser as Browser;
        },
        get portals() {
          return portals as Portals;
        },
        async open(url) {
          const page = await bench.browser.newPage();
          page.on('dialog', (dialog) => {
            dialogs.push(dialog.message());
            void dialog.accept().catch(() => {});
          });
          await page.goto(url);
          return page;
        },
        async read(url) {
          const page = await bench.open(url);
          const session = await waitUntilQuiet(bench.browser, page);
          if (!session) throw new Error(`The assistant did not answer at ${url}.`);
          return { page, session };
        },
      };
      tests(bench);
    });
  }
}

export { describeSession };
