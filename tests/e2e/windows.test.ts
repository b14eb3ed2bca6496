/** Two windows on one store, and going back to an earlier day, in the built extension. */
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { extensionPage, openExtensionPage } from '../tools/browsers.ts';
import { type Bench, inBrowsers } from './harness.ts';

type Profile = Record<string, unknown>;

/** The background's import: another window as far as the options page can tell. */
async function importElsewhere(bench: Bench, ...profiles: Profile[]): Promise<void> {
  const call = await extensionPage(bench.browser);
  const text = JSON.stringify({ format: 'declare-assistant/profiles', version: 1, profiles });
  const reply = await call(async (content: string) => {
    const { browser, chrome } = globalThis as never as Record<string, unknown>;
    const { runtime } = (browser ?? chrome) as {
      runtime: { sendMessage(m: object): Promise<{ ok: boolean }> };
    };
    return runtime.sendMessage({ type: 'profile.import', text: content });
  }, text);
  expect(reply.ok).toBe(true);
}

async function options(bench: Bench, hash: string): Promise<Page> {
  const page = await openExtensionPage(bench.browser, `options.html#${hash}`);
  page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
  await page.waitForSelector(hash === 'settings' ? '.snapshots' : '#field-fax');
  return page;
}
const value = (page: Page, key: string) =>
  page.$eval(`#field-${key}`, (element) => (element as HTMLInputElement).value);
const press = (page: Page, text: string) =>
  page.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLButtonElement>('button')];
    const found = all.find((button) => button.textContent?.trim().startsWith(wanted));
    if (!found) throw new Error(`No button ${wanted}: ${all.map((each) => each.textContent)}`);
    found.click();
  }, text);
const text = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent ?? '');

/** Types on, so that nothing is stored by itself, until the form asks. */
async function typeUntilAsked(page: Page, key: string, typed: string): Promise<void> {
  await page.evaluate(
    (id, content) => {
      const input = document.getElementById(id) as HTMLInputElement;
      const type = () => {
        if (document.querySelector('.conflict') || 'asked' in globalThis) return;
        input.value = content;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        setTimeout(type, 100);
      };
      input.focus();
      type();
    },
    `field-${key}`,
    typed,
  );
}

async function untilAsked(page: Page): Promise<void> {
  await page.waitForSelector('.conflict');
  // The answer may come between two looks of the one who types.
  await page.evaluate(() => Object.assign(globalThis, { asked: true }));
}

const one = (change: Profile = {}): Profile => ({
  id: 'w1',
  title: '两个窗口',
  fax: '1',
  phone: '2',
  ...change,
});

