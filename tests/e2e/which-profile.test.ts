/** Which profile a tab fills from, and what is said when the page is another enterprise's. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { beforeAll, expect, it } from 'vitest';
import { creditCheckCharacter } from '../../lib/text/codes.ts';
import {
  extensionPage,
  findButton,
  importProfile,
  openPanel,
  pressPanel,
  type SessionDescription,
  waitForSession,
  waitUntilQuiet,
} from '../tools/browsers.ts';
import { inBrowsers, SAMPLE } from './harness.ts';
import { confirmFill, ENTERPRISE, held, html, made, NAME, row, ticksOf } from './made.ts';

const OTHER = '宁波范例电器有限公司';
const first17 = '91330200MA2DEMQ11';
const OTHER_CODE = first17 + creditCheckCharacter(first17);
const CODE = row('统一社会信用代码', '<input id="code">');
const hello = (who: string) => `<div>${who}，欢迎您！</div>`;
const plain = html(`<table>${NAME}${CODE}</table>`);

/** The sample and one more. */
function twoProfiles(): string {
  const file = JSON.parse(readFileSync(SAMPLE, 'utf8')) as { profiles: object[] };
  file.profiles.push({ id: 'fanli', title: '范例电器', enterpriseName: OTHER, creditCode: OTHER_CODE });
  const path = join(mkdtempSync(join(tmpdir(), 'profiles-')), 'two.json');
  writeFileSync(path, JSON.stringify(file));
  return path;
}

