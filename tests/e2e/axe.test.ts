/** axe-core finds nothing on the options page, the popup and the letters: light and dark, narrow and wide. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { openExtensionPage } from '../tools/browsers.ts';
import { inBrowsers } from './harness.ts';
import { click, dark, here, listed, press } from './options-page.ts';
import { chooseFile, step } from './transfer-page.ts';

const source = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const WIDTHS = [360, 1280] as const;

interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}
interface Axe {
  run(options: object): Promise<{ violations: Violation[]; passes: unknown[] }>;
}

/** @returns what is wrong, a line each; the page has been looked at, or this fails. */
async function violations(page: Page): Promise<string[]> {
  const loaded = await page.evaluate(() => 'axe' in window);
  if (!loaded) await page.evaluate(source);
  const { found, passed } = await page.evaluate(async () => {
    // What is being faded in or moved has no settled colours yet.
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})));
    const { axe } = window as never as { axe: Axe };
    const { violations: all, passes } = await axe.run({ resultTypes: ['violations'] });
    return {
      passed: passes.length,
      found: all.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html}\n  ${failureSummary ?? ''}`),
      ),
    };
  });
  expect(passed).toBeGreaterThan(5);
  return found;
}

/** Looks at what is shown now in both themes and widths. */
async function clean(page: Page): Promise<void> {
  for (const theme of [false, true]) {
    await dark(page, theme);
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 800 });
      expect(await violations(page), `${theme ? 'dark' : 'light'}, ${width} px`).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${width} px`).toBeLessThanOrEqual(0);
    }
  }
  await dark(page, false);
}

inBrowsers('accessibility', {}, (bench) => {
  it('of the options page: empty, with profiles, the form, dialogs, what was deleted', async () => {
    const page = await openExtensionPage(bench.browser, 'options.html');
    await page.waitForSelector('.empty');
    await clean(page);

    await press(page, '使用示例企业');
    await here(page, '.form h2');
    await clean(page);
    // The list by itself on a narrow screen.
    await page.setViewport({ width: 360, height: 800 });
    await click(page, '.back');
    await listed(page, 1);
    await clean(page);

    await press(page, '多选');
    await click(page, '.item');
    await clean(page);
    await press(page, '归档');
    await here(page, '.group');
    await click(page, '.group');
    await here(page, '.item.archived');
    await clean(page);
    await click(page, '.item.archived');
    await here(page, '.form .mark');
    await clean(page);
    await press(page, '取消归档');

    // Doubts, a number that is none, and what a flow lacks.
    for (const [id, text] of [
      ['field-creditCode', '123'],
      ['field-employees', 'x'],
      ['field-fax', ''],
    ] as const) {
      await page.$eval(
        `#${id}`,
        (input, value) => {
          (input as HTMLInputElement).focus();
          (input as HTMLInputElement).value = value;
          input.dispatchEvent(new Event('input', { bubbles: true }));
          (input as HTMLInputElement).blur();
        },
        text,
      );
    }
    await here(page, '#field-creditCode-warning');
    await here(page, '#field-employees[aria-invalid]');
    await page.select('#missing-for', 'zjtx.complete-info');
    await here(page, '.chip');
    await clean(page);

    await press(page, '从 Excel 粘贴…');
    await here(page, '.paste');
    await page.type('.paste textarea', '营业收入 1');
    await page.$eval('.paste textarea', (box) => {
      (box as HTMLTextAreaElement).value = '单位：元\t2025年\n营业收入\t10000\n净利润\t5%';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await here(page, '.preview');
    await clean(page);
    await press(page, '取消');

    await page.setViewport({ width: 1280, height: 800 });
    for (const way of ['导入…', '导出全部']) {
      await press(page, way, '.list-foot');
      await here(page, 'dialog[open]');
      await clean(page);
      if (way === '导入…') {
        await chooseFile(page, 'broken.json', new TextEncoder().encode('{ "format": "else" }'));
        await step(page, 'problems');
        await clean(page);
      }
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.querySelector('dialog[open]'));
    }

    await page.setViewport({ width: 1280, height: 800 });
    await page.focus('.item');
    await page.keyboard.press('Delete');
    await here(page, '.small-dialog');
    await clean(page);
    await press(page, '删除', '.small-dialog');
    await here(page, '.toast');
    await clean(page);
    await page.close();
  });

  it('of the settings', async () => {
    const page = await openExtensionPage(bench.browser, 'options.html#settings');
    await page.waitForSelector('.vault-state.none');
    await clean(page);
    await press(page, '设置保险箱');
    await here(page, '.vault-dialog');
    await clean(page);
    await page.close();
  });

  it('of the popup', async () => {
    const page = await openExtensionPage(bench.browser, 'popup.html');
    await page.waitForSelector('.popup .portals');
    await clean(page);
    await page.close();
  });

  it('of the letters', async () => {
    const page = await openExtensionPage(bench.browser, 'letters.html?letter=change');
    await page.waitForSelector('.paper');
    await clean(page);
    await page.close();
  });
});