inBrowsers('two windows', {}, (bench) => {
  it('shows at once what another window wrote, where nothing is unsaved', async () => {
    await importElsewhere(bench, one());
    const page = await options(bench, 'w1');
    expect(await value(page, 'fax')).toBe('1');
    await page.focus('#field-phone');
    await importElsewhere(bench, one({ fax: '11' }));
    await page.waitForFunction(
      () => (document.querySelector('#field-fax') as HTMLInputElement)?.value === '11',
    );
    // The form was built anew around the one who is using it.
    await page.waitForFunction(() => document.activeElement?.id === 'field-phone');
    expect(await page.$('.conflict')).toBeNull();
    await page.close();
  });

  it('asks before more is typed where something is, and merges field by field', async () => {
    await importElsewhere(bench, one());
    const page = await options(bench, 'w1');
    await typeUntilAsked(page, 'fax', '我的');
    await importElsewhere(bench, one({ fax: '他们的', email: 'a@example.com' }));
    await untilAsked(page);
    const asked = await text(page, '.conflict');
    expect(asked).toContain('这份档案刚在另一个窗口里改过');
    expect(asked).toMatch(/传真[\s\S]*我的[\s\S]*他们的/);
    expect(asked).toMatch(/电子邮箱：a@example\.com/);
    await page.evaluate(() => document.querySelectorAll<HTMLInputElement>('.difference input')[1]!.click());
    await press(page, '合并保存');
    await page.waitForSelector('.save-state.saved');
    expect([await value(page, 'fax'), await value(page, 'email'), await value(page, 'phone')]).toEqual([
      '他们的',
      'a@example.com',
      '2',
    ]);
    const other = await options(bench, 'w1');
    expect(await value(other, 'email')).toBe('a@example.com');
    await other.close();
    await page.close();
  });

  it('goes on from what was merged while that is being stored', async () => {
    await importElsewhere(bench, one());
    const page = await options(bench, 'w1');
    await typeUntilAsked(page, 'fax', '我的');
    await importElsewhere(bench, one({ email: 'a@example.com' }));
    await untilAsked(page);
    await page.evaluate(() => {
      document.getElementById('field-fax')?.focus();
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('.conflict button')];
      buttons.find((button) => button.textContent?.trim() === '合并保存')!.click();
      // At once: nothing has been written yet.
      const input = document.getElementById('field-fax') as HTMLInputElement;
      input.value = '又写的';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await page.waitForSelector('.save-state.saved');
    expect([await value(page, 'fax'), await value(page, 'email')]).toEqual(['又写的', 'a@example.com']);
    const other = await options(bench, 'w1');
    expect([await value(other, 'fax'), await value(other, 'email')]).toEqual(['又写的', 'a@example.com']);
    await other.close();
    await page.close();
  });

  it('goes back to an earlier day, and forth again', async () => {
    await importElsewhere(bench, one(), { id: 'w2', title: '后来新建的' });
    const page = await options(bench, 'settings');
    await page.evaluate(
      () =>
        new Promise<void>((done, failed) => {
          const opening = indexedDB.open('declare-assistant');
          opening.onerror = () => failed(opening.error);
          opening.onsuccess = () => {
            const tx = opening.result.transaction('snapshots', 'readwrite');
            const record = (id: string, fax: string) => [
              id,
              {
                profile: { id, title: `那天的${id}`, fax },
                revision: 1,
                updatedAt: '2026-01-05T01:00:00.000Z',
              },
            ];
            const records = [record('w1', '那天'), record('w3', '被删的')];
            tx.objectStore('snapshots').put(
              { day: '2026-01-05', takenAt: '2026-01-05T01:00:00.000Z', records },
              '2026-01-05',
            );
            tx.oncomplete = () => {
              opening.result.close();
              done();
            };
          };
        }),
    );
    await press(page, '企业档案');
    await press(page, '设置');
    await page.waitForFunction(() => document.querySelector('.days')?.textContent?.includes('2026年1月5日'));
    await page.evaluate(() =>
      document.querySelector<HTMLButtonElement>('.days [aria-label*="1月5日"]')!.click(),
    );
    await page.waitForSelector('.changes');
    const shown = await text(page, '.changes');
    expect(shown).toMatch(
      /之后被删除的[\s\S]*那天的w3[\s\S]*之后改过的[\s\S]*两个窗口[\s\S]*之后新建的[\s\S]*后来新建的/,
    );
    await press(page, '恢复选中的 2 份');
    await page.waitForFunction(() =>
      document.querySelector('.snapshots .note')?.textContent?.includes('已恢复 2 份'),
    );
    const other = await options(bench, 'w1');
    expect(await value(other, 'fax')).toBe('那天');
    expect(await text(other, '.list')).toMatch(/后来新建的[\s\S]*那天的w1[\s\S]*那天的w3/);
    // A page behind another one is drawn late.
    await page.bringToFront();
    await press(page, '撤销');
    await page.waitForFunction(() =>
      document.querySelector('.snapshots .note')?.textContent?.includes('已撤销'),
    );
    await other.bringToFront();
    await other.waitForFunction(
      () => (document.querySelector('#field-fax') as HTMLInputElement)?.value === '1',
    );
    expect(await text(other, '.list')).not.toContain('那天的w3');
    await other.close();
    await page.close();
  });
});
