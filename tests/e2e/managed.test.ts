/**
 * What an organisation sets, in a real browser. Firefox reads a user's managed storage from the home folder, which a
 * test can have to itself; Chromium reads policies from places that only an administrator may write to.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  fillByPanel,
  findButton,
  launchFirefox,
  openExtensionPage,
  openPanel,
  waitForSession,
  waitUntilQuiet,
} from '../tools/browsers.ts';
import { ensureBuild } from '../tools/ensure.mjs';
import { type Portals, startPortals } from '../tools/portal-server.ts';
import { held, html, NAME, row, ZXKT } from './made.ts';

const ADDON = 'declare-assistant@example.org';
const COMPANY = '宁波范例电器有限公司';
const POLICY = {
  profiles: [
    {
      id: 'hq',
      title: '总部',
      enterpriseName: COMPANY,
      legalRepresentative: { idNumber: '110101199003070000' },
    },
    { id: 'bad', title: '坏的', employees: '很多' },
  ],
  support: { name: '信息中心', phone: '0571-88880003', hours: '工作日 9:00–17:00' },
  featuresOff: ['learn', 'teach', 'export'],
  settings: { language: 'zh-CN', enabled: true, theme: 'dark' },
};

describe('an organisation’s policy (firefox)', () => {
  const home = mkdtempSync(join(tmpdir(), 'managed-home-'));
  let browser: Browser;
  let portals: Portals;

  beforeAll(async () => {
    const folder = join(home, '.mozilla/managed-storage');
    mkdirSync(folder, { recursive: true });
    const manifest = { name: ADDON, description: 'test', type: 'storage', data: POLICY };
    writeFileSync(join(folder, `${ADDON}.json`), JSON.stringify(manifest));
    portals = await startPortals();
    const extensionDir = await ensureBuild('firefox');
    browser = await launchFirefox({ extensionDir, proxyPort: portals.proxyPort, env: { HOME: home } });
  });
  afterAll(async () => {
    await browser?.close();
    await portals?.close();
    rmSync(home, { recursive: true, force: true });
  });

  it('fills from the profile that is provided, and offers nothing that is off', async () => {
    portals.setRoute(ZXKT, '/managed.html', html(`<table>${NAME}${row('传真', '<input id="fax">')}</table>`));
    const page = await browser.newPage();
    await page.goto(`http://${ZXKT}/managed.html`);
    await waitUntilQuiet(browser, page);
    const open = (await openPanel(browser, page))!;
    expect(open.profiles).toEqual([{ id: 'managed.hq', title: '总部（单位提供）' }]);
    expect(open.profileId).toBe('managed.hq');
    expect(open.panel.text).toContain('信息中心　0571-88880003');
    await page.type('#fax', '0574-88880009');
    const typed = (await waitUntilQuiet(browser, page))!;
    expect(findButton(typed, '把本页内容存入档案')).toBeNull();
    expect(findButton(typed, '教我认栏目')).toBeNull();
    expect(await fillByPanel(browser, page)).toBe(true);
    expect(await held(page)).toEqual({ name: COMPANY, fax: '0574-88880009' });
    await waitForSession(browser, page, ({ panel }) => panel.text.includes('填写结果'));
    await page.close();
  });

  it('shows what is provided, what is locked and what is wrong', async () => {
    const page = await openExtensionPage(browser, 'options.html');
    const says = (text: string) =>
      page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);
    await says('单位提供');
    const body = await page.evaluate(() => document.body.innerText);
    for (const text of [
      '单位设置里的 profiles[1].employees 有误',
      '单位设置里的 profiles[0].legalRepresentative.idNumber 有误',
      '单位设置里的 settings.theme 有误',
      '信息中心',
      '您的单位关闭了：',
    ])
      expect(body).toContain(text);
    expect(body).not.toContain('坏的');
    expect(await page.content()).not.toContain('110101199003070000');

    await page.locator('.managed-head button').click();
    await page.waitForFunction(
      (name) => {
        const field = document.querySelector<HTMLInputElement>(
          '#field-enterpriseName, [id$="enterpriseName"]',
        );
        return field?.value === name;
      },
      {},
      COMPANY,
    );
    expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/导出(?:全部|这一份)/);

    await page.locator('.tabs button:nth-child(2)').click();
    await says('由您的单位设置，不能修改');
    expect(await page.$eval('#setting-enabled', (input) => (input as HTMLInputElement).disabled)).toBe(true);
    expect(await page.$$eval('fieldset:disabled input[name=language]', (all) => all.length)).toBe(2);
    await page.close();
  });

  it('tells in the popup whom to ask, and locks the switch', async () => {
    const page = await openExtensionPage(browser, 'popup.html');
    await page.waitForFunction(() => document.body.innerText.includes('0571-88880003'));
    expect(await page.$eval('.foot input', (input) => (input as HTMLInputElement).disabled)).toBe(true);
    await page.close();
  });
});
