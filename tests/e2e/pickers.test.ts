/** The pickers of places and industries on the options page, by keyboard alone. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { KeyInput, Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { extensionPage, openExtensionPage } from '../tools/browsers.ts';
import { type Bench, inBrowsers } from './harness.ts';
import { recordsOf } from './stored.ts';

const REGION = 'field-registeredRegion';
const INDUSTRY = 'field-industry';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Seen {
  focus: string;
  expanded: boolean;
  value: string;
  /** Of the marked choice. */
  active: string;
  choices: string[];
  /** What was entered to come here. */
  trail: string;
  notes: string;
}

/** What a person sees of a picker. */
const seen = (page: Page, id: string): Promise<Seen> =>
  page.evaluate((id) => {
    const input = document.getElementById(id) as HTMLInputElement;
    const name = (row: Element | null) => row?.querySelector('.picker-name')?.firstChild?.textContent ?? '';
    const list = document.getElementById(`${id}-list`);
    return {
      focus: document.activeElement?.id ?? '',
      expanded: input.getAttribute('aria-expanded') === 'true',
      value: input.value,
      active: name(document.getElementById(input.getAttribute('aria-activedescendant') ?? '')),
      choices: [...(list?.children ?? [])].map(name),
      trail: [...document.querySelectorAll(`#${id}-popup .picker-trail > *`)]
        .map((step) => step.textContent)
        .join('/'),
      notes: document.getElementById(`${id}-notes`)?.textContent ?? '',
    };
  }, id);

/** Waits until the picker looks as wanted. */
async function looks(page: Page, id: string, wanted: Partial<Seen>): Promise<Seen> {
  await expect.poll(() => seen(page, id), { timeout: 10_000 }).toMatchObject(wanted);
  return seen(page, id);
}

