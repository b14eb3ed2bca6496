/** The panel under mouse and keyboard, and where it stands. */
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { describeSession, findButton, openPanel, pressPanel, waitForSession } from '../tools/browsers.ts';
import { inBrowsers } from './harness.ts';
import { FORM, html, made, NAME, preview, ticksOf } from './made.ts';

const focusInPanel = (page: Page) =>
  page.evaluate(() => document.activeElement?.localName === 'declare-assistant');
const chosen = (n: number) => (session: { panel: { text: string } }) =>
  session.panel.text.includes(`填写选中的 ${n} 项`);

inBrowsers('panel', { profile: true }, (bench) => {
  const collapsed = (page: Page, wanted: boolean) =>
    waitForSession(bench.browser, page, ({ panel }) => panel.collapsed === wanted);

  it('collapses to a tab by its button, and opens again', async () => {
    const { page } = await made(bench, '/collapse.html', FORM);
    await openPanel(bench.browser, page);
    await pressPanel(bench.browser, page, '—');
    const small = await collapsed(page, true);
    expect(small.panel.buttons).toHaveLength(1);
    expect(small.panel.text).not.toContain('填写');
    await page.mouse.click(small.panel.buttons[0]!.x + 8, small.panel.buttons[0]!.y + 8);
    expect((await collapsed(page, false)).panel.text).toContain('预览并填写');
    await page.close();
  });

  it('is reached by Tab, pressed by Enter and collapsed by Escape', async () => {
    const { page } = await made(bench, '/keyboard.html', FORM);
    const { panel } = (await openPanel(bench.browser, page))!;
    const order = panel.buttons.map(({ text }) => text);
    await page.focus('#code');
    // From the page's last field on: once for every button before the one that previews.
    for (const _ of order.slice(0, order.indexOf('预览并填写') + 1)) {
      await page.keyboard.press('Tab');
      expect(await focusInPanel(page)).toBe(true);
    }
    await page.keyboard.press('Enter');
    await waitForSession(bench.browser, page, chosen(2));

    await page.focus('#code');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await collapsed(page, true);
    await page.focus('#code');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await collapsed(page, false);
    await page.close();
  });

  it('can be used on a page that keeps stealing the focus', async () => {
    const trap = `<script>const box = document.querySelector('#name');
      const back = (event) => { if (event.target !== box) box.focus(); };
      document.addEventListener('focusin', back);
      document.addEventListener('focus', back, true);
      box.addEventListener('blur', () => box.focus());
      box.addEventListener('focusout', () => setTimeout(() => box.focus()));
      box.focus();</script>`;
    const { page } = await made(bench, '/trap.html', html(`<table>${NAME}</table>${trap}`));
    // The trap works on the page's own elements.
    await page.evaluate(() => document.body.append(document.createElement('button')));
    await page.focus('button');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('name');

    const [box] = ticksOf(await preview(bench, page));
    expect(box).toBeDefined();
    await page.mouse.click(box!.x + box!.width / 2, box!.y + box!.height / 2);
    await waitForSession(bench.browser, page, chosen(0));
    expect(await focusInPanel(page)).toBe(true);
    await page.keyboard.press(' ');
    await waitForSession(bench.browser, page, chosen(1));
    expect(await focusInPanel(page)).toBe(true);
    await page.close();
  });

  it('keeps its keys from the page’s hot-keys', async () => {
    const script = `<script>window.hits = {};
      for (const [where, target] of [['document', document], ['window', window], ['html', document.documentElement]])
        for (const capture of [false, true])
          for (const type of ['keydown', 'keypress', 'keyup'])
            target.addEventListener(type, () => { const at = where + ' ' + type + ' ' + capture; window.hits[at] = (window.hits[at] ?? 0) + 1; }, capture);
      </script>`;
    const { page } = await made(bench, '/hot-keys.html', html(`<table>${NAME}</table>`, script));
    const hits = () => page.evaluate(() => (window as never as { hits: Record<string, number> }).hits);
    await page.focus('#name');
    await page.keyboard.press('a');
    expect(Object.keys(await hits())).toHaveLength(18);

    const [box] = ticksOf(await preview(bench, page));
    await page.mouse.click(box!.x + box!.width / 2, box!.y + box!.height / 2);
    await waitForSession(bench.browser, page, chosen(0));
    await page.evaluate(() => Object.assign(window, { hits: {} }));
    await page.keyboard.press(' ');
    await waitForSession(bench.browser, page, chosen(1));
    await page.keyboard.press('s');
    expect(await focusInPanel(page)).toBe(true);
    expect(await hits()).toEqual({});
    await page.close();
  });

  it('gives way to the field in use', async () => {
    const words = '<p style="width:70%">填报说明：请逐项核对。</p>'.repeat(12);
    const { page } = await made(
      bench,
      '/under.html',
      html(`${words}<input id="right" style="position:fixed;right:60px;top:60px;width:200px">
        <input id="wide" style="position:fixed;left:10px;right:10px;top:200px;width:1400px">
        <input id="free" style="position:fixed;left:620px;top:260px;width:100px">`),
    );
    await openPanel(bench.browser, page);
    /** What the mouse would meet in the middle of a field's right half. */
    const over = (id: string) =>
      page.$eval(`#${id}`, (field) => {
        const { right, top, height } = field.getBoundingClientRect();
        return document.elementFromPoint(right - 40, top + height / 2)?.localName;
      });
    expect([await over('right'), await over('wide')]).toEqual(['declare-assistant', 'declare-assistant']);
    await page.focus('#right');
    await page.waitForFunction(() => document.elementFromPoint(1340, 70)?.id === 'right');
    expect((await describeSession(bench.browser, page))?.panel.collapsed).toBe(false);
    await page.focus('#wide');
    await collapsed(page, true);
    expect(await over('wide')).toBe('input');
    await page.focus('#free');
    await collapsed(page, false);
    await page.close();
  });

  it('says that it does not know a page, and still offers to fill it', async () => {
    const { page, session } = await made(bench, '/unknown.html', FORM);
    expect(session).toMatchObject({ portal: 'zxkt', page: null, guide: null });
    expect(session.panel.text).toMatch(/不确定这是哪一页/);
    expect(session.panel.text).toMatch(/还不认识这一页|可能是：/);
    expect(findButton(session, '预览并填写')?.disabled).toBe(false);
    await page.close();
  });
});

inBrowsers('panel without a profile', {}, (bench) => {
  it('says so and leads to where one is made', async () => {
    const { page, session } = await made(bench, '/no-profile.html', FORM);
    expect(session.panel.text).toContain('还没有企业档案');
    expect(findButton(session, '预览并填写')).toBeNull();
    const button = findButton(session, '去建档案')!;
    // Firefox does not report where its own tabs have gone: ask each of them.
    const options = async () => {
      const pages = await bench.browser.pages();
      const paths = await Promise.all(
        pages.map((one) => one.evaluate(() => location.pathname).catch(() => '')),
      );
      return pages.filter((_, i) => paths[i] === '/options.html');
    };
    for (const one of await options()) await one.close();
    expect(await options()).toEqual([]);
    await page.bringToFront();
    await page.mouse.click(button.x + button.width / 2, button.y + button.height / 2);
    await expect.poll(async () => (await options()).length, { timeout: 10_000 }).toBe(1);
    await page.close();
  });
});
