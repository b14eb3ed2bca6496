/** What happens to the assistant: workers that die, updates under an open page, switches, foreign hosts. */
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import {
  describeSession,
  extensionPage,
  openExtensionPage,
  openPanel,
  pressPanel,
  waitForSession,
  waitUntilQuiet,
} from '../tools/browsers.ts';
import { inBrowsers } from './harness.ts';
import { html, made, row } from './made.ts';

const HOME = 'http://zxkt.mofcom.gov.cn/';
const FORM = 'http://zxkt.mofcom.gov.cn/entp/register-2.html';

inBrowsers('life', { profile: true }, (bench) => {
  /** Ends the background: by force in Chromium; Firefox lets it go after a second of rest (see launch.ts). */
  const worker = async () => {
    if (bench.kind === 'firefox') return new Promise<void>((done) => setTimeout(done, 1800));
    const target = await bench.browser.waitForTarget((t) => t.type() === 'service_worker', { timeout: 5000 });
    await (await target.worker())?.close();
  };

  it('loses nothing when the service worker dies between two steps', async () => {
    const { page } = await bench.read(HOME);
    await pressPanel(bench.browser, page, '第一次注册');
    await waitForSession(bench.browser, page, ({ panel }) => panel.text.includes('换一件事'));
    await worker();
    await page.goto('https://ecomp.mofcom.gov.cn/hall.html');
    const hall = await waitForSession(bench.browser, page, ({ guide }) => guide?.flow === 'zxkt.register');
    expect(hall.guide?.step).toBe(4);
    await worker();
    await page.goto(FORM);
    await waitUntilQuiet(bench.browser, page);
    await worker();
    await openPanel(bench.browser, page);
    await pressPanel(bench.browser, page, '预览并填写');
    await waitForSession(bench.browser, page, ({ panel }) => panel.text.includes('填写选中的'));
    await worker();
    await pressPanel(bench.browser, page, '填写选中的');
    await waitForSession(bench.browser, page, ({ fields }) =>
      fields.some(({ status }) => status === 'filled'),
    );
    expect(await page.$eval('#entpName_0', (input) => (input as HTMLInputElement).value)).toBe(
      '杭州示例精密机械有限公司',
    );
    await page.close();
  });

  it('remembers the flow across hosts, tabs and reloads', async () => {
    const { page } = await bench.read(HOME);
    // The flow chosen before is still told.
    await pressPanel(bench.browser, page, '换一件事');
    const choosing = await waitForSession(bench.browser, page, ({ panel }) =>
      panel.text.includes('已有账号，要登录申报'),
    );
    expect(choosing.panel.text).toContain('✓ 第一次注册');
    await pressPanel(bench.browser, page, '已有账号，要登录申报');
    await waitForSession(bench.browser, page, ({ guide }) => guide?.flow === 'zxkt.sign-in');
    const { page: other, session } = await bench.read('https://ecomp.mofcom.gov.cn/hall.html');
    expect(session.guide).toMatchObject({ flow: 'zxkt.sign-in', step: 4, of: 6 });
    await other.reload();
    const again = await waitForSession(bench.browser, other, ({ quiet }) => quiet);
    expect(again.guide).toMatchObject({ flow: 'zxkt.sign-in', step: 4 });
    await page.close();
    await other.close();
  });

  it('remembers that the panel was collapsed and where it stood', async () => {
    const { page } = await bench.read(HOME);
    await pressPanel(bench.browser, page, '⇤');
    await pressPanel(bench.browser, page, '—');
    await waitForSession(bench.browser, page, ({ panel }) => panel.collapsed);
    const { page: other, session } = await bench.read('https://ecomp.mofcom.gov.cn/hall-b.html');
    expect(session.panel.collapsed).toBe(true);
    expect(session.panel.buttons[0]?.x).toBe(0);
    await openPanel(bench.browser, other);
    await pressPanel(bench.browser, other, '⇥');
    await page.close();
    await other.close();
  });

  it('shows nothing at all on a look-alike host', async () => {
    const page = await bench.open('http://zxkt.mofcom.gov.cn.example.com/');
    await new Promise((done) => setTimeout(done, 1500));
    expect(await describeSession(bench.browser, page)).toBeNull();
    expect(await page.evaluate(() => document.querySelectorAll('declare-assistant').length)).toBe(0);
    await page.close();
  });

  it('reads again what has changed while it was being read', async () => {
    const rows = Array.from({ length: 400 }, (_, n) => row(`备注${n}`, '<input>')).join('');
    // A change between any two parts of a reading, for two seconds; the last one stays.
    const changing = `<script>
      const began = performance.now();
      const label = document.querySelector('#first').parentElement.previousElementSibling;
      (function change() {
        const over = performance.now() - began > 2000;
        label.textContent = over ? '企业名称：' : '传真' + Math.random();
        if (!over) setTimeout(change);
        else document.body.dataset.over = 'yes';
      })();</script>`;
    const first = row('传真', '<input id="first">');
    const { page } = await made(bench, '/changing.html', html(`<table>${first}${rows}</table>${changing}`));
    await page.waitForSelector('[data-over]');
    const now = await waitForSession(
      bench.browser,
      page,
      ({ quiet, fields }) => quiet && fields[0]?.label === '企业名称',
    );
    expect(now.fields).toHaveLength(401);
    expect(now.fields[0]?.profileKey).toBe('enterpriseName');
    await page.close();
  });

  it('notices in the end what no change of the page tells of', async () => {
    const { page } = await made(
      bench,
      '/quiet.html',
      html(
        `<p id="clock">10:00</p><form><table>${row('企业名称', '<input id="name">')}<tr class="gone"><td>传真：</td><td><input></td></tr></table></form>`,
        '<style>body{margin:8px}</style>',
      ),
    );
    const labels = (fields: { label: string }[]) => fields.map(({ label }) => label);
    const before = await waitForSession(bench.browser, page, ({ fields }) => fields.length > 0);
    expect(labels(before.fields)).toEqual(['企业名称', '传真']);
    await page.evaluate(() => {
      document.styleSheets[0]!.insertRule('.gone{display:none}');
      document.querySelector<HTMLElement>('#clock')!.textContent = '10:01';
    });
    const after = await waitForSession(bench.browser, page, ({ fields }) => fields.length === 1);
    expect(labels(after.fields)).toEqual(['企业名称']);
    await page.close();
  });

  it('goes away when switched off and comes back when switched on, without a reload', async () => {
    const { page } = await bench.read(HOME);
    const call = await extensionPage(bench.browser);
    const set = (enabled: boolean) =>
      call(async (value: boolean) => {
        const api = globalThis as never as Record<
          string,
          { storage: { local: { set(v: object): Promise<void> } } }
        >;
        await (api.browser ?? api.chrome)?.storage.local.set({ enabled: value });
      }, enabled);
    await set(false);
    await page.waitForFunction(() => !document.querySelector('declare-assistant'));
    await set(true);
    await page.waitForFunction(() => document.querySelector('declare-assistant'));
    await waitForSession(bench.browser, page, (session) => session.page === 'zxkt.home');
    await page.close();
  });

  it('says so when the extension is reloaded under an open panel, and stops', async () => {
    const { page } = await bench.read(FORM);
    await page.type('#entpName_0', '我自己填的');
    const reloader = await openExtensionPage(bench.browser, 'popup.html', true);
    await reloader
      .evaluate(() => {
        const api = globalThis as never as Record<string, { runtime: { reload(): void } }>;
        (api.browser ?? api.chrome)?.runtime.reload();
      })
      .catch(() => {});
    // The extension's own tabs close, its content scripts lose what stands behind them.
    await new Promise((done) => setTimeout(done, 2000));
    if (bench.kind === 'firefox') {
      // Firefox starts the new content script in open pages: one panel, and it works.
      await page.bringToFront();
      const session = await waitForSession(bench.browser, page, (s) => s.page === 'zxkt.qualification-form');
      expect(session.panel.visible).toBe(true);
    } else {
      await page.bringToFront();
      const text = await waitForPanelText(page, '申报助手已更新');
      expect(text).toContain('刷新页面');
    }
    expect(await page.evaluate(() => document.querySelectorAll('declare-assistant').length)).toBe(1);
    expect(await page.$eval('#entpName_0', (input) => (input as HTMLInputElement).value)).toBe('我自己填的');
    await page.close();
  });
});

/** Reads the closed shadow root with the debugger: nothing of the extension answers any more. */
async function waitForPanelText(page: Page, wanted: string): Promise<string> {
  const debug = await page.createCDPSession();
  await debug.send('DOM.enable');
  for (let tries = 0; tries < 80; tries++) {
    const { nodes } = await debug.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
    const text = nodes.map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join(' ');
    if (text.includes(wanted)) return text;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`The panel never said “${wanted}”.`);
}
