/** The vault in use: what is filled from it, what the panel says while it is locked, and what no page may see. */
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { extensionPage, pressPanel, waitForSession } from '../tools/browsers.ts';
import { type Bench, inBrowsers } from './harness.ts';
import { confirmFill, held, html, made, NAME, preview, row, status, tick } from './made.ts';
import {
  askingPage,
  lock,
  mark,
  openVaultPage,
  press,
  reveal,
  says,
  setUp,
  side,
  tryPassphrase,
  typeSealed,
  vaultState,
} from './vault-page.ts';

const PASSPHRASE = '小桥流水 Bench-77';
const ID_KEY = 'legalRepresentative.idNumber';
const ID_NUMBER = '11010119900307002X';
const MOBILE = '13800000002';
const FORM = html(
  `<table>${NAME}${row('法定代表人证件号', '<input id="idcard">')}${row('联系人手机', '<input id="mobile">')}</table>`,
);

const panelSays = (bench: Bench, page: Page, ...texts: string[]) =>
  waitForSession(bench.browser, page, ({ panel }) => texts.every((text) => panel.text.includes(text)));

/** Everything the assistant tells of itself to the popup, tests and `inspect`. */
const told = (session: unknown) => JSON.stringify(session);

/** What the browser keeps in memory for the extension alone. */
async function memory(bench: Bench): Promise<Record<string, unknown>> {
  const call = await extensionPage(bench.browser);
  return call(async () => {
    const { browser, chrome } = globalThis as never as Record<string, unknown>;
    const api = (browser ?? chrome) as { storage: { session: { get(all: null): Promise<object> } } };
    return api.storage.session.get(null) as Promise<Record<string, unknown>>;
  });
}

inBrowsers('vault', { profile: true }, (bench) => {
  it('keeps an ID number, tells nothing without being asked, and forgets nothing when locked', async () => {
    const page = await openVaultPage(bench.browser);
    await vaultState(page, 'none');
    await side(page, '企业档案');
    await says(page, '不保存：还没有保险箱');
    await side(page, '设置');
    await setUp(page, PASSPHRASE);
    await mark(page, '联系人手机');
    await side(page, '企业档案');
    await typeSealed(page, ID_KEY, ID_NUMBER);
    expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/11010119900307002X|13800000002/);
    expect(await reveal(page, ID_KEY)).toBe(ID_NUMBER);
    expect(await reveal(page, 'contact.mobile')).toBe(MOBILE);
    await side(page, '设置');
    await lock(page);
    await side(page, '企业档案');
    await says(page, '已锁定');
    expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/11010119900307002X|13800000002/);
    await tryPassphrase(page, 'not the right one');
    await says(page, '口令不对');
    await tryPassphrase(page, PASSPHRASE);
    expect(await reveal(page, ID_KEY)).toBe(ID_NUMBER);
    await page.close();
  });

  it('fills what the user ticks, masked until then', async () => {
    const { page, session } = await made(bench, '/vault.html', FORM);
    expect(session.fields.map(({ profileKey }) => profileKey)).toEqual([
      'enterpriseName',
      ID_KEY,
      'contact.mobile',
    ]);
    const open = await preview(bench, page);
    const waiting = await panelSays(
      bench,
      page,
      '没有加密（http）',
      '••••002X',
      '••••0002',
      '填写选中的 1 项',
    );
    for (const each of [open, waiting]) expect(told(each)).not.toMatch(/11010119900307002X|13800000002/);
    await tick(bench, page, 1);
    await panelSays(bench, page, '填写选中的 2 项');
    const done = await confirmFill(bench, page);
    expect(await held(page)).toMatchObject({ idcard: ID_NUMBER, mobile: '' });
    expect(status(done, '法定代表人证件号')).toBe('filled');
    expect(told(done)).not.toContain(ID_NUMBER);
    await page.close();
  });

  it('says in the preview that it is locked, leads to where it is opened, and fills then', async () => {
    const options = await openVaultPage(bench.browser);
    await lock(options);
    expect(Object.keys(await memory(bench))).not.toContain('vault.key');
    const { page } = await made(bench, '/locked.html', FORM);
    await preview(bench, page);
    await panelSays(bench, page, '保险箱已锁定：在企业档案里打开后再填', '填写选中的 1 项');
    await pressPanel(bench.browser, page, '去打开保险箱');
    const place = await askingPage(bench.browser, options);
    await tryPassphrase(place, PASSPHRASE);
    await vaultState(place, 'open');
    // The page that was open before hears of it.
    await vaultState(options, 'open');
    await place.close();
    await page.bringToFront();
    await pressPanel(bench.browser, page, '打开了，重新预览');
    await panelSays(bench, page, '••••002X');
    await tick(bench, page, 1);
    await panelSays(bench, page, '填写选中的 2 项');
    await confirmFill(bench, page);
    expect((await held(page)).idcard).toBe(ID_NUMBER);

    // Locked between the preview and the fill: said, and nothing is written.
    const late = await made(bench, '/late.html', FORM);
    await preview(bench, late.page);
    await tick(bench, late.page, 1);
    await panelSays(bench, late.page, '填写选中的 2 项');
    await lock(options);
    await late.page.bringToFront();
    const refused = await confirmFill(bench, late.page);
    expect(status(refused, '法定代表人证件号')).toBe('refused');
    await panelSays(bench, late.page, '保险箱已锁定');
    expect(await held(late.page)).toMatchObject({ idcard: '' });
    for (const each of [options, page, late.page]) await each.close();
  });

  it('is forgotten with what is in it, and with nothing else', async () => {
    const page = await openVaultPage(bench.browser);
    await tryPassphrase(page, 'I forgot it, really');
    await says(page, '口令不对');
    await press(page, '忘记口令了');
    await says(page, '会丢失：保险箱里的 2 项内容');
    await says(page, '会留下');
    await press(page, '删除保险箱和里面的内容');
    await vaultState(page, 'none');
    await side(page, '企业档案');
    await says(page, '不保存：还没有保险箱');
    expect(await page.$eval('#field-contact-mobile', (input) => (input as HTMLInputElement).value)).toBe('');
    expect(await page.$eval('#field-contact-name', (input) => (input as HTMLInputElement).value)).toBe(
      '李示例',
    );
    await page.close();
  });
});
