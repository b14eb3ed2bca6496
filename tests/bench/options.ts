/**
 * How much scripting does the options page take with 1,000 profiles? `npm run bench options`. Opens the built page in
 * Chromium a few times, then types into its search. Prints medians of `ScriptDuration`; nothing here fails.
 */
import type { Page } from 'puppeteer';
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

/** Milliseconds of scripting, and of all work, in this page so far. */
async function spent(page: Page): Promise<{ script: number; task: number }> {
  const { ScriptDuration = 0, TaskDuration = 0 } = await page.metrics();
  return { script: ScriptDuration * 1000, task: TaskDuration * 1000 };
}

async function open(): Promise<Page> {
  const page = await openExtensionPage(browser, 'options.html');
  await page.waitForSelector('.form h2');
  await page.waitForSelector('.rows li');
  return page;
}

/** Types one letter after the other as a person does; the list has followed each. */
async function keystrokes(page: Page, query: string): Promise<{ script: number; task: number }[]> {
  const all = [];
  await page.focus('.list input[type=search]');
  for (const letter of query) {
    const before = await spent(page);
    await page.keyboard.sendCharacter(letter);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    const after = await spent(page);
    all.push({ script: after.script - before.script, task: after.task - before.task });
  }
  await page.$eval('.list input[type=search]', (input) => {
    (input as HTMLInputElement).value = '';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return all;
}

const ms = (values: readonly number[]) =>
  `median ${median(values).toFixed(1)} ms, most ${Math.max(...values).toFixed(1)} ms`;

try {
  const first = await openExtensionPage(browser, 'options.html');
  await first.waitForSelector('.empty, .rows li');
  await storeProfiles(first, PROFILES);
  await first.close();

  const opened = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await open();
    opened.push(await spent(page));
    if (round < ROUNDS - 1) await page.close();
    else {
      console.log(`${PROFILES} profiles, ${ROUNDS} times opened`);
      console.log(`open, scripting: ${ms(opened.map(({ script }) => script))}`);
      console.log(`open, all work:  ${ms(opened.map(({ task }) => task))}`);
      for (const query of QUERIES) {
        const strokes = await keystrokes(page, query);
        console.log(`search ${query}, scripting a keystroke: ${ms(strokes.map(({ script }) => script))}`);
      }
      await page.close();
    }
  }
} finally {
  await browser.close();
  await portals.close();
}
