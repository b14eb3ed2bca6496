/** A vault used in every way there is; then everything that was written is searched for what must not be there. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  extensionPage,
  importProfile,
  launchChromium,
  launchFirefox,
  openExtensionPage,
  pressPanel,
  waitForSession,
} from '../tools/browsers.ts';
import { ensureBuild } from '../tools/ensure.mjs';
import { type Portals, startPortals } from '../tools/portal-server.ts';
import { findInFolder, findSecrets } from './forms-of.ts';
import { type Bench, SAMPLE } from './harness.ts';
import { keepExports, keptByExtension, snapshotOfNow } from './leak-inside.ts';
import { html, made, NAME, row, ticksOf } from './made.ts';
import {
  change,
  exportPlain,
  field,
  lock,
  mark,
  openVaultPage,
  press,
  reveal,
  says,
  setUp,
  side,
  tryPassphrase,
  typePlain,
  typeSealed,
  vaultState,
} from './vault-page.ts';

const ID_KEY = 'legalRepresentative.idNumber';
/** Never in plain anywhere, not even before it was marked. */
const NEVER = {
  idNumber: '11010119900307002X',
  sealedMobile: '13912340987',
  otherMobile: '13787650123',
  firstPassphrase: '小桥流水 Bench-77/?',
  passphrase: '枯藤老树 Quill+88&',
};
/** Of these the browser may have something left: it was stored in plain before, or typed on a portal's own page. */
const LATER = { plainBefore: '15098761234', learnt: '18654329876' };
/** Stored in plain, so that the search can be seen to find something. */
const FAX = '0571-85673921';

const LEARN = html(`<table>${NAME}${row('联系人手机', '<input id="mobile">')}</table>`);

