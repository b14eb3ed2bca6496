/** Runs code inside the extension: the only place where its own interfaces can be called. */
import type { Browser, Page } from 'puppeteer';

const origins = new WeakMap<Browser, string>();
const pages = new WeakMap<Browser, Page>();

/** Called by the launchers. */
export function rememberExtension(browser: Browser, origin: string): void {
  origins.set(browser, origin);
}

/** @returns `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
export function extensionOrigin(browser: Browser): string {
  const origin = origins.get(browser);
  if (!origin) throw new Error('This browser was not started by launchChromium or launchFirefox.');
  return origin;
}

/** Is this one of the extension's pages, with its interfaces there? False while it is still loading. */
async function ready(page: Page): Promise<boolean> {
  if (page.isClosed()) return false;
  return page
    .evaluate(() => {
      const { browser, chrome } = globalThis as unknown as Record<string, { tabs?: unknown } | undefined>;
      return document.readyState === 'complete' && Boolean((browser ?? chrome)?.tabs);
    })
    .catch(() => false);
}

/** Opens a page of the extension (`options.html`, `popup.html`) in a tab; `background` keeps the tested page in front. */
export async function openExtensionPage(browser: Browser, path: string, background = false): Promise<Page> {
  const page = await browser.newPage({ background });
  const address = `${extensionOrigin(browser)}/${path}`;
  // Firefox opens the page but never reports the navigation as done: what counts is that the page works.
  page.goto(address, { timeout: 2_000 }).catch(() => {});
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    if (await ready(page)) return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${address} did not open: is there such a page in the build?`);
}

export type CallExtension = <Args extends unknown[], Result>(
  run: (...args: Args) => Result | Promise<Result>,
  ...args: Args
) => Promise<Result>;

/**
 * A tab of the extension behind the tested page, opened once for each browser.
 * @returns a function that evaluates there; `run` sees `browser`/`chrome` and its arguments, nothing of ours.
 */
export async function extensionPage(browser: Browser): Promise<CallExtension> {
  let page = pages.get(browser);
  // A reload of the extension closes its tabs.
  if (!page || !(await ready(page))) {
    page = await openExtensionPage(browser, 'options.html', true);
    pages.set(browser, page);
  }
  const open = page;
  return async (run, ...args) => (await open.evaluate(run as never, ...args)) as never;
}
