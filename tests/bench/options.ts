/**
 * How much scripting does the options page take with 1,000 profiles? `npm run bench options`. Opens the built page in
 * Chromium a few times, then types into its search. Prints medians from CPU profiles; nothing here fails.
 */
import type { CDPSession, Page } from 'puppeteer';
import { launchChromium, openExtensionPage } from '../tools/browsers.ts';
import { ensureBuild } from '../tools/ensure.mjs';
import { startPortals } from '../tools/portal-server.ts';
import { storeProfiles } from './profiles.ts';
import { median } from './stage.ts';

const PROFILES = 1000;
const ROUNDS = 9;
/** Names, initials, whole syllables, a piece of a code, nothing. */
const QUERIES = ['宁波', 'nb', 'hzsl', 'shaoxing', '91330', 'zzz', '虚构 jx'];

const portals = await startPortals();
const browser = await launchChromium({
  extensionDir: await ensureBuild('chrome'),
  proxyPort: portals.proxyPort,
});

/** What the profiler does not count as scripting: waiting, and the browser's own work such as layout. */
const NOT_SCRIPT = /^\((?:idle|program|root)\)$/;

/**
 * Milliseconds of scripting, garbage collection included, while something is done. The browser's own `ScriptDuration`
 * would leave out what runs after an `await`, which here is nearly all.
 */
async function scripting(cdp: CDPSession, work: () => Promise<void>): Promise<number> {
  await cdp.send('Profiler.start');
  await work();
  const { profile } = await cdp.send('Profiler.stop');
  const script = new Set(
    profile.nodes.filter(({ callFrame }) => !NOT_SCRIPT.test(callFrame.functionName)).map(({ id }) => id),
  );
  const { samples = [], timeDeltas = [] } = profile;
  const spent = samples.reduce((sum, id, at) => sum + (script.has(id) ? (timeDeltas[at] ?? 0) : 0), 0);
  return spent / 1000;
}

/** The list stands, and so does the form of the first profile. */
const shown = async (page: Page): Promise<void> => {
  await page.waitForSelector('.rows li');
  await page.waitForSelector('.form h2');
  await settled(page);
};
const settled = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))));

/** Types one letter after the other as a person does; the list has followed each. */
async function keystrokes(page: Page, cdp: CDPSession, query: string): Promise<number[]> {
  const all: number[] = [];
  await page.focus('.list input[type=search]');
  for (const letter of query) {
    all.push(
      await scripting(cdp, async () => {
        await page.keyboard.sendCharacter(letter);
        await settled(page);
      }),
    );
  }
  await page.keyboard.press('Escape');
  await settled(page);
  return all;
}

const ms = (values: readonly number[]) =>
  `median ${median(values).toFixed(1)} ms, most ${Math.max(...values).toFixed(1)} ms`;

try {
  const first = await openExtensionPage(browser, 'options.html');
  await first.waitForSelector('.empty, .rows li');
  await storeProfiles(first, PROFILES);
  await first.close();

  const page = await openExtensionPage(browser, 'options.html');
  await shown(page);
  const cdp = await page.createCDPSession();
  await cdp.send('Profiler.enable');
  const opened: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    opened.push(
      await scripting(cdp, async () => {
        await page.reload();
        await shown(page);
      }),
    );
  }
  console.log(`${PROFILES} profiles, opened ${ROUNDS} times`);
  console.log(`open, scripting: ${ms(opened)}`);
  for (const query of QUERIES)
    console.log(`search ${query}, scripting a keystroke: ${ms(await keystrokes(page, cdp, query))}`);
} finally {
  await browser.close();
  await portals.close();
}
