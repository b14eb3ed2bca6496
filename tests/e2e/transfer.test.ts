/** Import and export on the options page: a thousand at once, a cancel, a merge by keyboard, an encrypted file. */
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { exportProfiles } from '../../lib/profile/transfer.ts';
import { readFile } from '../../lib/transfer/read.ts';
import { writeWorkbook } from '../../lib/transfer/workbook.ts';
import { openExtensionPage } from '../tools/browsers.ts';
import { enterprise, enterprises } from '../tools/enterprises.ts';
import { type Bench, inBrowsers } from './harness.ts';
import {
  catchDownloads,
  caughtFile,
  chooseFile,
  dialogText,
  press,
  step,
  storedProfiles,
} from './transfer-page.ts';

const MANY = 1000;

async function options(bench: Bench): Promise<Page> {
  const page = await openExtensionPage(bench.browser, 'options.html');
  await page.waitForSelector('main .split, main .empty');
  return page;
}
const json = (text: string) => new TextEncoder().encode(text);

inBrowsers('import and export', { profile: true }, (bench) => {
  it('takes 1,000 rows of an .xlsx: cancelled it leaves nothing, run to the end it adds all, undone it removes all', async () => {
    const page = await options(bench);
    const before = await storedProfiles(page);
    const file = await writeWorkbook(enterprises(MANY));
    await page.evaluate(() => {
      const seen = window as never as { tasks: number[]; counts: Set<string> };
      seen.tasks = [];
      seen.counts = new Set();
      try {
        new PerformanceObserver((list) =>
          seen.tasks.push(...list.getEntries().map(({ duration }) => duration)),
        ).observe({ entryTypes: ['longtask'] });
      } catch {
        // Firefox does not tell of long tasks.
      }
      new MutationObserver(() => {
        const text = document.querySelector('dialog.transfer .count')?.textContent;
        if (text) seen.counts.add(text);
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });

    await press(page, '导入…');
    await chooseFile(page, '企业.xlsx', file);
    await step(page, 'preview');
    expect(await dialogText(page)).toContain(`新增 ${MANY} 份`);
    expect(Object.keys(await storedProfiles(page))).toEqual(Object.keys(before));
    // Cancelled as soon as a number is seen, in the middle of the writing.
    await page.evaluate(() => {
      const watch = new MutationObserver(() => {
        const dialog = document.querySelector<HTMLElement>('dialog.transfer[data-step=writing]');
        if (!dialog || !/\d/.test(dialog.querySelector('.count')?.textContent ?? '')) return;
        watch.disconnect();
        dialog.querySelector('button')?.click();
      });
      watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await press(page, '确认导入');
    expect(await step(page, 'cancelled', 'done')).toBe('cancelled');
    expect(await storedProfiles(page)).toEqual(before);
    await press(page, '关闭');

    await press(page, '导入…');
    await chooseFile(page, '企业.xlsx', file);
    await step(page, 'preview');
    await press(page, '确认导入');
    await step(page, 'done');
    expect(await dialogText(page)).toContain(`新增 ${MANY} 份`);
    const after = await storedProfiles(page);
    expect(Object.keys(after)).toHaveLength(MANY + Object.keys(before).length);
    expect(after['test-500']).toEqual(enterprise(500));
    const { tasks, counts } = await page.evaluate(() => {
      const seen = window as never as { tasks: number[]; counts: Set<string> };
      return { tasks: seen.tasks, counts: [...seen.counts] };
    });
    expect(counts.filter((text) => /^已处理 \d+ \/ 1000 份$/.test(text)).length).toBeGreaterThan(2);
    console.log(
      `${bench.kind}: ${tasks.length} long tasks while reading and writing ${MANY} rows twice, ms: ${tasks.map(Math.round).join(', ')}`,
    );

    await press(page, '撤销这次导入');
    await step(page, 'undone');
    expect(await storedProfiles(page)).toEqual(before);
    await press(page, '关闭');
    await page.close();
  });

  it('shows what differs, and takes by keyboard what is ticked and nothing else', async () => {
    const page = await options(bench);
    const before = (await storedProfiles(page)).sample!;
    const { fax, ...rest } = before;
    expect(fax).toBeTruthy();
    const changed = {
      ...rest,
      id: 'elsewhere',
      employees: 99,
      address: '浙江省杭州市西湖区示例路200号',
      intellectualProperty: { designs: 3 },
    };
    await page.focus('main button');
    await press(page, '导入…');
    await chooseFile(page, '修改.json', json(exportProfiles([changed as never])));
    await step(page, 'preview');
    const text = await dialogText(page);
    expect(text).toContain('按统一社会信用代码对上');
    expect(text).toMatch(/从业人数[\s\S]*86[\s\S]*99/);
    expect(text).toContain('修改 1 份');
    const ticks = () =>
      page.$$eval('.file-differences input', (all) =>
        all.map((one) => [one.getAttribute('aria-label'), (one as HTMLInputElement).checked]),
      );
    // Empty fields are filled; what the user has is kept unless ticked.
    expect(await ticks()).toEqual([
      ['采用 从业人数', false],
      ['采用 通讯地址', false],
      ['采用 有效外观设计专利（件）', true],
    ]);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    for (let presses = 0; presses < 30 && (await focused()) !== '采用 从业人数'; presses++)
      await page.keyboard.press('Tab');
    await page.keyboard.press(' ' as never);
    expect((await ticks())[0]).toEqual(['采用 从业人数', true]);
    const onConfirm = () => page.evaluate(() => document.activeElement?.textContent?.trim() === '确认导入');
    for (let presses = 0; presses < 30 && !(await onConfirm()); presses++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await step(page, 'done');
    const after = await storedProfiles(page);
    expect(Object.keys(after)).toEqual(['sample']);
    expect(after.sample).toEqual({ ...before, employees: 99, intellectualProperty: { designs: 3 } });
    await press(page, '撤销这次导入');
    await step(page, 'undone');
    expect((await storedProfiles(page)).sample).toEqual(before);
    await page.close();
  });

  it('names sheet, row and column of what is wrong, and changes nothing', async () => {
    const page = await options(bench);
    const before = await storedProfiles(page);
    const { writeXlsx } = await import('hucre/xlsx');
    const rows = [
      ['企业名称', '统一社会信用代码', '成立日期'],
      ['甲', 3.3e17, '很久以前'],
    ];
    await press(page, '导入…');
    await chooseFile(page, '表.xlsx', await writeXlsx({ sheets: [{ name: '企业档案', rows }] }));
    await step(page, 'problems');
    const text = await dialogText(page);
    expect(text).toContain('没有导入：文件里有 2 处问题');
    expect(text).toMatch(/企业档案 第 2 行 B 列[\s\S]*统一社会信用代码：.*“文本”格式/);
    expect(text).toMatch(/企业档案 第 2 行 C 列[\s\S]*成立日期：应为日期/);
    expect(await storedProfiles(page)).toEqual(before);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog.transfer', { hidden: true });
    await page.close();
  });

  it('exports sealed, and opens it again with the passphrase only', async () => {
    const page = await options(bench);
    await catchDownloads(page);
    const before = await storedProfiles(page);
    await press(page, '导出全部');
    await page.click('input[name=kind][value=sealed]');
    await page.type('#export-passphrase', '西湖 violet 57 kite');
    await page.type('#export-again', '西湖 violet 57 kitE');
    await press(page, '导出');
    await page.waitForSelector('dialog [role=alert]');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('e');
    await press(page, '导出');
    await step(page, 'saved');
    const file = await caughtFile(page);
    expect(file.name).toMatch(/^申报助手-.*加密-\d{4}-\d{2}-\d{2}\.json$/);
    const text = file.bytes.toString('utf8');
    expect(JSON.parse(text)).toMatchObject({ format: 'declare-assistant/encrypted', version: 1 });
    for (const plain of ['杭州示例精密机械', '91330106MA2EXAM78K', '13800000001'])
      expect(text).not.toContain(plain);
    await press(page, '关闭');

    await press(page, '导入…');
    await chooseFile(page, file.name, file.bytes);
    await step(page, 'locked');
    await page.type('#file-passphrase', 'something else');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#locked-wrong');
    expect(await dialogText(page)).toContain('口令不对');
    await page.$eval('#file-passphrase', (input) => (input as HTMLInputElement).select());
    await page.type('#file-passphrase', '西湖 violet 57 kite');
    await page.keyboard.press('Enter');
    await step(page, 'preview');
    expect(await dialogText(page)).toContain('相同 1 份');
    expect(await storedProfiles(page)).toEqual(before);
    await press(page, '取消');

    await press(page, '导入…');
    const middle = text.length - 200;
    const damaged = text.slice(0, middle) + (text[middle] === 'A' ? 'B' : 'A') + text.slice(middle + 1);
    await chooseFile(page, file.name, json(damaged));
    await step(page, 'locked');
    await page.type('#file-passphrase', '西湖 violet 57 kite');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#locked-wrong');
    expect(await storedProfiles(page)).toEqual(before);
    await page.close();
  });

  it('exports a plain file and a workbook that are read back, and a template', async () => {
    const page = await options(bench);
    await catchDownloads(page);
    const stored = Object.values(await storedProfiles(page));
    await press(page, '导出全部');
    await press(page, '导出');
    await step(page, 'saved');
    const plain = await caughtFile(page);
    expect(await readFile(new Uint8Array(plain.bytes))).toMatchObject({ ok: true, profiles: stored });
    await press(page, '关闭');
    await press(page, '导出全部');
    await page.click('input[name=kind][value=excel]');
    await press(page, '导出');
    await step(page, 'saved');
    const book = await caughtFile(page);
    expect(book.name).toMatch(/\.xlsx$/);
    expect(await readFile(new Uint8Array(book.bytes))).toMatchObject({ ok: true, profiles: stored });
    await press(page, '关闭');
    await press(page, '导入…');
    await press(page, '下载填写模板');
    await step(page, 'saved');
    const template = await caughtFile(page);
    expect(template.name).toBe('申报助手-企业档案填写模板.xlsx');
    expect(template.bytes.subarray(0, 2).toString('latin1')).toBe('PK');
    await page.close();
    expect(bench.portals.strangers()).toEqual([]);
  });

  it('fits a window of 360 px', async () => {
    const page = await options(bench);
    await page.setViewport({ width: 360, height: 740 });
    await press(page, '导入…');
    const changed = { ...enterprise(1), id: 'sample', creditCode: '91330106MA2EXAM78K' };
    await chooseFile(page, '修改.json', json(exportProfiles([changed, ...enterprises(30, 10)])));
    await step(page, 'preview');
    const over = await page.evaluate(() => {
      const parts = ['dialog.transfer', 'dialog.transfer .dialog-body'].map(
        (one) => document.querySelector(one)!,
      );
      return parts.map((part) => part.scrollWidth - part.clientWidth);
    });
    expect(over).toEqual([0, 0]);
    await page.close();
  });
});
