/** What the assistant does not do: touch what is not its business, leave traces, ask the network for anything. */
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { openPanel, waitForSession } from '../tools/browsers.ts';
import { inBrowsers } from './harness.ts';
import {
  CREDIT_CODE,
  confirmFill,
  ENTERPRISE,
  FORM,
  held,
  html,
  made,
  NAME,
  preview,
  row,
  tick,
  ticksOf,
  ZXKT,
} from './made.ts';

const LOOKALIKE = 'zxkt.mofcom.gov.cn.example.com';

/** Fields that carry the names of profile values and must stay as they are. */
const FORBIDDEN = `<table>${NAME}
  ${row('密码', '<input id="password" type="password" name="contact.mobile">')}
  ${row('企业名称', '<input id="secret" type="password">')}
  ${row('验证码', '<input id="captcha" name="email">')}
  ${row('手机验证码', '<input id="sms" name="mobile">')}
  ${row('短信校验码', '<input id="sms2" autocomplete="one-time-code">')}
  ${row('手机动态口令', '<input id="otp">')}
  ${row('营业执照', '<input id="file" type="file" name="creditCode">')}
  ${row('统一社会信用代码', '<input id="readonly" readonly value="旧代码">')}
  ${row('单位地址', '<input id="disabled" disabled>')}
  ${row('邮政编码', '<fieldset disabled><input id="fieldset"></fieldset>')}
  ${row('我已阅读并承诺', '<input id="agree" type="checkbox">')}</table>
  <input type="hidden" id="formids" name="formids" value="entpName,creditCode">
  <input type="hidden" id="submitmode" name="submitmode" value="">
  <input type="hidden" id="creditCode" name="creditCode" value="">`;

/** Ways to hide a field from people and not from a program. */
const TRAPS: Record<string, string> = {
  left: 'position:absolute;left:-9999px',
  top: 'position:absolute;top:-9999px',
  right: 'position:fixed;left:200vw',
  zero: 'width:0;height:0;overflow:hidden',
  clear: 'opacity:0',
  none: 'display:none',
  invisible: 'visibility:hidden',
  clipped: 'clip-path:inset(100%)',
  rect: 'position:absolute;clip:rect(0,0,0,0)',
  scaled: 'transform:scale(0)',
};

inBrowsers('traces', { profile: true }, (bench) => {
  /** Ticks all there is to tick and fills. @returns what all controls held before and hold afterwards. */
  async function fillAll(path: string, body: string): Promise<Record<string, string>[]> {
    const { page } = await made(bench, path, html(`<form onsubmit="document.title = 'sent'">${body}</form>`));
    const before = await held(page);
    const open = await preview(bench, page);
    const count = (text: string) => Number(/填写选中的 (\d+) 项/.exec(text)?.[1]);
    let chosen = count(open.panel.text);
    for (const [place, box] of ticksOf(open).entries()) {
      if (box.disabled) continue;
      for (const up of [false, true]) {
        await tick(bench, page, place);
        const { panel } = await waitForSession(
          bench.browser,
          page,
          (now) => count(now.panel.text) !== chosen,
        );
        const more = count(panel.text) > chosen;
        chosen = count(panel.text);
        if (more || up) break;
      }
    }
    await confirmFill(bench, page);
    const after = await held(page);
    expect(await page.title()).toBe('测试');
    await page.close();
    return [before, after];
  }

  it('touches no password, captcha, code, hidden, file, read-only, disabled or consent field', async () => {
    const [before, after] = await fillAll('/forbidden.html', FORBIDDEN);
    expect(after).toEqual({ ...before, name: ENTERPRISE });
  });

  it('is not lured into fields that nobody can see', async () => {
    const traps = Object.entries(TRAPS).map(
      ([trap, style]) => `<div style="${style}"><label>单位地址<input id="in-${trap}"></label></div>
        <p><label>统一社会信用代码<input id="${trap}" style="${style}"></label></p>`,
    );
    const [before, after] = await fillAll('/traps.html', `<table>${NAME}</table>${traps.join('')}`);
    expect(after).toEqual({ ...before, name: ENTERPRISE });
  });

  it('offers and writes nothing on the sign-on of the cultivation portal', async () => {
    const { page, session } = await made(bench, '/register.html', FORM, 'ucenter.miit.gov.cn', 'https');
    expect(session.portal ?? session.panel.text).toMatch(/miit-account|统一登录|只给指引/);
    expect(session.panel.buttons.map(({ text }) => text).join(' ')).not.toMatch(/填写|档案/);
    expect(session.panel.text).toContain('这个网站只给指引，不填写任何内容');
    expect(session.fields.map(({ status: what }) => what)).toEqual([null, null]);
    expect(await held(page)).toEqual({ name: '', code: '' });
    await page.close();
  });

  it('leaves no trace but its one element', async () => {
    /** All that a page can find out about itself, less our element. */
    const look = (page: Page) =>
      page.evaluate(() => {
        const host = document.querySelector('declare-assistant');
        const names = (thing: object) => Object.getOwnPropertyNames(thing).sort();
        const copy = document.documentElement.cloneNode(true) as HTMLElement;
        copy.querySelector('declare-assistant')?.remove();
        return {
          html: copy.outerHTML,
          window: names(window),
          document: names(document),
          root: names(document.documentElement),
          native: [alert, confirm, prompt].map((one) => [
            one.name,
            one.length,
            String(one).includes('[native code]'),
            names(one).join(),
            JSON.stringify(Object.getOwnPropertyDescriptor(window, one.name)),
          ]),
          sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
          host: host && [host.attributes.length, host.childNodes.length, host.shadowRoot, host.outerHTML],
        };
      });
    bench.portals.setRoute(LOOKALIKE, '/trace.html', FORM);
    const { page } = await made(bench, '/trace.html', FORM);
    const other = await bench.open(`http://${LOOKALIKE}/trace.html`);
    const [here, there] = [await look(page), await look(other)];
    expect(here.host).toEqual([0, 0, null, '<declare-assistant></declare-assistant>']);
    expect(there.host).toBeNull();
    expect({ ...here, host: null }).toEqual(there);
    expect(await page.$$eval('declare-assistant', (all) => all.length)).toBe(1);
    await other.close();
    await page.close();
  });

  it('asks the network for nothing', async () => {
    const stranger = bench.portals.strangers().length;
    const addresses = ['/net-1.html', '/net-2.html', '/net-3.html'];
    for (const path of addresses) bench.portals.setRoute(ZXKT, path, FORM);
    bench.portals.requests.length = 0;
    const { page } = await bench.read(`http://${ZXKT}${addresses[0]}`);
    await openPanel(bench.browser, page);
    await page.goto(`http://${ZXKT}${addresses[1]}`);
    await waitForSession(bench.browser, page, ({ url, quiet }) => quiet && url.endsWith(addresses[1]!));
    await page.goto(`http://${ZXKT}${addresses[2]}`);
    await waitForSession(bench.browser, page, ({ url, quiet }) => quiet && url.endsWith(addresses[2]!));
    await preview(bench, page);
    await confirmFill(bench, page);
    expect(await held(page)).toEqual({ name: ENTERPRISE, code: CREDIT_CODE });
    const asked = bench.portals.requests
      .map(({ method, url }) => `${method} ${url}`)
      .filter((line) => line.includes('.gov.cn') && !line.endsWith('/favicon.ico'));
    expect(asked).toEqual(addresses.map((path) => `GET http://${ZXKT}${path}`));
    expect(stranger).toBe(0);
    expect(bench.portals.strangers()).toEqual([]);
    await page.close();
  });
});
