/** “全部”: seen coming while it is chosen and when 【注册会员】 is about to be pressed, repaired, and explained after. */
import type { Frame, Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { openPanel, pressPanel, type SessionDescription, waitForSession } from '../tools/browsers.ts';
import { inBrowsers } from './harness.ts';

const HOST = 'http://zxkt.mofcom.gov.cn/entp/';
const BUTTON =
  '::-p-xpath(//*[(self::button or self::input) and (contains(., "注册会员") or contains(@value, "注册会员"))])';

/** The three kinds of pick boxes: a list with several choices, two lists side by side, ticks. */
const FORMS = [
  {
    name: 'a list, the portal answers by alert',
    undoable: true,
    url: `${HOST}regist/index.jsp`,
    async choose(form: Frame) {
      for (const name of ['c22', 'c23', 'c24']) await form.select(`[name=${name}]`, '0');
    },
    chosen: (form: Frame) =>
      form.$$eval('select[multiple]', (lists) =>
        lists.flatMap((list) =>
          Array.from((list as HTMLSelectElement).selectedOptions, (option) => option.text),
        ),
      ),
  },
  {
    name: 'two lists side by side, the portal answers in a layer',
    // The page's own button moved the entries; only the user can move them back.
    undoable: false,
    url: `${HOST}register-2.html`,
    async choose(form: Frame) {
      for (const name of ['hyhf', 'zyyw', 'spxz']) {
        await form.select(`#${name}_from`, '全部');
        await form.$eval(`#${name}_from + span > button`, (button) => (button as HTMLElement).click());
      }
    },
    chosen: (form: Frame) =>
      form.$$eval('select[id$=_to]', (lists) =>
        lists.flatMap((list) => Array.from((list as HTMLSelectElement).options, (option) => option.text)),
      ),
  },
  {
    name: 'ticks, the portal answers in the page',
    undoable: true,
    url: `${HOST}register-3.html`,
    async choose(form: Frame) {
      await form.$$eval('input[type=checkbox]', (ticks) => {
        for (const tick of ticks as HTMLInputElement[])
          if (tick.parentElement?.textContent?.includes('全部')) tick.click();
      });
    },
    chosen: (form: Frame) =>
      form.$$eval('input[type=checkbox]', (ticks) =>
        (ticks as HTMLInputElement[])
          .filter((t) => t.checked)
          .map((t) => t.parentElement?.textContent?.trim() ?? ''),
      ),
  },
] as const;

const formOf = (page: Page) =>
  page.frames().find((frame) => frame.url().includes('form.gbk')) ?? page.mainFrame();
const about = (session: SessionDescription) => session.findings.find(({ id }) => id === 'all-selected');

inBrowsers('all-selected', { profile: true }, (bench) => {
  for (const { name, url, choose, chosen, undoable } of FORMS) {
    it(`is foreseen and repaired: ${name}`, async () => {
      const { page, session } = await bench.read(url);
      expect(about(session)).toBeUndefined();
      const form = formOf(page);
      await choose(form);
      await waitForSession(bench.browser, page, (s) => about(s)?.seen === false && about(s)?.fix === true);

      // Collapsed or not: pointing at the button brings the warning forward.
      await openPanel(bench.browser, page);
      await pressPanel(bench.browser, page, '—');
      await waitForSession(bench.browser, page, ({ panel }) => panel.collapsed);
      await form.locator(BUTTON).hover();
      await waitForSession(bench.browser, page, ({ panel }) => !panel.collapsed);

      await pressPanel(bench.browser, page, '替我去掉“全部”');
      await waitForSession(bench.browser, page, (s) => about(s) === undefined);
      expect((await chosen(form)).filter((text) => text.includes('全部'))).toEqual([]);

      const { panel } = await waitForSession(bench.browser, page, (s) => s.panel.text.includes('已去掉'));
      expect(panel.buttons.some(({ text }) => text === '撤销')).toBe(undoable);
      if (undoable) {
        await pressPanel(bench.browser, page, '撤销');
        await waitForSession(bench.browser, page, (s) => about(s)?.fix === true);
        expect((await chosen(form)).filter((text) => text.includes('全部'))).toHaveLength(3);
      }
      await page.close();
    });

    it(`is explained after the portal refused: ${name}`, async () => {
      const { page } = await bench.read(url);
      const form = formOf(page);
      await openPanel(bench.browser, page);
      await pressPanel(bench.browser, page, '预览并填写');
      await waitForSession(bench.browser, page, ({ panel }) => panel.text.includes('填写选中的'));
      await pressPanel(bench.browser, page, '填写选中的');
      await waitForSession(bench.browser, page, ({ panel }) => panel.text.includes('填写结果'));
      await form.$$eval('input:not([type=button]):not([type=checkbox])', (inputs) => {
        for (const input of inputs as HTMLInputElement[])
          if (input.type === 'text' && !input.value) input.value = 'contact@example.com';
      });
      await choose(form);
      await form.locator(BUTTON).click();
      const session = await waitForSession(
        bench.browser,
        page,
        (s) => about(s)?.seen === true && s.panel.text.includes('平台提示：'),
      );
      expect(about(session)?.message).toContain('注册过程中出现异常');
      await page.close();
    });
  }

  it('is foreseen in a tree, ticked and not otherwise', async () => {
    const tree = (label: string, box: string) =>
      `<div class="row"><label>${label}：</label><ul class="ztree"><li class="level0"><span class="button chk ${box}"></span><a title="全部"><span class="node_name">全部</span></a>
       <ul><li><span class="button chk checkbox_true_full"></span><a title="机械"><span class="node_name">机械</span></a></li></ul></li></ul></div>`;
    const form = (box: string) =>
      `<meta charset=utf-8><h3>资质注册</h3><div>统一社会信用代码：<input></div>${tree('行业划分', box)}${tree('商品选择', 'checkbox_false_part')}<div>主营业务：<input></div><button>注册会员</button>`;
    for (const [path, box, found] of [
      ['/tree-ticked.html', 'checkbox_true_full', true],
      ['/tree-free.html', 'checkbox_false_part', false],
    ] as const) {
      bench.portals.setRoute('zxkt.mofcom.gov.cn', path, form(box));
      const { page, session } = await bench.read(`http://zxkt.mofcom.gov.cn${path}`);
      expect(session.page).toBe('zxkt.qualification-form');
      expect(about(session) !== undefined).toBe(found);
      await page.close();
    }
  });

  it('copies the organisation code when the portal says that the user exists', async () => {
    const { page } = await bench.read(`${HOST}user-exists.html`);
    await openPanel(bench.browser, page);
    await pressPanel(bench.browser, page, '复制组织机构代码');
    const session = await waitForSession(bench.browser, page, ({ panel }) =>
      panel.text.includes('MA2EXAM7-8'),
    );
    expect(session.panel.text).toMatch(/已复制 MA2EXAM7-8/);
    await page.close();
  });
});
