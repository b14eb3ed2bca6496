/** The page of letters: opened by its address, filled, kept, downloaded, printed. */
import { constants, inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { openExtensionPage } from '../tools/browsers.ts';
import { type Bench, inBrowsers } from './harness.ts';

const NAME = '杭州示例精密机械有限公司';

async function letters(bench: Bench, query: string): Promise<Page> {
  const page = await openExtensionPage(bench.browser, `letters.html${query}`);
  await page.waitForSelector('.paper');
  return page;
}
const paper = (page: Page) => page.$eval('.paper', (element) => (element as HTMLElement).innerText);
const value = (page: Page, field: string) =>
  page.$eval(`#field-${field}`, (element) => (element as HTMLInputElement).value);
const press = (page: Page, text: string) =>
  page.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLButtonElement>('button')];
    all.find((button) => button.textContent?.trim() === wanted)?.click();
  }, text);
/** Firefox never reports that an extension's page has been loaded again. */
async function again(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector('.paper')?.setAttribute('data-old', ''));
  page.reload({ timeout: 2_000 }).catch(() => {});
  await page.waitForSelector('.paper:not([data-old])');
}
const blanks = (page: Page) => page.$$eval('.paper .blank', (all) => all.map((one) => one.textContent));

/** The objects of a PDF, those that are packed as well. */
function printed(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const packed = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) => {
    try {
      return inflateSync(pdf.subarray(index + length), { finishFlush: constants.Z_SYNC_FLUSH }).toString(
        'latin1',
      );
    } catch {
      return '';
    }
  });
  return [text, ...packed].join('\n');
}

/** Catches what the page offers as a download instead of letting the browser save it. */
async function downloaded(page: Page): Promise<{ name: string; bytes: Buffer }> {
  await page.evaluate(() => {
    const caught = window as never as { files: { name: string; data: string }[] };
    caught.files = [];
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      const { download, href } = this;
      void (async () => {
        // A page may not be asked over the network here; the blob is its own.
        const reply = await fetch(href);
        const bytes = new Uint8Array(await reply.arrayBuffer());
        caught.files.push({ name: download, data: btoa(String.fromCharCode(...bytes)) });
      })();
    };
  });
  await press(page, '下载 Word 文件');
  await page.waitForFunction(() => (window as never as { files: unknown[] }).files.length > 0);
  const [file] = await page.evaluate(
    () => (window as never as { files: { name: string; data: string }[] }).files,
  );
  return { name: file!.name, bytes: Buffer.from(file!.data, 'base64') };
}

