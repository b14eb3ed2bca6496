/** The panel on pages that are hard to live in. */
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { describeSession, findButton, openPanel, pressPanel, waitForSession } from '../tools/browsers.ts';
import { inBrowsers } from './harness.ts';
import { confirmFill, ENTERPRISE, FORM, held, html, made, NAME, preview, ZXKT } from './made.ts';

const CSP = "default-src 'self'; style-src 'self'; script-src 'self'";

/** How many pixels of a row of the window show the panel: what the page itself would be told is there. */
const panelWidth = (page: Page, y: number) =>
  page.evaluate((height) => {
    let count = 0;
    for (let x = 0; x < innerWidth; x++) {
      if (document.elementFromPoint(x, height)?.localName === 'declare-assistant') count++;
    }
    return count;
  }, y);

inBrowsers('panel in hard pages', { profile: true }, (bench) => {
  /** Presses a button of the panel and sees what it does. */
  async function works(page: Page): Promise<void> {
    await page.waitForSelector('declare-assistant');
    await waitForSession(bench.browser, page, ({ quiet, panel }) => quiet && panel.buttons.length > 0);
    await openPanel(bench.browser, page);
    await pressPanel(bench.browser, page, '—');
    await waitForSession(bench.browser, page, ({ panel }) => panel.collapsed);
    await openPanel(bench.browser, page);
    expect(await page.$$eval('declare-assistant', (all) => all.length)).toBe(1);
  }

  it('works above a native modal dialog, and after it is closed or gone', async () => {
    const dialog = `<dialog><p>请确认</p><button>好</button></dialog>`;
    const { page } = await made(bench, '/modal.html', html(`<table>${NAME}</table>${dialog}`));
    const act = (how: 'showModal' | 'close' | 'remove') =>
      page.$eval('dialog', (element, name) => (element as HTMLDialogElement)[name](), how);
    await works(page);
    await act('showModal');
    await page.waitForSelector('dialog declare-assistant');
    await works(page);
    await act('close');
    await page.waitForSelector('html > declare-assistant');
    await works(page);
    await act('showModal');
    await page.waitForSelector('dialog declare-assistant');
    await act('remove');
    await works(page);
    await page.close();
  });

  const OTHER = '<h1>新的内容</h1><p>单位地址：<input id="address"></p>';
  const UPHEAVALS: Record<string, (text: string) => void> = {
    'replaces its body': (text) => {
      document.body = document.createElement('body');
      document.body.innerHTML = text;
    },
    'empties the document': (text) => {
      document.documentElement.innerHTML = `<head></head><body>${text}</body>`;
    },
    'writes itself anew': (text) => {
      document.open();
      document.write(`<meta charset="utf-8">${text}`);
      document.close();
    },
  };
  for (const [i, [what, upheaval]] of Object.entries(UPHEAVALS).entries()) {
    it(`comes back and works when the page ${what}`, async () => {
      const { page } = await made(bench, `/upheaval-${i}.html`, FORM);
      await page.evaluate(upheaval, OTHER);
      await waitForSession(bench.browser, page, ({ fields }) => fields[0]?.label === '单位地址');
      await works(page);
      await page.close();
    });
  }

  it('comes back when the page removes it', async () => {
    const { page } = await made(bench, '/removed.html', FORM);
    await page.$eval('declare-assistant', (host) => host.remove());
    await works(page);
    await page.close();
  });

  it('has its looks and breaks no rule under a strict content security policy', async () => {
    const said: string[] = [];
    const headers = { 'content-security-policy': CSP };
    bench.portals.setRoute(ZXKT, '/csp.js', {
      headers: { 'content-type': 'text/javascript' },
      body: `window.broken = []; document.addEventListener('securitypolicyviolation', (event) => window.broken.push(event.violatedDirective + ' ' + event.blockedURI));`,
    });
    bench.portals.setRoute(ZXKT, '/csp.html', {
      headers,
      body: html(`<table>${NAME}</table>`, '<script src="/csp.js"></script>'),
    });
    const page = await bench.browser.newPage();
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(`http://${ZXKT}/csp.html`);
    await waitForSession(bench.browser, page, ({ quiet }) => quiet);
    const session = (await openPanel(bench.browser, page))!;
    const title = findButton(session, '—')!;
    expect(Math.abs((await panelWidth(page, title.y + title.height / 2)) - 340)).toBeLessThanOrEqual(2);
    await preview(bench, page);
    await confirmFill(bench, page);
    expect(await held(page)).toEqual({ name: ENTERPRISE });
    const broken = () => page.evaluate(() => (window as never as { broken: string[] }).broken);
    expect(await broken()).toEqual([]);
    expect(said).toEqual([]);
    // The page itself is under the policy.
    await page.$eval('#name', (input) => input.setAttribute('style', 'color: red'));
    await page.waitForFunction(() => (window as never as { broken: string[] }).broken.length > 0);
    await page.close();
  });

  it('is not covered by what the page puts on top', async () => {
    const { page } = await made(
      bench,
      '/on-top.html',
      html(
        `<table>${NAME}</table><div style="position:fixed;inset:0;z-index:19891014;background:rgba(0,0,0,.3)"></div>`,
        '<style>html { font-size: 40px; line-height: 3; --da-ink: red; --da-paper: red } * { letter-spacing: 9px; float: left; text-transform: uppercase }</style>',
      ),
    );
    await works(page);
    const session = (await describeSession(bench.browser, page))!;
    const title = findButton(session, '—')!;
    expect(Math.abs((await panelWidth(page, title.y + title.height / 2)) - 340)).toBeLessThanOrEqual(2);
    await preview(bench, page);
    await confirmFill(bench, page);
    expect((await held(page)).name).toBe(ENTERPRISE);
    await page.close();
  });

  it('cannot be made invisible under the user’s mouse', async () => {
    const { page, session } = await made(
      bench,
      '/restyled.html',
      html(
        `<table>${NAME}</table>`,
        `<style>declare-assistant { opacity: 0 !important; display: none !important; transform: translateX(-300px) !important; pointer-events: none !important; filter: blur(9px) !important }</style>`,
      ),
    );
    await page.$eval('declare-assistant', (host) => {
      (host as HTMLElement).style.cssText = 'opacity: 0 !important; visibility: hidden !important';
    });
    const style = await page.$eval('declare-assistant', (host) => {
      const { opacity, display, visibility, transform, filter, pointerEvents } = getComputedStyle(host);
      return [opacity, display !== 'none', visibility, transform, filter, pointerEvents];
    });
    expect(style).toEqual(['1', true, 'visible', 'none', 'none', 'auto']);
    expect(session.panel.buttons.every(({ width }) => width > 0)).toBe(true);
    await page.close();
  });
});

inBrowsers('panel in the dark', { kinds: ['chromium'] }, (bench) => {
  it('follows the system’s colours', async () => {
    const { page } = await made(bench, '/dark.html', FORM);
    const session = (await openPanel(bench.browser, page))!;
    const side = findButton(session, '⇤') ?? findButton(session, '⇥');
    /** Brightness, 0 to 255, of the panel's paper beside the button; decoded by the browser. */
    const paper = async (scheme: 'light' | 'dark') => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const clip = { x: Math.round(side!.x) - 3, y: Math.round(side!.y) + 2, width: 1, height: 1 };
      const png = await page.screenshot({ clip, encoding: 'base64' });
      return page.evaluate(async (data) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const draw = document.createElement('canvas').getContext('2d')!;
        draw.drawImage(image, 0, 0);
        const [red, green, blue] = draw.getImageData(0, 0, 1, 1).data;
        return Math.round((red! + green! + blue!) / 3);
      }, png);
    };
    expect(await paper('light')).toBeGreaterThan(230);
    expect(await paper('dark')).toBeLessThan(70);
    await page.close();
  });
});
