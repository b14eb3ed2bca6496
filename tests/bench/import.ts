/**
 * Does the options page stay responsive while 1,000 enterprises come in? `npm run bench import`. Imports a workbook and a
 * JSON file of them into the built extension in Chromium, once as new and once more as changed, and prints how long each
 * step took and the longest task that held up the page; the last write makes the day's copy as well. Nothing here fails: machines differ.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import type { Profile } from '../../lib/profile/schema.ts';
import { press, step } from '../e2e/transfer-page.ts';
import { launchChromium, openExtensionPage } from '../tools/browsers.ts';
import { ensureBuild } from '../tools/ensure.mjs';
import { bookOf, jsonOf } from '../tools/enterprise-files.ts';
import { enterprises } from '../tools/enterprises.ts';
import { startPortals } from '../tools/portal-server.ts';
import { doing, type Task } from './tasks.ts';

const ROWS = 1000;

const now = (page: Page): Promise<number> => page.evaluate(() => performance.now());

async function timed(page: Page, what: string, work: () => Promise<unknown>): Promise<void> {
  const since = await now(page);
  const { tasks: all } = await doing(page, async () => {
    await work();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  });
  const took = (await now(page)) - since;
  const over = all.filter(({ wall }) => wall > 50).length;
  const most = (key: keyof Task) => `${Math.max(0, ...all.map((task) => task[key])).toFixed(0)} ms`;
  console.log(
    `${what.padEnd(44)} ${took.toFixed(0).padStart(6)} ms, longest task: ${most('cpu').padStart(6)} of the processor, ` +
      `${most('wall').padStart(6)} by the clock, ${over} over 50 ms`,
  );
}

/** As if the day's copy had not been made yet: the next write makes it. */
const newDay = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('declare-assistant');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction('snapshots', 'readwrite');
          tx.objectStore('snapshots').clear();
          tx.onerror = () => failed(tx.error);
          tx.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );

const portals = await startPortals();
const browser = await launchChromium({
  extensionDir: process.env.BENCH_EXTENSION ?? (await ensureBuild('chrome')),
  proxyPort: portals.proxyPort,
});

const folder = await mkdtemp(join(tmpdir(), 'bench-import-'));

async function bring(page: Page, name: string, what: string, bytes: Uint8Array, all: boolean): Promise<void> {
  await writeFile(join(folder, name), bytes);
  await press(page, '导入…');
  const input = (await page.waitForSelector(
    'dialog.transfer input[type=file]',
  )) as ElementHandle<HTMLInputElement>;
  await timed(page, `${what}: read and compare`, async () => {
    // By the browser, from the disk: making a file inside the page would itself hold up the page.
    await input.uploadFile(join(folder, name));
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
  const fresh = enterprises(ROWS);
  const changed: Profile[] = fresh.map((profile) => ({ ...profile, employees: 7, address: '新地址' }));
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const files: [string, string, Uint8Array, boolean][] = [
    ['new.xlsx', `${ROWS} new, xlsx`, await bookOf(fresh), false],
    ['changed.xlsx', `${ROWS} changed, xlsx`, await bookOf(changed), true],
    ['back.json', `${ROWS} changed, json, new day`, utf8(jsonOf(fresh)), true],
  ];
  for (const [name, what, bytes, all] of files) {
    console.log(`${name}: ${(bytes.length / 1024).toFixed(0)} kB`);
    if (name === 'back.json') await newDay(page);
    await bring(page, name, what, bytes, all);
  }
} finally {
  await browser.close();
  await portals.close();
  await rm(folder, { recursive: true });
}