inBrowsers('letters', { profile: true }, (bench) => {
  it('opens the letter the address asks for, with what the profile knows', async () => {
    const page = await letters(bench, '?letter=unbind&profile=sample');
    expect(await paper(page)).toContain('解绑说明');
    expect(await value(page, 'company')).toBe(NAME);
    expect(await paper(page)).toContain(`${NAME}在商务部业务系统统一平台存在`);
    expect(await blanks(page)).toEqual(['几个', '账号信息', '账号信息', '事由', '账号信息']);
    const now = await page.evaluate(() => {
      const day = new Date();
      return `${day.getFullYear()}年${day.getMonth() + 1}月${day.getDate()}日`;
    });
    expect(await paper(page)).toContain(now);
    expect(await page.$eval('.sending', (element) => (element as HTMLElement).innerText)).toMatch(
      /营业执照加盖公章扫描件[\s\S]*zxzj@ec\.com\.cn/,
    );
    // What goes with the letter is not part of it.
    expect(await paper(page)).not.toContain('zxzj');
    await page.close();
  });

  it('shows what is typed at once, and keeps it for the letter and profile it was typed for', async () => {
    const page = await letters(bench, '?letter=unbind&profile=sample');
    await page.type('#field-accounts', 'example01\nexample02');
    await page.type('#field-reason', '资质审核异常');
    await page.type('#field-targets', 'example02');
    expect(await paper(page)).toContain(
      '存在2个账号，账号信息分别是example01、example02，由于资质审核异常原因，现申请解绑example02，账号解绑后',
    );
    expect(await blanks(page)).toEqual([]);
    await again(page);
    expect(await value(page, 'accounts')).toBe('example01\nexample02');

    await press(page, '注销说明');
    await page.waitForFunction(() => document.title.startsWith('注销说明'));
    expect(await value(page, 'accounts')).toBe('');
    expect(page.url()).toContain('letter=close');
    await press(page, '解绑说明');
    await page.waitForFunction(() => document.title.startsWith('解绑说明'));
    expect(await value(page, 'targets')).toBe('example02');
    await page.select('#profile', '');
    expect(await value(page, 'company')).toBe('');
    expect(await value(page, 'targets')).toBe('');
    await page.select('#profile', 'sample');

    await press(page, '清除填写的内容');
    expect(await value(page, 'targets')).toBe('');
    expect(await value(page, 'company')).toBe(NAME);
    await press(page, '撤销');
    expect(await value(page, 'targets')).toBe('example02');
    await press(page, '清除填写的内容');
    await page.close();
  });

  it('leads from a blank to its field', async () => {
    const page = await letters(bench, '?letter=change&profile=sample');
    await page.click('.paper .blank');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-account');
    await press(page, '填入：统一社会信用代码');
    expect(await paper(page)).toContain('，统一社会信用代码变更后对企业之前申报项目无影响。');
    await press(page, '清除填写的内容');
    await page.close();
  });

  it('makes a Word file', async () => {
    const page = await letters(bench, '?letter=change&profile=sample');
    const { name, bytes } = await downloaded(page);
    expect(name).toBe(`变更说明-${NAME}.docx`);
    expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK');
    expect(bytes.includes('word/document.xml')).toBe(true);
    await page.waitForFunction(() => document.querySelector('.said')?.textContent?.includes('已下载'));
    await page.close();
  });

  it('prints the letter and nothing else', async () => {
    const page = await letters(bench, '?letter=close&profile=sample');
    await page.evaluate(() => {
      const noted = window as never as { printed: number };
      noted.printed = 0;
      window.print = () => {
        noted.printed += 1;
      };
    });
    await press(page, '打印');
    expect(await page.evaluate(() => (window as never as { printed: number }).printed)).toBe(1);
    if (bench.kind === 'chromium') {
      await page.emulateMediaType('print');
      const seen = await page.evaluate(() => ({
        others: [...document.querySelectorAll('.top, .kinds, .work, .tools')].filter(
          (element) => element.getClientRects().length > 0,
        ).length,
        hint: getComputedStyle(document.querySelector('.paper .blank span')!).visibility,
        line: getComputedStyle(document.querySelector('.paper .blank')!).borderBottomStyle,
      }));
      expect(seen).toEqual({ others: 0, hint: 'hidden', line: 'solid' });
    }
    const pdf = printed(Buffer.from(await page.pdf({ format: 'a4', preferCSSPageSize: true })));
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59[4-6][.\d]* 84[12][.\d]*\s*\]/);
    await page.close();
  });

  it('keeps the ticks of a list and prints them', async () => {
    const page = await letters(bench, '?list=manual-verification&profile=sample');
    expect(await paper(page)).toContain(`企业中文名称：${NAME}`);
    expect(await paper(page)).not.toContain('☑');
    await page.click('.ticks input');
    expect((await paper(page)).match(/☑/g)).toHaveLength(1);
    await again(page);
    expect((await paper(page)).match(/☑/g)).toHaveLength(1);
    await page.click('.ticks input');
    const { name } = await downloaded(page);
    expect(name).toBe(`人工核验材料清单-${NAME}.docx`);
    await page.close();
  });

  it('can be used from 360 px on, and asks the network for nothing', async () => {
    const page = await letters(bench, '?letter=change&profile=sample');
    for (const width of [360, 800, 1600]) {
      await page.setViewport({ width, height: 800 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${width} px`).toBeLessThanOrEqual(0);
    }
    await page.close();
    expect(bench.portals.strangers()).toEqual([]);
  });

  it('offers a profile that was put away only where it is asked for', async () => {
    const page = await letters(bench, '?letter=change&profile=sample');
    await page.evaluate(
      () =>
        new Promise<void>((done, failed) => {
          const opening = indexedDB.open('declare-assistant');
          opening.onsuccess = () => {
            const tx = opening.result.transaction('profiles', 'readwrite');
            const found = tx.objectStore('profiles').get('sample');
            found.onsuccess = () =>
              tx
                .objectStore('profiles')
                .put({ ...found.result, archivedAt: '2026-11-01T00:00:00.000Z' }, 'sample');
            tx.onerror = () => failed(tx.error);
            tx.oncomplete = () => {
              opening.result.close();
              done();
            };
          };
        }),
    );
    const unasked = await letters(bench, '?letter=change');
    expect(await unasked.$('#profile option[value="sample"]')).toBeNull();
    await unasked.close();
    const asked = await letters(bench, '?letter=change&profile=sample');
    expect(await paper(asked)).toContain(NAME);
    await asked.close();
    await page.close();
  });
});

inBrowsers('letters without a profile', {}, (bench) => {
  it('says so, and can be written by hand', async () => {
    const page = await letters(bench, '');
    expect(await page.$eval('.whom', (element) => (element as HTMLElement).innerText)).toContain(
      '还没有企业档案',
    );
    await page.type('#field-company', '绍兴虚构纺织有限公司');
    expect(await paper(page)).toContain('绍兴虚构纺织有限公司（加盖公章）');
    expect((await downloaded(page)).name).toBe('变更说明-绍兴虚构纺织有限公司.docx');
    await page.close();
  });
});
