/** What a page cannot do to a fill: start it, widen it, redirect it. */
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { pressPanel, waitForSession } from '../tools/browsers.ts';
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
  status,
  tick,
  ticksOf,
} from './made.ts';

inBrowsers('trust', { profile: true }, (bench) => {
  it('takes no click and no key that a script made', async () => {
    const { page } = await made(bench, '/synthetic.html', FORM);
    const shown = await preview(bench, page);
    const points = shown.panel.buttons.map(({ x, y, width, height }) => [x + width / 2, y + height / 2]);
    const hits = await page.evaluate((places) => {
      const host = document.querySelector('declare-assistant') as HTMLElement;
      let there = 0;
      for (const [clientX, clientY] of places as [number, number][]) {
        const target = document.elementFromPoint(clientX, clientY);
        if (target === host) there++;
        for (const at of [host, target, document.body]) {
          for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
            const how = { bubbles: true, composed: true, clientX, clientY, button: 0 };
            at?.dispatchEvent(new MouseEvent(name, how));
          }
        }
      }
      host.click();
      host.focus();
      for (const key of ['Tab', 'Enter', ' ', 'Escape']) {
        for (const name of ['keydown', 'keypress', 'keyup'])
          host.dispatchEvent(new KeyboardEvent(name, { key, bubbles: true, composed: true }));
      }
      const items = [{ ref: '1', label: '企业名称', key: 'enterpriseName', replace: true }];
      const act = { do: 'fill', profileId: 'sample', items };
      const message = { type: 'frame', from: 0, message: { kind: 'act', id: '1', act } };
      window.postMessage(message, '*');
      const detail = JSON.stringify({ ...message, text: '填写选中的' });
      document.dispatchEvent(new CustomEvent('declare-assistant:dialog', { detail }));
      return there;
    }, points);
    expect(hits).toBeGreaterThan(3);
    const after = await waitForSession(bench.browser, page, ({ quiet }) => quiet);
    expect(after.panel.text).toBe(shown.panel.text);
    expect(after.panel.collapsed).toBe(false);
    expect(await held(page)).toEqual({ name: '', code: '' });
    // A person's click on the same places does fill.
    await confirmFill(bench, page);
    expect(await held(page)).toEqual({ name: ENTERPRISE, code: CREDIT_CODE });
    await page.close();
  });

  /** Opens the preview, lets the page's script change the page, then confirms. */
  async function changed(path: string, script: (page: Page) => Promise<unknown>) {
    const { page } = await made(bench, path, FORM);
    await preview(bench, page);
    await script(page);
    const session = await confirmFill(bench, page);
    const values = await held(page);
    await page.close();
    return { values, text: session.panel.text };
  }

  it('does not put the old value into a field whose label changed after the preview', async () => {
    const { values, text } = await changed('/relabelled.html', (page) =>
      page.$eval('#name', (input) => {
        (input.closest('tr') as HTMLTableRowElement).cells[0]!.textContent = '开户银行：';
      }),
    );
    expect(values).toEqual({ name: '', code: CREDIT_CODE });
    expect(text).toContain('和预览时不一样');
  });

  it('does not put the old value into a field that took the place of another', async () => {
    const { values } = await changed('/replaced.html', (page) =>
      page.$eval('#name', (input) => {
        const other = document.createElement('input');
        other.id = 'other';
        input.replaceWith(other);
      }),
    );
    expect(values).toEqual({ other: '', code: CREDIT_CODE });
  });

  it('fills no field that became a password, left the page or was hidden after the preview', async () => {
    const { values } = await changed('/hidden-later.html', (page) =>
      page.evaluate(() => {
        document.querySelector<HTMLInputElement>('#name')!.type = 'password';
        document.querySelector<HTMLElement>('#code')!.style.opacity = '0';
      }),
    );
    expect(values).toEqual({ name: '', code: '' });
  });

  it('does not follow a page that swaps fields in the middle of a fill', async () => {
    const { values } = await changed('/mid-fill.html', (page) =>
      page.$eval('#name', (input) =>
        input.addEventListener('input', () => {
          const code = document.querySelector('#code') as HTMLElement;
          (code.closest('tr') as HTMLTableRowElement).cells[0]!.textContent = '登录密码：';
        }),
      ),
    );
    expect(values).toEqual({ name: ENTERPRISE, code: '' });
  });

  it('does not widen a fill to fields that came after the preview', async () => {
    const { values } = await changed('/widened.html', (page) =>
      page.evaluate(() => {
        const later = document.querySelector('tr')!.cloneNode(true) as HTMLElement;
        later.querySelector('input')!.id = 'later';
        document.querySelector('tbody')!.append(later);
      }),
    );
    expect(values).toEqual({ name: ENTERPRISE, code: CREDIT_CODE, later: '' });
  });

  it('keeps what the user typed, and replaces it when ticked', async () => {
    const { page } = await made(bench, '/typed.html', FORM);
    await page.type('#name', '我自己填的');
    await waitForSession(bench.browser, page, ({ quiet }) => quiet);
    const shown = await preview(bench, page);
    expect(shown.panel.text).toContain('现在是“我自己填的”，打勾会替换');
    expect(ticksOf(shown)).toHaveLength(2);
    const kept = await confirmFill(bench, page);
    expect(await held(page)).toEqual({ name: '我自己填的', code: CREDIT_CODE });
    expect([status(kept, '企业名称'), status(kept, '统一社会信用代码')]).toEqual(['kept', 'filled']);

    await pressPanel(bench.browser, page, '完成');
    await waitForSession(bench.browser, page, ({ panel }) => panel.text.includes('预览并填写'));
    await preview(bench, page);
    await tick(bench, page, 0);
    await waitForSession(bench.browser, page, ({ panel }) => panel.text.includes('填写选中的 2 项'));
    const replaced = await confirmFill(bench, page);
    expect(status(replaced, '企业名称')).toBe('filled');
    expect((await held(page)).name).toBe(ENTERPRISE);
    await page.close();
  });

  it('brings back every value on undo', async () => {
    const regions = (names: string) => `<option value="">请选择</option>${names}`;
    const { page } = await made(
      bench,
      '/undo.html',
      html(`<table>${NAME}${row('传真', '<input id="fax" value="0571-1234567">')}
      ${row('主营业务', '<textarea id="business"></textarea>')}
      ${row('所在省份', `<select id="province">${regions('<option>江苏省</option><option>浙江省</option>')}</select>`)}
      ${row('企业规模', '<label><input type="radio" name="s" id="s1">大型</label><label><input type="radio" name="s" id="s2">小型</label>')}
      ${row('企业类型', '<label><input type="radio" name="t" id="t1" checked>国有</label><label><input type="radio" name="t" id="t2">民营</label>')}
      </table>`),
    );
    const before = await held(page);
    await preview(bench, page);
    await tick(bench, page, 1);
    await tick(bench, page, 5);
    await waitForSession(bench.browser, page, ({ panel }) => panel.text.includes('填写选中的 6 项'));
    await confirmFill(bench, page);
    expect(await held(page)).toEqual({
      name: ENTERPRISE,
      fax: '0571-88880009',
      business: '精密机械零件制造与出口',
      province: '浙江省',
      s1: 'false',
      s2: 'true',
      t1: 'false',
      t2: 'true',
    });
    await pressPanel(bench.browser, page, '全部撤销');
    await waitForSession(bench.browser, page, ({ panel }) => panel.text.includes('已撤销'));
    expect(await held(page)).toEqual(before);
    await page.close();
  });
});
