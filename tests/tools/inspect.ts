/**
 * What the assistant sees on a saved page, as one JSON object on stdout:
 * `npm run inspect -- --url URL [--root DIR] [--profile FILE] [--fill] [--script FILE] [--screenshot PNG] PAGE.html`.
 */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import {
  describeSession,
  extensionPage,
  fillByPanel,
  importProfile,
  launchChromium,
  waitUntilQuiet,
} from './browsers.ts';
import { ensureBuild, SetupError } from './ensure.mjs';
import { type InspectArguments, readArguments } from './inspect/arguments.ts';
import { worksOn } from './inspect/matches.ts';
import { report } from './inspect/report.ts';
import { startPortals } from './portal-server.ts';

/** `alert` and `confirm` would stop the page for ever; the script's own handler may have been faster. */
function acceptDialogs(page: Page): void {
  page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
}

async function runScript(file: string, page: Page): Promise<void> {
  const script = (await import(pathToFileURL(file).href)) as { default?: unknown };
  if (typeof script.default !== 'function') {
    throw new SetupError(`脚本没有默认导出的函数 (export default async (page) => …)：${file}`);
  }
  try {
    await (script.default as (page: Page) => Promise<void>)(page);
  } catch (error) {
    throw new SetupError(`脚本出错：${(error as Error).message?.split('\n')[0] ?? String(error)}`);
  }
}

/** Waits for the page to rest. Silence is right elsewhere, but on a portal's host it is a fault. */
async function settle(browser: Browser, page: Page, extension: string) {
  if (await worksOn(extension, page.url())) {
    const session = await waitUntilQuiet(browser, page);
    if (!session)
      throw new SetupError(`助手在 ${page.url()} 上没有回应 (the assistant never answered there)。`);
    return session;
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  return describeSession(browser, page);
}

/** Of several profiles in the file the first is used: there is nobody to ask. */
async function chooseFirst(browser: Browser, file: string): Promise<void> {
  const { profiles } = JSON.parse(await readFile(file, 'utf8')) as { profiles: { id: string }[] };
  const call = await extensionPage(browser);
  await call(async (profileId: string | undefined) => {
    const { chrome } = globalThis as never as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    if (profileId) await chrome.storage.local.set({ profileId });
  }, profiles[0]?.id);
}

async function inspect(asked: InspectArguments, extension: string, browser: Browser): Promise<object> {
  if (asked.profile) {
    const reply = await importProfile(browser, asked.profile);
    if (!reply?.ok)
      throw new SetupError(`企业资料导入失败：${JSON.stringify(reply?.problems ?? '没有回应')}`);
    await chooseFirst(browser, asked.profile);
  }
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  acceptDialogs(page);
  browser.on('targetcreated', async (target) => {
    const opened = await target.page().catch(() => null);
    if (opened && opened !== page) acceptDialogs(opened);
  });
  await page.bringToFront();
  await page.goto(asked.url, { timeout: 30_000 }).catch((error: Error) => {
    throw new SetupError(`网页打不开：${asked.url}（${error.message.split('\n')[0]}）`);
  });
  let session = await settle(browser, page, extension);
  if (asked.script) {
    await runScript(asked.script, page);
    session = await settle(browser, page, extension);
  }
  if (asked.fill && session?.panel.visible && (await fillByPanel(browser, page))) {
    session = await settle(browser, page, extension);
  }
  if (asked.screenshot) await page.screenshot({ path: asked.screenshot as `${string}.png` });
  return report(page.url(), session);
}

let close = async () => {};
try {
  const asked = readArguments(process.argv.slice(2));
  const extension = await ensureBuild('chrome');
  const portals = await startPortals({ replicas: false });
  portals.serveSaved(asked.url, asked.page, asked.root);
  close = portals.close;
  const browser = await launchChromium({ extensionDir: extension, proxyPort: portals.proxyPort });
  close = () => browser.close().then(portals.close);
  const result = await inspect(asked, extension, browser);
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
} catch (error) {
  // One line: support staff read it, scripts test for it.
  const text = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${text.replace(/\s*\n\s*/g, ' ')}\n`);
  process.exitCode = 2;
} finally {
  await close().catch(() => {});
}