inBrowsers('which profile', {}, (bench) => {
  beforeAll(async () => {
    const reply = await importProfile(bench.browser, twoProfiles());
    if (!reply.ok) throw new Error(JSON.stringify(reply.problems));
  });

  /** Ends the background: by force in Chromium; Firefox lets it go after a second of rest (see launch.ts). */
  const worker = async () => {
    if (bench.kind === 'firefox') return new Promise<void>((done) => setTimeout(done, 1800));
    const target = await bench.browser.waitForTarget((t) => t.type() === 'service_worker', { timeout: 5000 });
    await (await target.worker())?.close();
  };
  const chosen = (page: Page, id: string | null) =>
    waitForSession(bench.browser, page, (now) => now.quiet && now.profileId === id);
  /** Chooses in the panel's list with the keys, one step after the other. */
  async function choose(page: Page, id: string): Promise<void> {
    await page.bringToFront();
    await openPanel(bench.browser, page);
    const open = (await waitUntilQuiet(bench.browser, page)) as SessionDescription;
    const list = open.panel.buttons.find(
      ({ text }) => text.includes('示例企业') && text.includes('范例电器'),
    );
    expect(list).toBeDefined();
    // From the heading above the list into it: opening it would need the window of its own that it opens in.
    await page.mouse.click(list!.x + 8, list!.y - 14);
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.activeElement?.localName === 'declare-assistant');
    const ids = open.profiles.map((profile) => profile.id);
    for (let at = ids.indexOf(open.profileId ?? ''); at !== ids.indexOf(id); ) {
      const down = at < ids.indexOf(id);
      await page.keyboard.press(down ? 'ArrowDown' : 'ArrowUp');
      at += down ? 1 : -1;
      await chosen(page, ids[at]!);
    }
    await chosen(page, id);
  }
  async function forgetAll(): Promise<void> {
    const call = await extensionPage(bench.browser);
    await call(async () => {
      const { browser, chrome } = globalThis as never as Record<string, unknown>;
      const { storage } = (browser ?? chrome) as {
        storage: Record<
          'local' | 'session',
          { remove(keys: string[]): Promise<void>; clear(): Promise<void> }
        >;
      };
      await storage.local.remove(['chosenProfiles', 'profileId']);
      await storage.session.clear();
    });
  }

  it('asks where several could be meant, and starts nothing by itself', async () => {
    await forgetAll();
    const { page, session } = await made(bench, '/ask.html', plain);
    expect(session.profileId).toBeNull();
    const open = (await openPanel(bench.browser, page))!;
    expect(open.panel.text).toContain('请先选这一页用哪一份');
    expect(findButton(open, '预览并填写')).toBeNull();
    await choose(page, 'fanli');
    await page.close();
  });

  it('keeps each tab’s choice through reloads and a stopped worker; a new tab gets the last one', async () => {
    await forgetAll();
    const one = (await made(bench, '/tabs-1.html', plain)).page;
    await choose(one, 'sample');
    const two = (await made(bench, '/tabs-2.html', plain)).page;
    await chosen(two, 'sample');
    await choose(two, 'fanli');
    await worker();
    for (const [page, id] of [
      [one, 'sample'],
      [two, 'fanli'],
    ] as const) {
      await page.bringToFront();
      await page.reload();
      await waitUntilQuiet(bench.browser, page);
      await chosen(page, id);
    }
    const three = (await made(bench, '/tabs-3.html', plain)).page;
    await chosen(three, 'fanli');
    for (const page of [one, two, three]) await page.close();
  });

  it('remembers the account that the page shows, and only a digest of it', async () => {
    await forgetAll();
    const signedIn = (who: string) => html(`<div>您好，${who}</div><table>${NAME}${CODE}</table>`);
    const one = (await made(bench, '/account-a.html', signedIn('hzsl2026'))).page;
    await choose(one, 'sample');
    const two = (await made(bench, '/account-b.html', signedIn('nbfl2026'))).page;
    await choose(two, 'fanli');
    await one.close();
    await two.close();
    const again = (await made(bench, '/account-a.html', signedIn('hzsl2026'))).page;
    await chosen(again, 'sample');
    // Somebody else signs in within the tab.
    await again.goto('http://zxkt.mofcom.gov.cn/account-b.html');
    await waitUntilQuiet(bench.browser, again);
    await chosen(again, 'fanli');
    const call = await extensionPage(bench.browser);
    const stored = await call(async () => {
      const { browser, chrome } = globalThis as never as Record<string, unknown>;
      const { storage } = (browser ?? chrome) as {
        storage: Record<'local' | 'session', { get(keys: null): Promise<object> }>;
      };
      return JSON.stringify([await storage.local.get(null), await storage.session.get(null)]);
    });
    expect(stored).toContain('"fanli"');
    expect(stored).not.toMatch(/hzsl2026|nbfl2026/);
    await again.close();
  });

  it('warns before filling when the page is another enterprise’s, and switches', async () => {
    await forgetAll();
    const one = (await made(bench, '/ours.html', plain)).page;
    await choose(one, 'sample');
    const { page } = await made(bench, '/theirs.html', html(`${hello(OTHER)}<table>${NAME}${CODE}</table>`));
    const warned = await waitForSession(bench.browser, page, ({ panel }) =>
      panel.text.includes(`页面上是“${OTHER}”，所选档案是“示例企业”`),
    );
    expect(warned.profileId).toBe('sample');
    await pressPanel(bench.browser, page, '换成“范例电器”');
    await chosen(page, 'fanli');
    const switched = await waitForSession(
      bench.browser,
      page,
      ({ panel }) => !panel.text.includes('页面上是'),
    );
    // Nothing was begun by switching.
    expect(switched.panel.text).not.toContain('核对要填的内容');
    expect(await held(page)).toEqual({ name: '', code: '' });
    await chosen(one, 'sample');
    await page.close();
    await one.close();
  });

  it('leaves everything unticked until the user says that it is meant', async () => {
    await forgetAll();
    const filled = row('企业名称', `<input id="name" value="${OTHER}">`);
    const { page } = await made(bench, '/held.html', html(`<table>${filled}${CODE}</table>`));
    await choose(page, 'sample');
    expect((await openPanel(bench.browser, page))?.panel.text).not.toContain('页面上是');
    await pressPanel(bench.browser, page, '预览并填写');
    const open = await waitForSession(bench.browser, page, ({ panel }) =>
      panel.text.includes(`页面上是“${OTHER}”`),
    );
    expect(findButton(open, '填写选中的')).toMatchObject({ text: '填写选中的 0 项', disabled: true });
    expect(ticksOf(open)).toHaveLength(2);
    await pressPanel(bench.browser, page, '仍用这份档案');
    const agreed = await waitForSession(
      bench.browser,
      page,
      (now) => findButton(now, '填写选中的')?.text === '填写选中的 1 项',
    );
    expect(agreed.panel.text).not.toContain('页面上是');
    await confirmFill(bench, page);
    // What the user had there stays; the field that was empty is filled.
    expect(await held(page)).toMatchObject({ name: OTHER, code: '91330106MA2EXAM78K' });
    // It is not asked again for this name.
    await page.reload();
    await waitUntilQuiet(bench.browser, page);
    await pressPanel(bench.browser, page, '预览并填写');
    await waitForSession(
      bench.browser,
      page,
      (now) => findButton(now, '填写选中的')?.text === '填写选中的 1 项',
    );
    await page.close();
  });

  it('says nothing where several enterprises stand on the page', async () => {
    await forgetAll();
    const list = `<table><tr><th>序号</th><th>企业名称</th></tr><tr><td>1</td><td>${OTHER}</td></tr></table>
      <fieldset><legend>股东信息</legend>${row('股东名称', `<input readonly value="${OTHER}">`)}</fieldset>`;
    const { page } = await made(
      bench,
      '/several.html',
      html(`${hello(ENTERPRISE)}<table>${NAME}${CODE}</table>${list}`),
    );
    await choose(page, 'sample');
    const session = await waitUntilQuiet(bench.browser, page);
    expect(session?.panel.text).not.toContain('页面上是');
    await page.close();
  });

  it('cannot be changed by a script of the page', async () => {
    await forgetAll();
    const { page } = await made(bench, '/forge.html', html(`${hello(OTHER)}<table>${NAME}${CODE}</table>`));
    await choose(page, 'sample');
    await page.evaluate(() => {
      for (const type of ['profile.choose', 'profile.agree'])
        window.postMessage({ type, profileId: 'fanli', account: '', shown: '' }, '*');
      const host = document.querySelector('declare-assistant')!;
      for (let x = 0; x < innerWidth; x += 8)
        for (let y = 0; y < innerHeight; y += 8) {
          const at = { bubbles: true, composed: true, clientX: x, clientY: y };
          const under = document.elementFromPoint(x, y);
          if (under !== host) continue;
          for (const name of ['mousedown', 'mouseup', 'click', 'change', 'input'])
            under.dispatchEvent(
              name.startsWith('mouse') || name === 'click' ? new MouseEvent(name, at) : new Event(name, at),
            );
        }
      document.body.append(document.createElement('i'));
    });
    await waitUntilQuiet(bench.browser, page);
    const still = await chosen(page, 'sample');
    expect(still.panel.text).toContain('页面上是');
    await page.close();
  });
});