async function press(page: Page, ...keys: KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function tabTo(page: Page, id: string): Promise<void> {
  for (let i = 0; i < 80; i++) {
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
    await press(page, 'Tab');
  }
  throw new Error(`Tab never comes to ${id}`);
}

type Stored = { industry?: string; registeredRegion?: Record<string, string> };

/** The two keys as they are stored. */
async function stored(bench: Bench): Promise<Stored> {
  const [record] = await recordsOf(bench);
  return { industry: record?.profile.industry, registeredRegion: record?.profile.registeredRegion } as Stored;
}

const keeps = (bench: Bench, wanted: Stored) =>
  expect.poll(() => stored(bench), { timeout: 10_000 }).toEqual(wanted);

/** Stores codes that no table knows, past our own checks of the form. */
async function importWith(bench: Bench, change: object): Promise<void> {
  const file = JSON.parse(readFileSync(new URL('../tools/sample-profile.json', import.meta.url), 'utf8'));
  Object.assign(file.profiles[0], change);
  const call = await extensionPage(bench.browser);
  const reply = await call(async (content: string) => {
    const { browser, chrome } = globalThis as never as Record<string, unknown>;
    const { runtime } = (browser ?? chrome) as {
      runtime: { sendMessage(message: object): Promise<{ ok: boolean }> };
    };
    return runtime.sendMessage({ type: 'profile.import', text: content });
  }, JSON.stringify(file));
  expect(reply.ok).toBe(true);
}

async function openForm(bench: Bench): Promise<Page> {
  const page = await openExtensionPage(bench.browser, 'options.html');
  await page.waitForSelector(`.item, #${INDUSTRY}`);
  if (!(await page.$(`#${INDUSTRY}`))) {
    await page.focus('.item');
    await press(page, 'Enter');
  }
  await page.waitForSelector(`#${INDUSTRY}`);
  return page;
}

inBrowsers('pickers', { profile: true }, (bench) => {
  it('chooses a place by pinyin, by going down, and by name', async () => {
    const page = await openForm(bench);
    await tabTo(page, REGION);
    await looks(page, REGION, { expanded: false, value: '浙江省 › 杭州市 › 西湖区' });

    await page.keyboard.type('ningbo');
    await looks(page, REGION, { expanded: true, value: 'ningbo', active: '宁波市' });
    await press(page, 'Enter');
    const ningbo = await looks(page, REGION, { value: '', active: '海曙区', trail: '全部/浙江省/宁波市' });
    await press(page, 'End');
    await looks(page, REGION, { active: ningbo.choices.at(-1)! });
    await press(page, 'ArrowDown', 'ArrowDown', 'ArrowUp');
    await looks(page, REGION, { active: '海曙区' });
    await press(page, 'ArrowDown', 'Home', 'Enter');
    await looks(page, REGION, { expanded: false, value: '浙江省 › 宁波市 › 海曙区', focus: REGION });
    await keeps(bench, {
      industry: '3429',
      registeredRegion: { province: '330000', city: '330200', county: '330203' },
    });

    // A place without counties ends with the city; what was below the old one is gone.
    await page.keyboard.type('dongguan');
    await looks(page, REGION, { active: '东莞市' });
    await press(page, 'Enter');
    const { notes } = await looks(page, REGION, { expanded: false, value: '广东省 › 东莞市' });
    expect(notes).toBe('441900 广东省 › 东莞市');
    await keeps(bench, { industry: '3429', registeredRegion: { province: '440000', city: '441900' } });
    await page.close();
  });

  it('goes up and down the levels, and leaves everything as it is with Escape', async () => {
    await importWith(bench, {});
    const page = await openForm(bench);
    await tabTo(page, REGION);
    await press(page, 'ArrowDown');
    await looks(page, REGION, { expanded: true, active: '西湖区', trail: '全部/浙江省/杭州市' });
    await press(page, 'Backspace');
    await looks(page, REGION, { active: '杭州市', trail: '全部/浙江省' });
    await press(page, 'ArrowLeft');
    const top = await looks(page, REGION, { active: '浙江省', trail: '全部' });
    expect(top.choices).toHaveLength(34);
    await press(page, 'Backspace', 'Home', 'ArrowRight');
    // Under 北京市 there is one level that leaves no choice.
    await looks(page, REGION, { active: '东城区', trail: '全部/北京市' });
    await press(page, 'Backspace');
    await looks(page, REGION, { active: '北京市', trail: '全部' });

    await page.keyboard.type('hainan');
    await looks(page, REGION, { active: '海南省' });
    await press(page, 'Enter', 'End');
    await looks(page, REGION, { active: '省直辖县级行政区划', trail: '全部/海南省' });
    await press(page, 'Enter');
    await looks(page, REGION, { active: '五指山市', trail: '全部/海南省/省直辖县级行政区划' });

    await page.keyboard.type('nosuchplace');
    await looks(page, REGION, { choices: [], active: '' });
    await press(page, 'Enter', 'Escape');
    await looks(page, REGION, { expanded: true, value: '', trail: '全部/海南省/省直辖县级行政区划' });
    await press(page, 'Escape');
    await looks(page, REGION, { expanded: false, value: '浙江省 › 杭州市 › 西湖区' });
    await keeps(bench, {
      industry: '3429',
      registeredRegion: { province: '330000', city: '330100', county: '330106' },
    });
    await page.close();
  });

  it('chooses an industry by first letters, by code, and level by level; clears it', async () => {
    const page = await openForm(bench);
    await tabTo(page, INDUSTRY);
    await looks(page, INDUSTRY, { value: '3429 其他金属加工机械制造' });
    await page.keyboard.type('gdzc');
    await looks(page, INDUSTRY, { active: '滚动轴承制造' });
    await press(page, 'Enter');
    const { notes } = await looks(page, INDUSTRY, { expanded: false, value: '3451 滚动轴承制造' });
    expect(notes).toBe('C 制造业 › 通用设备制造业 › 轴承、齿轮和传动部件制造 › 滚动轴承制造');
    await expect.poll(async () => (await stored(bench)).industry, { timeout: 10_000 }).toBe('3451');
    const offered = await page.$$eval('#field-subdivision-list option', (all) =>
      all.map((option) => (option as HTMLOptionElement).value),
    );
    expect(offered).toEqual(['滚动轴承制造', '轴承、齿轮和传动部件制造', '通用设备制造业']);

    await page.keyboard.type('C134');
    // The only class of its group is one entry, not two.
    await looks(page, INDUSTRY, { choices: ['制糖业'] });
    await press(page, 'Escape', 'Backspace', 'Backspace');
    await looks(page, INDUSTRY, { active: '通用设备制造业', trail: '全部/制造业' });
    await press(page, 'Home', 'Enter', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    await looks(page, INDUSTRY, { active: '制糖业', trail: '全部/制造业/农副食品加工业' });
    await press(page, 'Enter');
    await looks(page, INDUSTRY, { expanded: false, value: '1340 制糖业' });
    await press(page, 'ArrowDown');
    await looks(page, INDUSTRY, { active: '制糖业', trail: '全部/制造业/农副食品加工业' });

    const call = await page.evaluate(`${AXE}; axe.run('.picker').then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html).join(' ')))`);
    expect(call).toEqual([]);

    await press(page, 'Escape', 'Tab', 'Enter');
    await looks(page, INDUSTRY, { value: '', focus: INDUSTRY, expanded: false });
    await expect.poll(async () => (await stored(bench)).industry, { timeout: 10_000 }).toBeUndefined();
    await page.close();
  });

  it('shows a code that it does not know, says so, and keeps it', async () => {
    const held = {
      industry: '9999',
      registeredRegion: { province: '330000', city: '339900', county: '339901' },
    };
    await importWith(bench, held);
    const page = await openForm(bench);
    await tabTo(page, REGION);
    const region = await looks(page, REGION, { value: '浙江省 › 339900 › 339901' });
    expect(region.notes).toMatch(/339900 339901.*请重新选择/);
    await press(page, 'ArrowDown', 'ArrowDown', 'Escape');
    await tabTo(page, INDUSTRY);
    const industry = await looks(page, INDUSTRY, { value: '9999' });
    expect(industry.notes).toMatch(/9999.*请重新选择/);
    await press(page, 'ArrowDown');
    await looks(page, INDUSTRY, { expanded: true, active: '农、林、牧、渔业', trail: '全部' });
    await press(page, 'Tab');
    await looks(page, INDUSTRY, { expanded: false, value: '9999' });
    await keeps(bench, held);
    await page.close();
  });
});
