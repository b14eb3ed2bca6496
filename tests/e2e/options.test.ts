/** The options page by keyboard: finding, opening, deleting and bringing back, filling in, pasting figures. */
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { manyProfiles, storeProfiles } from '../bench/profiles.ts';
import { openExtensionPage } from '../tools/browsers.ts';
import { type Bench, inBrowsers } from './harness.ts';
import { click, here, listed, press } from './options-page.ts';
import { storedRecords } from './stored.ts';

const storedOne = async (page: Page, id: string) =>
  (await storedRecords(page)).find(({ profile }) => profile.id === id);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const title = (page: Page) => page.$eval('.form h2', (heading) => heading.textContent);
const untilTitle = (page: Page, wanted: string) =>
  page.waitForFunction((text) => document.querySelector('.form h2')?.textContent === text, {}, wanted);
const value = (page: Page, id: string) => page.$eval(`#${id}`, (input) => (input as HTMLInputElement).value);

const COUNT = 40;

/** The page with forty profiles, made anew. */
async function opened(bench: Bench): Promise<Page> {
  const page = await openExtensionPage(bench.browser, 'options.html');
  await page.waitForSelector('.empty, .rows li');
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('declare-assistant');
        opening.onsuccess = () => {
          const tx = opening.result.transaction('profiles', 'readwrite');
          tx.objectStore('profiles').clear();
          tx.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );
  await storeProfiles(page, COUNT);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await listed(page, COUNT);
  return page;
}

/** Pastes as the keys would, without a clipboard of the machine's. */
const paste = (page: Page, selector: string, text: string) =>
  page.evaluate(
    (where, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'clipboardData', { value: clipboardData });
      document.querySelector(where)?.dispatchEvent(event);
    },
    selector,
    text,
  );

/** Opens a profile by its number: the search brings its row into the document. */
async function openMade(page: Page, number: number): Promise<void> {
  const { title: name = '', id = '' } = manyProfiles(COUNT)[number]!.profile;
  await page.focus('.list input[type=search]');
  await page.keyboard.type(name);
  await listed(page, 1);
  await click(page, `#profile-${id}`);
  await untilTitle(page, name);
  await page.focus('.list input[type=search]');
  await page.keyboard.press('Escape');
}

