/**
 * Does the options page stay responsive while 1,000 enterprises come in? `npm run bench import`. Imports a workbook and a
 * JSON file of them into the built extension in Chromium, once as new and once more as changed, and prints how long each
 * step took and the longest task that held up the page. Nothing here fails: machines differ.
 */
import type { Page } from 'puppeteer';
import type { Profile } from '../../lib/profile/schema.ts';
import { chooseFile, press, step } from '../e2e/transfer-page.ts';
import { launchChromium, openExtensionPage } from '../tools/browsers.ts';
import { ensureBuild } from '../tools/ensure.mjs';
import { bookOf, jsonOf } from '../tools/enterprise-files.ts';
import { enterprises } from '../tools/enterprises.ts';
import { startPortals } from '../tools/portal-server.ts';

const ROWS = 1000;
type Seen = { tasks: { start: number; duration: number }[] };

/** From now on notes every task over 50 ms: the browser tells of no shorter ones. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = window as never as Seen;
    seen.tasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        seen.tasks.push({ start: startTime, duration });
    }).observe({ entryTypes: ['longtask'] });
  });
}

const now = (page: Page): Promise<number> => page.evaluate(() => performance.now());

/** @returns what was noted since, and forgets it. */
async function tasks(page: Page): Promise<number[]> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  return page.evaluate(() => (window as never as Seen).tasks.splice(0).map(({ duration }) => duration));
}

async function timed(page: Page, what: string, work: () => Promise<unknown>): Promise<void> {
  const since = await now(page);
  await work();
  const took = (await now(page)) - since;
  const long = await tasks(page);
  const most =
    long.length === 0 ? 'none over 50 ms' : `longest ${Math.max(...long).toFixed(0)} ms of ${long.length}`;
  console.log(`${what.padEnd(34)} ${took.toFixed(0).padStart(6)} ms, tasks: ${most}`);
}

const portals = await startPortals();
const browser = await launchChromium({
  extensionDir: await ensureBuild('chrome'),
  proxyPort: portals.proxyPort,
});

async function bring(page: Page, name: string, what: string, bytes: Uint8Array, all: boolean): Promise<void> {
  await press(page, '导入…');
  // Handing the file over takes the test a while, and the page nothing.
  await timed(page, `${what}: read and compare`, async () => {
    await chooseFile(page, name, bytes);
    await step(page, 'preview');
  });
  if (all) await timed(page, `${what}: take all`, () => press(page, '全部采用文件里的'));
  await timed(page, `${what}: write`, async () => {
    await press(page, '确认导入');
    await step(page, 'done', 'failed');
    await press(page, '关闭');
  });
}

try {
  const page = await openExtensionPage(browser, 'options.html');
  await page.waitForSelector('main .empty, main .split');
  await watch(page);
  const fresh = enterprises(ROWS);
  const changed: Profile[] = fresh.map((profile) => ({ ...profile, employees: 7, address: '新地址' }));
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const files: [string, string, Uint8Array, boolean][] = [
    ['new.xlsx', `${ROWS} new, xlsx`, await bookOf(fresh), false],
    ['changed.xlsx', `${ROWS} changed, xlsx`, await bookOf(changed), true],
    ['back.json', `${ROWS} changed, json`, utf8(jsonOf(fresh)), true],
  ];
  for (const [name, what, bytes, all] of files) {
    console.log(`${name}: ${(bytes.length / 1024).toFixed(0)} kB`);
    await bring(page, name, what, bytes, all);
  }
} finally {
  await browser.close();
  await portals.close();
}
