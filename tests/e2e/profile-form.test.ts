/** The form of a profile: numbers with units, advice and its press, lists by keyboard, login names. */
import type { Page } from 'puppeteer';
import { beforeAll, expect, it } from 'vitest';
import type { Profile } from '../../lib/profile/schema.ts';
import { openExtensionPage } from '../tools/browsers.ts';
import { type Bench, inBrowsers } from './harness.ts';
import { recordsOf } from './stored.ts';

/** The profile as it lies in the database. */
async function stored(bench: Bench): Promise<Profile> {
  const sample = (await recordsOf(bench)).find(({ profile }) => profile.id === 'sample');
  return sample!.profile;
}

const id = (key: string) => `#field-${key.replaceAll('.', '-')}`;
const shown = (page: Page, key: string) =>
  page.$eval(id(key), (element) => (element as HTMLInputElement).value);
const said = (page: Page) => page.$$eval('.advice p', (all) => all.map((one) => one.textContent ?? ''));

/** Types over what a field holds, as a person does, and leaves it. */
async function type(page: Page, key: string, text: string): Promise<void> {
  await page.focus(id(key));
  await page.$eval(id(key), (element) => (element as HTMLInputElement).select());
  await page.keyboard.press('Backspace');
  if (text) await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}
/** Waits until what is stored is as wanted: saving follows typing by itself. */
async function untilProfile(
  bench: Bench,
  wanted: (profile: Profile) => unknown,
  value: unknown,
): Promise<void> {
  await expect.poll(async () => wanted(await stored(bench)), { timeout: 10_000 }).toEqual(value);
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

inBrowsers('the form of a profile', { profile: true }, (bench) => {
  let page: Page;
  beforeAll(async () => {
    page = await openExtensionPage(bench.browser, 'options.html#sample');
    await page.bringToFront();
    await page.waitForSelector(id('registeredCapital'));
  });

  it('takes amounts with their unit, and shows and keeps them in 万元', async () => {
    await type(page, 'registeredCapital', '1.2亿元');
    await page.waitForFunction(
      (at) => (document.querySelector(at) as HTMLInputElement).value === '12000',
      {},
      id('registeredCapital'),
    );
    await untilProfile(bench, ({ registeredCapital }) => registeredCapital, 12000);
    await type(page, 'registeredCapital', '500万美元');
    expect(await page.$eval(`${id('registeredCapital')}-warning`, (element) => element.textContent)).toMatch(
      /人民币.*还没有保存/,
    );
    // What was understood on the way (500) does not stay.
    await untilProfile(bench, ({ registeredCapital }) => registeredCapital, 12000);
    await type(page, 'registeredCapital', '12,000,000元');
    await untilProfile(bench, ({ registeredCapital }) => registeredCapital, 1200);
    expect(await shown(page, 'registeredCapital')).toBe('1200');
  });

  it('says that the size does not fit, and a press on the keyboard sets it', async () => {
    expect(await said(page)).toEqual([]);
    await type(page, 'scale', '中型');
    await page.waitForSelector('.advice');
    expect(await said(page)).toEqual([expect.stringMatching(/企业规模填的是中型.*应为小型/)]);
    await page.focus('.advice button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('.advice'));
    expect(await shown(page, 'scale')).toBe('小型');
    expect(await focused(page)).toBe('field-scale');
    await untilProfile(bench, ({ scale }) => scale, '小型');
  });

  it('adds and removes titles by keyboard alone', async () => {
    const adder = '[aria-labelledby="entries-tiers"] > .row button';
    await page.focus(adder);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'field-tiers-0-tier');
    await page.keyboard.type('高新技术企业');
    await page.keyboard.press('Tab');
    await page.keyboard.type('GR202633000001');
    await untilProfile(bench, ({ tiers }) => tiers, [{ tier: '高新技术企业', number: 'GR202633000001' }]);
    const remove = '.entry > button';
    await page.focus(remove);
    await page.keyboard.press('Enter');
    expect((await stored(bench)).tiers).toHaveLength(1);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('.entry'));
    await untilProfile(bench, ({ tiers }) => tiers, undefined);
    expect(await page.evaluate((at) => document.activeElement === document.querySelector(at), adder)).toBe(
      true,
    );
  });

  it('keeps a login name, and never what may be its password', async () => {
    await type(page, 'loginNames.miit', 'example_clerk');
    await untilProfile(bench, ({ loginNames }) => loginNames, { miit: 'example_clerk' });
    await type(page, 'loginNames.miit', 'example_clerk 密码Exam-2026');
    await page.waitForSelector(`${id('loginNames.miit')}-warning`);
    await untilProfile(bench, ({ loginNames }) => loginNames, undefined);
  });
});
