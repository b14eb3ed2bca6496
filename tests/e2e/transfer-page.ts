/** The options page's import and export as a user drives it. */
import type { Page } from 'puppeteer';
import type { Profile } from '../../lib/profile/schema.ts';
import { storedRecords } from './stored.ts';

type Caught = { files: { name: string; data: string }[] };

/** Gives a file to the page as if it had been chosen. */
export async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.waitForSelector('dialog.transfer input[type=file]');
  const data = Buffer.from(bytes).toString('base64');
  await page.evaluate(
    (fileName, base64) => {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const given = new DataTransfer();
      given.items.add(new File([content], fileName));
      const input = document.querySelector<HTMLInputElement>('dialog.transfer input[type=file]')!;
      input.files = given.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    data,
  );
}

/** Presses a button of the page by its text. */
export async function press(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('button')].some(
        (one) => one.textContent?.trim() === wanted && !one.disabled,
      ),
    {},
    text,
  );
  await page.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLButtonElement>('dialog[open] button, button')];
    all.find((one) => one.textContent?.trim() === wanted)?.click();
  }, text);
}

/** Waits until the dialog shows one of these steps. @returns which */
export async function step(page: Page, ...wanted: string[]): Promise<string> {
  const handle = await page.waitForFunction(
    (steps) => {
      const now = document.querySelector<HTMLElement>('dialog.transfer')?.dataset.step ?? '';
      return steps.includes(now) ? now : null;
    },
    { timeout: 60_000 },
    wanted,
  );
  return (await handle.jsonValue()) as string;
}

export const dialogText = (page: Page): Promise<string> =>
  page.$eval('dialog.transfer', (element) => (element as HTMLElement).innerText);

/** Every profile that is stored, by id. */
export async function storedProfiles(page: Page): Promise<Record<string, Profile>> {
  const records = await storedRecords(page);
  return Object.fromEntries(records.map(({ profile }) => [profile.id, profile]));
}

/** From now on catches what the page offers as downloads instead of letting the browser save it. */
export async function catchDownloads(page: Page): Promise<void> {
  await page.evaluate(() => {
    const caught = window as never as Caught;
    caught.files = [];
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      const { download, href } = this;
      void (async () => {
        const bytes = new Uint8Array(await (await fetch(href)).arrayBuffer());
        let data = '';
        for (const byte of bytes) data += String.fromCharCode(byte);
        caught.files.push({ name: download, data: btoa(data) });
      })();
    };
  });
}

/** @returns the last file the page offered. */
export async function caughtFile(page: Page): Promise<{ name: string; bytes: Buffer }> {
  await page.waitForFunction(() => (window as never as Caught).files.length > 0);
  const file = await page.evaluate(() => (window as never as Caught).files.pop()!);
  return { name: file.name, bytes: Buffer.from(file.data, 'base64') };
}
