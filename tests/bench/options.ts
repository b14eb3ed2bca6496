/**
 * How much scripting does the options page take with 1,000 profiles? `npm run bench options`. Opens the built page in
 * Chromium a few times, then types into its search. Prints the processor's time of scripting; nothing here fails.
 */
import type { Page } from 'puppeteer';
import { launchChromium, openExtensionPage } from '../tools/browsers.ts';
import { ensureBuild } from '../tools/ensure.mjs';
import { startPortals } from '../tools/portal-server.ts';
import { storeProfiles } from './profiles.ts';
import { median } from './stage.ts';
import { doing } from './tasks.ts';

const PROFILES = 1000;
const ROUNDS = 9;
/** Names, initials, whole syllables, a piece of a code, nothing. */
const QUERIES = ['宁波', 'nb', 'hzsl', 'shaoxing', '91330', 'zzz', '虚构 jx'];

const portals = await startPortals();
const browser = await launchChromium({
  extensionDir: process.env.BENCH_EXTENSION ?? (await ensureBuild('chrome')),
  proxyPort: portals.proxyPort,
});

/** Milliseconds. */
const scripting = async (page: Page, work: () => Promise<void>): Promise<number> =>
  (await doing(page, work)).script;

/** How fast the machine is: a loop that does nothing else. Milliseconds. */
const loop = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const began = performance.now();
    let sum = 0;
    for (let n = 0; n < 2e7; n++) sum = (sum * 31 + n) | 0;
    (window as never as { sum: number }).sum = sum;
    return performance.now() - began;
  });

/** The list stands, and so does the form of the first profile. */
const shown = async (page: Page): Promise<void> => {
  await page.waitForSelector('.rows li');
  await page.waitForSelector('.form h2');
  await settled(page);
  // The form is made after the list is seen, and what the vault holds is asked last.
  await settled(page);
};
const settled = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))));

/** Types one letter after the other as a person does; the list has followed each. */
async function keystrokes(page: Page, query: string): Promise<number[]> {
  const all: number[] = [];
  await page.focus('.list input[type=search]');
  for (const letter of query) {
    all.push(
      await scripting(page, async () => {
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
  const opened: number[] = [];
  const loops: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    loops.push(await loop(page));
    opened.push(
      await scripting(page, async () => {
        await page.reload();
        await shown(page);
      }),
    );
  }
  console.log(`${PROFILES} profiles, opened ${ROUNDS} times`);
  console.log(`a loop of 20 million turns: ${ms(loops)}`);
  console.log(`open, scripting: ${ms(opened)}`);
  for (const query of QUERIES)
    console.log(`search ${query}, scripting a keystroke: ${ms(await keystrokes(page, query))}`);
} finally {
  await browser.close();
  await portals.close();
}
