/** The search under real keys in the panel and in the popup, what a remedy leads to, and the panel in English. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { scenarios, skins } from '../../lib/practice/index.ts';
import {
  describeSession,
  openExtensionPage,
  openPanel,
  type PanelButton,
  pressPanel,
  type SessionDescription,
  waitForSession,
} from '../tools/browsers.ts';
import { type Bench, inBrowsers } from './harness.ts';
import { html, made, NAME, ZXKT } from './made.ts';

const CALL = '查当地主管部门电话';
const HINT = '可以输入：一段报错、步骤名、拼音首字母';
const HOME = new URL('../replicas/zxkt/home-b.html', import.meta.url);

/** Notes every key that reaches the page, whichever way it is listened for. */
const LISTEN = `<script>window.heard = [];
  for (const target of [window, document, document.documentElement])
    for (const capture of [false, true])
      for (const type of ['keydown', 'keypress', 'keyup'])
        target.addEventListener(type, (event) => window.heard.push(type), capture);
</script>`;
const heard = (page: Page) => page.evaluate(() => (window as never as { heard: string[] }).heard);

/** The panel's only wide control without words of its own. */
const fieldOf = ({ panel }: SessionDescription) =>
  panel.buttons.find(({ text, width }) => text === '' && width > 200);

/** Turns the wheel over the panel until what is wanted stands clear of its lower edge. */
async function scrolled(
  bench: Bench,
  page: Page,
  find: (session: SessionDescription) => PanelButton | undefined,
): Promise<PanelButton> {
  const { panel } = (await openPanel(bench.browser, page))!;
  await page.bringToFront();
  await page.mouse.move(panel.buttons[0]!.x, panel.buttons[0]!.y + 200);
  await page.mouse.wheel({ deltaY: 3000 });
  const session = await waitForSession(bench.browser, page, (now) => (find(now)?.y ?? 900) < 780);
  return find(session)!;
}
async function intoField(bench: Bench, page: Page): Promise<void> {
  const field = await scrolled(bench, page, fieldOf);
  await page.mouse.click(field.x + field.width / 2, field.y + field.height / 2);
}
const shows = (bench: Bench, page: Page, ...texts: (string | RegExp)[]) =>
  waitForSession(bench.browser, page, ({ panel }) =>
    texts.every((text) => (typeof text === 'string' ? panel.text.includes(text) : text.test(panel.text))),
  );
/** Types a query into the empty field and waits for what it finds. */
async function ask(bench: Bench, page: Page, query: string, ...texts: (string | RegExp)[]) {
  await shows(bench, page, HINT);
  await page.keyboard.type(query);
  return shows(bench, page, /找到 \d+ 条/, ...texts);
}

/** The tab that shows a page of ours; Firefox does not report where its own tabs have gone: each is asked. */
async function tabAt(bench: Bench, path: string, ours: Page): Promise<Page> {
  const find = async () => {
    for (const one of await bench.browser.pages()) {
      if (one === ours) continue;
      const at = await one.evaluate(() => location.pathname).catch(() => '');
      if (at === path) return one;
    }
    return null;
  };
  await expect.poll(find, { timeout: 10_000 }).not.toBeNull();
  return (await find())!;
}
const query = (page: Page) => page.evaluate(() => location.search);

