/** The vault on the options page, used as a person does. */
import type { Browser, Page } from 'puppeteer';
import { expect } from 'vitest';
import { openExtensionPage } from '../tools/browsers.ts';
import { storedRecords } from './stored.ts';

export const field = (key: string) => `#field-${key.replaceAll('.', '-')}`;

/** Opens the options page at the vault. */
export async function openVaultPage(browser: Browser): Promise<Page> {
  const page = await openExtensionPage(browser, 'options.html#vault');
  await page.waitForSelector('.vault-state:not(.loading)');
  return page;
}

/** @returns the page that asks for the passphrase, once there is one beside `known`. */
export async function askingPage(browser: Browser, known: Page): Promise<Page> {
  for (const end = Date.now() + 15_000; Date.now() < end; ) {
    for (const page of await browser.pages()) {
      if (page === known) continue;
      // Null also from a page that is still being made.
      const there = await page.$('#vault-passphrase').catch(() => null);
      if (there) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('No page asked for the passphrase.');
}

/** Presses the last button with this text: a dialog's stands after the page's. */
export async function press(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('button')].some(
        (button) => !button.disabled && button.textContent?.trim() === wanted,
      ),
    {},
    text,
  );
  await page.evaluate((wanted) => {
    const all = [...document.querySelectorAll('button')];
    all.findLast((button) => !button.disabled && button.textContent?.trim() === wanted)?.click();
  }, text);
}

export const says = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);

export const vaultState = (page: Page, state: 'none' | 'locked' | 'open') =>
  page.waitForSelector(`.vault-state.${state}`);

/** Shows one of the page's two sides. */
export async function side(page: Page, tab: '企业档案' | '设置'): Promise<void> {
  await press(page, tab);
  await page.waitForSelector(tab === '设置' ? '.vault-state' : '.form, .list');
}

async function typed(page: Page, id: string, text: string): Promise<void> {
  const input = await page.waitForSelector(`#vault-${id}`);
  await input!.evaluate((element) => {
    (element as HTMLInputElement).value = '';
  });
  await input!.type(text);
}

const noDialog = (page: Page) => page.waitForFunction(() => !document.querySelector('.vault-dialog'));

/** Sets up a vault from the settings. */
export async function setUp(page: Page, passphrase: string): Promise<void> {
  await press(page, '设置保险箱');
  await typed(page, 'passphrase', passphrase);
  await typed(page, 'again', passphrase);
  await page.keyboard.press('Enter');
  await vaultState(page, 'open');
}

export async function lock(page: Page): Promise<void> {
  await press(page, '锁定');
  await vaultState(page, 'locked');
}

/** Tries a passphrase in the dialog, which is opened when it is not. */
export async function tryPassphrase(page: Page, passphrase: string): Promise<void> {
  if (!(await page.$('#vault-passphrase'))) await press(page, '打开保险箱');
  await typed(page, 'passphrase', passphrase);
  await page.keyboard.press('Enter');
}

export async function change(page: Page, old: string, passphrase: string): Promise<void> {
  await noDialog(page);
  await press(page, '更换口令');
  await typed(page, 'old', old);
  await typed(page, 'passphrase', passphrase);
  await typed(page, 'again', passphrase);
  await page.keyboard.press('Enter');
  await noDialog(page);
}

/** Ticks a key by the name it is shown with. */
export async function mark(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLLabelElement>('.vault-group label')];
    all.find((label) => label.textContent?.trim() === wanted)?.click();
  }, name);
  await says(page, `“${name}”已放进保险箱`);
}

/** Types a value into a field that the open vault keeps; it is sealed when the field is left. */
export async function typeSealed(page: Page, key: string, text: string): Promise<void> {
  await page.waitForSelector(`input${field(key)}`);
  await page.focus(field(key));
  await page.type(field(key), text);
  await page.keyboard.press('Tab');
  await page.waitForSelector(`button${field(key)}`);
}

/** @returns what a field shows after 【显示】. */
export async function reveal(page: Page, key: string): Promise<string> {
  // While it is locked, the button there is the one that opens it.
  await page.waitForSelector(`button${field(key)}[aria-pressed="false"]`);
  await page.$eval(field(key), (button) => (button as HTMLElement).click());
  const shown = await page.waitForFunction(
    (selector) => {
      const value = document.querySelector(selector)?.closest('.vault-value')?.firstElementChild;
      return value && !value.classList.contains('dots') ? value.textContent : null;
    },
    {},
    field(key),
  );
  return (await shown.jsonValue()) as string;
}

/** Types into a field that is stored in plain, and waits until it is. */
export async function typePlain(page: Page, key: string, text: string): Promise<void> {
  await page.waitForSelector(`input${field(key)}`);
  await page.$eval(field(key), (input) => (input as HTMLInputElement).select());
  await page.type(field(key), text);
  await page.keyboard.press('Tab');
  await expect
    .poll(async () => JSON.stringify(await storedRecords(page)), { timeout: 30_000 })
    .toContain(text);
}

/** Exports in plain, at once or through a dialog. `keepExports` of leak-inside.ts must have run. */
export async function exportPlain(page: Page, button: string): Promise<void> {
  const count = () => page.evaluate(() => (window as never as { exported: string[] }).exported.length);
  const before = await count();
  const more = (known: number) => (window as never as { exported: string[] }).exported.length > known;
  await press(page, button);
  await page.waitForFunction(
    (known) =>
      (window as never as { exported: string[] }).exported.length > known ||
      document.querySelector('dialog[open] input[value="json"]'),
    {},
    before,
  );
  if ((await count()) === before)
    await page.$eval('dialog[open] [type="submit"]', (save) => (save as HTMLElement).click());
  await page.waitForFunction(more, {}, before);
  await page.waitForFunction(() => {
    const close = [...document.querySelectorAll<HTMLElement>('dialog[open] button')];
    close.find(({ textContent }) => textContent?.trim() === '关闭')?.click();
    return !document.querySelector('dialog[open]');
  });
}