inBrowsers('options page', {}, (bench) => {
  it('leaves the caret where somebody types in the middle of a text', async () => {
    const page = await opened(bench);
    await openMade(page, 3);
    await page.$eval('#field-address', (input) => {
      const field = input as HTMLInputElement;
      field.focus();
      field.setSelectionRange(1, 1);
    });
    const before = await value(page, 'field-address');
    expect(before.length).toBeGreaterThan(3);
    await page.keyboard.type('abc');
    expect(await value(page, 'field-address')).toBe(`${before[0]}abc${before.slice(1)}`);
    await page.close();
  });

  it('finds by pinyin, code and name, and opens what the arrows lead to', async () => {
    const page = await opened(bench);
    await page.keyboard.press('/');
    await page.keyboard.type('nbsl');
    await page.waitForFunction(() => document.querySelectorAll('.rows .item').length === 1);
    await page.keyboard.press('ArrowDown');
    expect(await focusedText(page)).toContain('宁波示例');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.form h2')?.textContent?.startsWith('宁波示例'));

    await page.keyboard.press('/');
    await page.keyboard.type('shaoxing');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.rows .item b')].every((name) => name.textContent?.startsWith('绍兴')),
    );
    await page.keyboard.press('Escape');
    await listed(page, COUNT);
    await page.keyboard.type('没有这家');
    await here(page, '.no-match');
    await press(page, '清除搜索');
    await listed(page, COUNT);

    await page.focus('.rows .item');
    await page.keyboard.press('Home');
    await page.waitForFunction(() => document.activeElement === document.querySelector('.rows .item'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.waitForFunction(
      () => document.activeElement?.closest('li')?.getAttribute('aria-posinset') === '2',
    );
    // The end of a long list comes into the document when it is reached.
    await page.keyboard.press('End');
    await page.waitForFunction(() => document.activeElement?.classList.contains('group'));
    await page.keyboard.press('Enter');
    await here(page, '.item.archived');
    await page.close();
  });

  it('asks before it deletes, and undoes deletions one by one', async () => {
    const page = await opened(bench);
    const names: string[] = [];
    await page.focus('.rows .item');
    await page.keyboard.press('Home');
    for (const _ of ['first', 'second']) {
      names.push(await page.$eval('.rows .item[tabindex="0"] b', (name) => name.textContent ?? ''));
      await page.focus('.rows .item[tabindex="0"]');
      await page.keyboard.press('Delete');
      await here(page, '.small-dialog');
      expect(await focusedText(page)).toBe('取消');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await listed(page, COUNT - names.length);
      await page.waitForFunction(() => document.activeElement?.textContent === '撤销');
    }
    const [first, second] = names as [string, string];
    expect((await storedRecords(page)).map(({ profile }) => profile.title)).not.toContain(first);
    await page.keyboard.press('Enter');
    await untilTitle(page, second);
    await listed(page, COUNT - 1);
    await page.waitForFunction(() => document.activeElement?.textContent === '撤销');
    await page.keyboard.press('Enter');
    await untilTitle(page, first);
    await listed(page, COUNT);
    expect(await page.$('.toast')).toBeNull();
    await page.waitForFunction((name) => document.activeElement?.textContent?.includes(name), {}, first);
    expect((await storedRecords(page)).map(({ profile }) => profile.title)).toEqual(
      expect.arrayContaining([first, second]),
    );

    await page.focus('.rows .item[tabindex="0"]');
    await page.keyboard.press('Delete');
    await here(page, '.small-dialog');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('.small-dialog'));
    expect(await storedRecords(page)).toHaveLength(COUNT);
    await page.close();
  });

  it('puts several away at once, and takes one back', async () => {
    const page = await opened(bench);
    const away = async () => (await storedRecords(page)).filter(({ archivedAt }) => archivedAt).length;
    expect(await away()).toBe(2);
    await press(page, '多选');
    await page.focus('.rows .item');
    await page.keyboard.press(' ');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(' ');
    await page.waitForFunction(() => document.querySelectorAll('[aria-checked="true"]').length === 2);
    await press(page, '归档', '.chosen');
    await expect.poll(away).toBe(4);
    await page.focus('.rows .item');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await here(page, '.item.archived');
    await click(page, '.item.archived');
    await here(page, '.form .mark');
    await press(page, '取消归档');
    await expect.poll(away).toBe(3);
    await page.waitForFunction(() => !document.querySelector('.form .mark'));
    await page.close();
  });

  it('saves what is typed, doubts it only once it is left, and leads to what is missing', async () => {
    const page = await opened(bench);
    await openMade(page, 1);
    await page.focus('#field-creditCode');
    await page.keyboard.press('End');
    await page.keyboard.type('X');
    expect(await page.$('#field-creditCode-warning')).toBeNull();
    await page.keyboard.press('Tab');
    await here(page, '#field-creditCode-warning');
    expect(
      await page.$eval('#field-creditCode', (input) => input.getAttribute('aria-describedby')),
    ).toContain('field-creditCode-warning');
    expect(await page.$eval('#field-creditCode', (input) => input.getAttribute('aria-invalid'))).toBeNull();
    await here(page, '.save-state.saved');
    expect(String((await storedOne(page, 'made-1'))?.profile.creditCode)).toMatch(/X$/);

    // A number that is none stays in the field, is called wrong, and changes nothing stored.
    await page.focus('#field-employees');
    await page.keyboard.type('多');
    await page.keyboard.press('Tab');
    await here(page, '#field-employees[aria-invalid]');
    expect((await storedOne(page, 'made-1'))?.profile.employees).toBe(86);

    await page.select('#missing-for', 'zjtx.complete-info');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.chip')].some((chip) => chip.textContent === '传真'),
    );
    await press(page, '传真');
    await page.waitForFunction(() => document.activeElement?.id === 'field-fax');
    await page.keyboard.type('0571-88880009');
    await page.keyboard.down('Control');
    await page.keyboard.press('s');
    await page.keyboard.up('Control');
    await expect.poll(async () => (await storedOne(page, 'made-1'))?.profile.fax).toBe('0571-88880009');
    await page.waitForFunction(
      () => ![...document.querySelectorAll('.chip')].some((chip) => chip.textContent === '传真'),
    );
    await page.close();
  });

  it('moves through the figures like a spreadsheet, and pastes from one after a look', async () => {
    const page = await opened(bench);
    await openMade(page, 0);
    await page.focus('#field-figures-2025-revenue');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('field-figures-2025-mainBusinessRevenue');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('field-figures-2024-mainBusinessRevenue');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('field-figures-2024-revenue');

    const table = '单位：元\t2025年\t2022年\n营业收入\t50,000,000\t20000000\n净利润\t增长\t1000000\n';
    await paste(page, '#field-figures-2024-revenue', table);
    await here(page, '.paste');
    const words = await page.$eval('.paste', (dialog) => (dialog as HTMLElement).innerText);
    expect(words).toContain('4288.9');
    expect(words).toContain('第 3 行第 2 列“增长”：不是数字');
    expect((await storedOne(page, 'made-0'))?.profile.figures?.['2025']).toMatchObject({ revenue: 4288.9 });
    await press(page, '填入 3 个数字', '.paste');
    await expect
      .poll(async () => (await storedOne(page, 'made-0'))?.profile.figures)
      .toMatchObject({ 2022: { revenue: 2000, netProfit: 100 }, 2025: { revenue: 5000, netProfit: 318.2 } });
    expect(await value(page, 'field-figures-2022-revenue')).toBe('2000');

    await press(page, '↶ 撤销：粘贴 3 个数字');
    await expect
      .poll(async () => (await storedOne(page, 'made-0'))?.profile.figures)
      .toMatchObject({ 2025: { revenue: 4288.9 } });
    expect((await storedOne(page, 'made-0'))?.profile.figures).not.toHaveProperty('2022');
    expect(await value(page, 'field-figures-2025-revenue')).toBe('4288.9');
    await page.close();
  });

  it('is two screens where there is room for one', async () => {
    const page = await opened(bench);
    await page.setViewport({ width: 360, height: 740 });
    const seen = (selector: string) =>
      page.$eval(selector, (element) => element.getClientRects().length > 0).catch(() => false);
    if (await seen('.form')) await click(page, '.back');
    await page.waitForFunction(() => !document.querySelector('.form'));
    expect(await seen('.list')).toBe(true);
    await click(page, '.rows .item');
    await here(page, '.form h2');
    expect(await seen('.list')).toBe(false);
    expect(await title(page)).not.toBe('');
    for (const width of [360, 640, 768, 1280, 1920]) {
      await page.setViewport({ width, height: 740 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${width} px`).toBeLessThanOrEqual(0);
    }
    await page.close();
    expect(bench.portals.strangers()).toEqual([]);
  });
});