inBrowsers('search', { profile: true }, (bench) => {
  async function home(): Promise<Page> {
    const text = await readFile(HOME, 'utf8');
    bench.portals.setRoute(
      ZXKT,
      '/',
      text.replace(/<head>/i, (head) => head + LISTEN),
    );
    const { page, session } = await bench.read(`http://${ZXKT}/`);
    expect(session.page).toBe('zxkt.home');
    return page;
  }

  it('finds by letters of pinyin, wrong characters and a region, and the page hears no key', async () => {
    const page = await home();
    await page.keyboard.press('a');
    expect(await heard(page)).toContain('keydown');
    await page.evaluate(() => Object.assign(window, { heard: [] }));
    await intoField(bench, page);
    await ask(bench, page, 'zhmm', '打开忘记密码');
    await page.keyboard.press('Escape');
    await ask(bench, page, '注册过程中出观异长，请联系管理员', '“全部”');
    await page.keyboard.press('Escape');
    await ask(bench, page, '北京 电话', /电话\s*北京/);
    expect(await heard(page)).toEqual([]);
    await page.close();
  });

  it('is walked by the arrows, opened by Enter and emptied by Escape, the panel staying open', async () => {
    const page = await home();
    await intoField(bench, page);
    await ask(bench, page, '用户信息己经存再', '这家企业已经有账号');
    const HOW = '用找回的账号登录，不要再注册新账号';
    expect((await describeSession(bench.browser, page))?.panel.text).not.toContain(HOW);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await shows(bench, page, '带我去办', HOW);
    await page.keyboard.press('Escape');
    await waitForSession(bench.browser, page, ({ panel }) => !panel.text.includes(HOW));
    await page.keyboard.press('Escape');
    const session = await shows(bench, page, HINT);
    expect(session.panel.collapsed).toBe(false);
    // With nothing left to empty, the key is the panel's again.
    await page.keyboard.press('Escape');
    await waitForSession(bench.browser, page, ({ panel }) => panel.collapsed);
    await openPanel(bench.browser, page);
    await page.close();
  });

  it('chooses the flow of a step', async () => {
    const page = await home();
    await intoField(bench, page);
    await ask(bench, page, '打开在线申报', '打开在线申报');
    const { panel } = (await describeSession(bench.browser, page))!;
    const row = panel.buttons.find(({ text }) => text.startsWith('步骤打开在线申报'))!;
    await page.mouse.click(row.x + 60, row.y + 12);
    await shows(bench, page, '看这一步');
    await pressPanel(bench.browser, page, '看这一步');
    await waitForSession(bench.browser, page, ({ guide }) => guide?.flow === 'zxkt.sign-in');
    await page.close();
  });

  it('opens a letter from the popup', async () => {
    const popup = await openExtensionPage(bench.browser, 'popup.html');
    await popup.bringToFront();
    await (await popup.waitForSelector('input[type=search]'))!.click();
    await popup.keyboard.type('解绑说明');
    await popup.waitForFunction(() => /找到 \d+ 条/.test(document.body.innerText));
    const row = await popup.waitForSelector('.row-head:has(.kind.letter)');
    expect(await row!.evaluate((head) => head.textContent)).toContain('《解绑说明》');
    await row!.click();
    await (await popup.waitForSelector('.more .primary'))!.click();
    const letters = await tabAt(bench, '/letters.html', popup);
    expect(await query(letters)).toContain('letter=unbind');
    await letters.close();
    // The popup closes itself; a tab that shows it may be let stay.
    await popup.close().catch(() => {});
  });

  it('shows whom to call, with their numbers', async () => {
    const { page: practice } = scenarios.find(({ error }) => error === 'no-withdraw-button')!;
    const { pathname, hostname } = new URL(practice.url);
    const skin = skins.find(({ id }) => id === 'element')!;
    bench.portals.setRoute(hostname, pathname, skin.render(practice).html);
    const { page } = await bench.read(practice.url);
    await scrolled(bench, page, ({ panel }) => panel.buttons.find(({ text }) => text === CALL));
    expect((await describeSession(bench.browser, page))?.panel.text).not.toContain('010-87901013');
    await pressPanel(bench.browser, page, CALL);
    await shows(bench, page, '系统支持', '010-87901013', '依据：平台手册 004');
    await page.close();
  });

  it('opens the letter a remedy names, for the profile in use', async () => {
    const { page } = await made(
      bench,
      '/several.html',
      html(`<table>${NAME}</table><button onclick="alert('当前账号不能进入该应用')">进入应用</button>`),
    );
    await openPanel(bench.browser, page);
    await page.locator('button').click();
    await shows(bench, page, '写《解绑说明》');
    await pressPanel(bench.browser, page, '写《解绑说明》');
    const letters = await tabAt(bench, '/letters.html', page);
    expect(await query(letters)).toMatch(/letter=unbind&profile=sample|profile=sample&letter=unbind/);
    await letters.close();
    await page.close();
  });

  it('speaks English when that is chosen, and Chinese again', async () => {
    const page = await home();
    await openPanel(bench.browser, page);
    const options = await openExtensionPage(bench.browser, 'options.html#settings');
    const choose = async (words: string) => {
      await options.waitForSelector('input[name=language]');
      await options.$$eval(
        'label',
        (all, wanted) => all.find((label) => label.textContent?.trim() === wanted)?.click(),
        words,
      );
    };
    await choose('English');
    const english = await shows(bench, page, 'This step', 'Search steps, errors, phones');
    expect(english.panel.text).not.toContain('现在这一步');
    await choose('简体中文');
    await shows(bench, page, '现在这一步', HINT);
    await options.close();
    await page.close();
  });
});