for (const kind of ['chromium', 'firefox'] as const) {
  describe(`nothing leaks (${kind})`, () => {
    let folder = '';
    let browser: Browser;
    let portals: Portals;
    let page: Page;
    let dataKey = Buffer.alloc(0);

    beforeAll(async () => {
      portals = await startPortals();
      folder = await mkdtemp(join(tmpdir(), 'declare-leak-'));
      const extensionDir = await ensureBuild(kind === 'chromium' ? 'chrome' : 'firefox');
      const launch = kind === 'chromium' ? launchChromium : launchFirefox;
      browser = await launch({ extensionDir, proxyPort: portals.proxyPort, userDataDir: folder });
      await importProfile(browser, SAMPLE);
    });
    afterAll(async () => {
      await browser?.close();
      await portals?.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    });

    it('while a vault is set up, filled, edited, locked, opened and given another passphrase', async () => {
      page = await openVaultPage(browser);
      await side(page, '企业档案');
      await typePlain(page, 'legalRepresentative.mobile', LATER.plainBefore);
      await typePlain(page, 'fax', FAX);
      await page.evaluate(snapshotOfNow, '2026-01-02');
      await side(page, '设置');
      await setUp(page, NEVER.firstPassphrase);
      await mark(page, '法定代表人手机');
      await mark(page, '联系人手机');
      await side(page, '企业档案');
      await typeSealed(page, ID_KEY, NEVER.idNumber);
      await edit('contact.mobile', NEVER.sealedMobile);
      await edit('contact.mobile', NEVER.otherMobile);
      await side(page, '设置');
      await lock(page);
      await tryPassphrase(page, 'wrong one here');
      await says(page, '口令不对');
      await tryPassphrase(page, NEVER.firstPassphrase);
      await vaultState(page, 'open');
      await change(page, NEVER.firstPassphrase, NEVER.passphrase);
      await lock(page);
      await tryPassphrase(page, NEVER.passphrase);
      await vaultState(page, 'open');
      await side(page, '企业档案');
      expect(await reveal(page, ID_KEY)).toBe(NEVER.idNumber);
    });

    it('while a profile is duplicated, exported, and learns', async () => {
      await page.evaluate(keepExports);
      await exportPlain(page, '导出全部');
      await exportPlain(page, '导出这一份');
      await press(page, '复制');
      await says(page, '（副本）');
      await page.waitForSelector(`button${field(ID_KEY)}`);
      expect(await reveal(page, ID_KEY)).toBe(NEVER.idNumber);
      await exportPlain(page, '导出这一份');

      const bench = { kind, browser, portals, open: openTab, read: readTab } as never as Bench;
      const learning = await made(bench, '/leak.html', LEARN);
      await learning.page.type('#mobile', LATER.learnt);
      const told = (text: string) =>
        waitForSession(browser, learning.page, ({ panel }) => panel.text.includes(text));
      await told('把本页内容存入档案');
      await pressPanel(browser, learning.page, '把本页内容存入档案');
      const open = await told('••••9876');
      expect(JSON.stringify(open.panel)).not.toContain(LATER.learnt);
      // A new profile's rows are ticked already.
      const boxes = open.panel.text.includes('存入选中的 0 项') ? ticksOf(open) : [];
      for (const box of boxes.filter(({ disabled }) => !disabled))
        await learning.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await told('存入选中的 1 项');
      await pressPanel(browser, learning.page, '存入选中的');
      await told('已经存入档案');
      await learning.page.close();
    });

    it('to the database, the storages and the exported files', async () => {
      const call = await extensionPage(browser);
      const { atRest, session } = await call(keptByExtension);
      const files = await page.evaluate(() => (window as never as { exported: string[] }).exported);
      expect(files).toHaveLength(3);
      dataKey = Buffer.from((session['vault.key'] as { dataKey: string }).dataKey, 'base64');
      expect(dataKey).toHaveLength(32);
      const secrets = { ...NEVER, ...LATER, dataKey };
      const written = Buffer.from(JSON.stringify({ atRest, files }));
      expect(findSecrets(written, secrets)).toEqual([]);
      // The search finds what is stored in plain, and the values are there, sealed.
      expect(findSecrets(written, { FAX })).toEqual(['FAX: plain', 'FAX: url', 'FAX: form', 'FAX: escaped']);
      expect(JSON.stringify(atRest).match(/AES-256-GCM/g)?.length).toBeGreaterThan(6);
      // In memory there is the key while the vault is open, and no value.
      expect(findSecrets(Buffer.from(JSON.stringify(session)), { ...NEVER, ...LATER })).toEqual([]);
    });

    it('to a letter', async () => {
      const letters = await openExtensionPage(browser, 'letters.html?list=manual-verification');
      await letters.waitForSelector('.paper');
      const text = await letters.evaluate(() => document.documentElement.outerHTML);
      expect(findSecrets(Buffer.from(text), { ...NEVER, ...LATER })).toEqual([]);
      await letters.close();
    });

    it('to the files of the browser', async () => {
      expect(dataKey).toHaveLength(32);
      const running = await findInFolder(folder, { ...NEVER, dataKey });
      await browser.close();
      const closed = await findInFolder(folder, { ...NEVER, dataKey });
      expect({ running, closed }).toEqual({ running: [], closed: [] });
      // Firefox packs what it stores, and removes an add-on installed for a test together with its data.
      if (kind === 'chromium') expect(await findInFolder(folder, { FAX })).not.toEqual([]);
    });

    async function edit(key: string, text: string): Promise<void> {
      await page.waitForSelector(`button${field(key)}`);
      await page.$eval(field(key), (button) => {
        const all = [...button.closest('.vault-value')!.querySelectorAll('button')];
        all.find((one) => one.textContent?.trim() === '修改')!.click();
      });
      await typeSealed(page, key, text);
    }
    async function openTab(url: string): Promise<Page> {
      const tab = await browser.newPage();
      await tab.goto(url);
      return tab;
    }
    async function readTab(url: string) {
      const tab = await openTab(url);
      return { page: tab, session: await waitForSession(browser, tab, ({ quiet }) => quiet) };
    }
  });
}
