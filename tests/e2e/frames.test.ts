/** One panel for a tab, whatever its frames; a fill runs in the frame that owns the field. */
import type { Frame, Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { describeSession, pressPanel, waitForSession } from '../tools/browsers.ts';
import { inBrowsers } from './harness.ts';
import {
  answering,
  CREDIT_CODE,
  confirmFill,
  ENTERPRISE,
  FORM,
  held,
  hostsIn,
  html,
  made,
  NAME,
  preview,
  status,
  ZXKT,
} from './made.ts';

const EMPTY = { name: '', code: '' };
const FULL = { name: ENTERPRISE, code: CREDIT_CODE };
const QUALIFICATION = 'http://zxkt.mofcom.gov.cn/entp/register-2.html';

const frameAt = (page: Page, end: string) => page.waitForFrame((frame) => frame.url().endsWith(end));

inBrowsers('frames', { profile: true }, (bench) => {
  const route = (path: string, reply: string, host = ZXKT) => bench.portals.setRoute(host, path, reply);

  it('shows one panel in the largest frame of a frameset, and follows it to another page', async () => {
    route('/fs/menu.html', html('<a href="/entp/register-2.html" target="main">资质注册</a>'));
    // The small frame is there long before the large one, and has shown the panel until then.
    bench.portals.setRoute(ZXKT, '/fs/form.html', async () => {
      await new Promise((done) => setTimeout(done, 800));
      return FORM;
    });
    const frames = '<frame name="menu" src="menu.html"><frame name="main" src="form.html">';
    const { page } = await made(
      bench,
      '/fs/top.html',
      `<html><head><meta charset="utf-8"></head><frameset cols="220,*">${frames}</frameset></html>`,
    );
    const session = await waitForSession(bench.browser, page, ({ fields }) => fields.length === 2);
    expect(session).toMatchObject({ url: page.url(), page: null, portal: 'zxkt' });
    expect(session.panel.frame).toMatch(/form\.html$/);
    expect(await hostsIn(page)).toEqual(['/fs/form.html']);
    await preview(bench, page);
    await confirmFill(bench, page);
    expect(await held(await frameAt(page, '/fs/form.html'))).toEqual(FULL);

    const menu = await frameAt(page, '/fs/menu.html');
    await menu.locator('a').click();
    const next = await waitForSession(
      bench.browser,
      page,
      (now) => now.page === 'zxkt.qualification-form' && now.quiet,
    );
    expect(next.panel.frame).toBe(QUALIFICATION);
    expect(next.fields.some(({ frame }) => frame.endsWith('/fs/form.html'))).toBe(false);
    expect(next.panel.text).not.toContain('填写结果');
    await page.close();
  });

  it('fills the innermost of two nested frames from the panel in the top one', async () => {
    route('/nest/inner.html', FORM);
    route('/nest/middle.html', html('<iframe src="inner.html" width="700" height="260"></iframe>'));
    const { page } = await made(
      bench,
      '/nest/top.html',
      html('<h1>申报</h1><iframe src="middle.html" width="800" height="400"></iframe>'),
    );
    const session = await waitForSession(bench.browser, page, ({ fields }) => fields.length === 2);
    expect(session.panel).toMatchObject({ frameId: 0, frame: page.url() });
    expect(session.fields.map(({ frame }) => new URL(frame).pathname)).toEqual([
      '/nest/inner.html',
      '/nest/inner.html',
    ]);
    await preview(bench, page);
    const done = await confirmFill(bench, page);
    expect([status(done, '企业名称'), status(done, '统一社会信用代码')]).toEqual(['filled', 'filled']);
    const inner = await frameAt(page, '/nest/inner.html');
    expect(await held(inner)).toEqual(FULL);
    await pressPanel(bench.browser, page, '全部撤销');
    await waitForSession(bench.browser, page, ({ panel }) => panel.text.includes('已撤销'));
    expect(await held(inner)).toEqual(EMPTY);
    await page.close();
  });

  it('shows nothing and answers nothing in a foreign page that embeds the portal', async () => {
    const before = await answering(bench);
    route(
      '/',
      html(`<iframe src="${QUALIFICATION}" width="1200" height="700"></iframe>`),
      'evil.example.com',
    );
    const page = await bench.open('http://evil.example.com/');
    await frameAt(page, '/entp/register-2.html');
    // A portal page opened later has long been read: the embedded one has had its time.
    const { page: own } = await bench.read('http://zxkt.mofcom.gov.cn/');
    expect((await answering(bench)).sort()).toEqual([...before, own.url()].sort());
    expect(await hostsIn(page)).toEqual([]);
    await own.close();
    await page.close();
  });

  it('leaves a foreign frame inside a portal page alone', async () => {
    route('/form.html', FORM, 'evil.example.com');
    const { page } = await made(
      bench,
      '/foreign-frame.html',
      html(`<table>${NAME}</table><iframe src="http://evil.example.com/form.html"></iframe>`),
    );
    const session = await waitForSession(bench.browser, page, ({ quiet }) => quiet);
    expect(session.fields.map(({ label, frame }) => [label, frame])).toEqual([['企业名称', page.url()]]);
    await preview(bench, page);
    await confirmFill(bench, page);
    expect(await held(page)).toEqual({ name: ENTERPRISE });
    expect(await held(await frameAt(page, '/form.html'))).toEqual(EMPTY);
    await page.close();
  });

  it('keeps two tabs apart', async () => {
    const { page: first } = await made(bench, '/tab.html?first', FORM);
    const { page: second } = await made(bench, '/tab.html?second', FORM);
    await preview(bench, first);
    const other = await describeSession(bench.browser, second);
    expect(other?.panel.text).toContain('预览并填写');
    await confirmFill(bench, first);
    expect(await held(first)).toEqual(FULL);
    expect(await held(second)).toEqual(EMPTY);
    const after = await waitForSession(bench.browser, second, ({ quiet }) => quiet);
    expect(after.panel.text).not.toContain('填写结果');
    expect(after.fields.map((field) => field.status)).toEqual(['planned', 'planned']);
    await first.close();
    await second.close();
  });

  it('reads a frame that is added later and drops one that is removed', async () => {
    route('/later/inner.html', FORM);
    const { page, session } = await made(bench, '/later/top.html', html('<h1>申报</h1><div id="box"></div>'));
    expect(session.fields).toEqual([]);
    await page.$eval('#box', (box) => {
      box.innerHTML = '<iframe src="inner.html" width="700" height="260"></iframe>';
    });
    await waitForSession(bench.browser, page, ({ fields }) => fields.length === 2);
    await preview(bench, page);
    await page.$eval('iframe', (frame) => frame.remove());
    const after = await waitForSession(bench.browser, page, ({ fields }) => fields.length === 0);
    expect(after.panel.text).not.toContain(ENTERPRISE);
    await page.close();
  });

  it('reads and fills a frame that has no address of its own', async () => {
    const { page } = await made(bench, '/blank.html', html('<iframe width="700" height="260"></iframe>'));
    await page.$eval(
      'iframe',
      (frame, text) => {
        const inner = (frame as HTMLIFrameElement).contentDocument as Document;
        inner.body.innerHTML = text;
      },
      `<p>企业名称：<input id="name"></p>`,
    );
    await waitForSession(bench.browser, page, ({ fields }) => fields.length === 1);
    await preview(bench, page);
    await confirmFill(bench, page);
    const inner = page.frames().find((frame) => frame !== page.mainFrame()) as Frame;
    expect(await held(inner)).toEqual({ name: ENTERPRISE });
    await page.close();
  });
});
