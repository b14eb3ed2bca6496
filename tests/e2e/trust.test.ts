/** What a page cannot do to a fill: start it, widen it, redirect it. */
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
  ZXKT,
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
      for (const key of ['Tab', 'Enter', ' ', 'Escape'])
        host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      const act = {
        do: 'fill',
        profileId: 'sample',
        items: [{ ref: '1', label: '企业名称', replace: true }],
      };
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

  /** What a page's script may do between the preview and the fill, and what the fields hold in the end. */
  const TRICKS: [string, () => void, Record<string, string>][] = [
    [
      'changes a label',
      () => {
        document.querySelector('td')!.textContent = '开户银行：';
      },
      { name: '', code: CREDIT_CODE },
    ],
    [
      'puts another field in the place of one',
      () => {
        const other = document.createElement('input');
        other.id = 'other';
        document.querySelector('#name')!.replaceWith(other);
      },
      { other: '', code: CREDIT_CODE },
    ],
    [
      'makes a password of one field and hides another',
      () => {
        document.querySelector<HTMLInputElement>('#name')!.type = 'password';
        document.querySelector<HTMLElement>('#code')!.style.opacity = '0';
      },
      { name: '', code: '' },
    ],
    [
      'changes a label in the middle of the fill',
      () =>
        document.querySelector('#name')!.addEventListener('input', () => {
          document.querySelectorAll('td')[2]!.textContent = '登录密码：';
        }),
      { name: ENTERPRISE, code: '' },
    ],
    [
      'adds a field',
      () => {
        const later = document.querySelector('tr')!.cloneNode(true) as HTMLElement;
        later.querySelector('input')!.id = 'later';
        document.querySelector('tbody')!.append(later);
      },
      { name: ENTERPRISE, code: CREDIT_CODE, later: '' },
    ],
  ];
  for (const [i, [what, script, expected]] of TRICKS.entries()) {
    it(`fills what was shown and nothing else when the page ${what}`, async () => {
      const { page } = await made(bench, `/trick-${i}.html`, FORM);
      await preview(bench, page);
      await page.evaluate(script);
      const { fields } = await confirmFill(bench, page);
      expect(await held(page)).toEqual(expected);
      // The result claims no more than what was written.
      const told = fields.filter(({ status: now }) => now === 'filled').length;
      expect(told).toBe(Object.values(expected).filter((value) => value !== '').length);
      await page.close();
    });
  }

  it('presses nothing that sends the form or leads away, even as an option of a list', async () => {
    // A picker of the page's own making: its options are a submit button and a link.
    const picker = `<div style="position:relative"><input id="scale" readonly class="my-select" placeholder="请选择"
        onclick="document.getElementById('pop').style.display='block'">
      <div id="pop" role="listbox" style="display:none;position:absolute;background:#fff;border:1px solid">
        <div role="option">大型</div>
        <button role="option">小型</button>
        <div role="option"><a href="/gone.html">微型</a></div></div></div>`;
    const { page } = await made(
      bench,
      '/sends.html',
      html(`<form action="/sent.html" onsubmit="document.title = 'sent'"><table>${NAME}
        <tr><td>企业规模：</td><td>${picker}</td></tr></table></form>`),
    );
    await preview(bench, page);
    const done = await confirmFill(bench, page);
    expect(status(done, '企业名称')).toBe('filled');
    expect(status(done, '企业规模')).not.toBe('filled');
    expect([await page.title(), new URL(page.url()).pathname]).toEqual(['测试', '/sends.html']);
    await page.close();
  });

  for (const cross of [true, false]) {
    it(`leaves no step of the way chosen where the goal is not offered, ${cross ? 'with' : 'without'} a cross`, async () => {
      // Every press chooses, as cascades do in which any level may be chosen.
      const choose = `document.getElementById('industry').value = this.textContent; document.getElementById('next').style.display = 'block'`;
      const clear = `<i class="my-icon-clear" style="position:absolute;right:0" onclick="document.getElementById('industry').value = ''">×</i>`;
      const picker = `<div style="position:relative;width:220px"><input id="industry" readonly class="my-select" placeholder="请选择"
          onclick="document.getElementById('pop').style.display='block'">${cross ? clear : ''}
        <div id="pop" style="display:none;position:absolute;background:#fff;border:1px solid">
          <ul role="listbox" style="float:left;width:120px"><li role="option" onclick="${choose}">C 制造业</li></ul>
          <ul role="listbox" id="next" style="display:none;float:left;width:120px"><li role="option">13 农副食品加工业</li></ul></div></div>`;
      const { page } = await made(
        bench,
        '/way.html',
        html(`<table>${NAME}<tr><td>所属行业：</td><td>${picker}</td></tr></table>`),
      );
      await preview(bench, page);
      const done = await confirmFill(bench, page);
      const industry = (await held(page)).industry;
      expect([status(done, '所属行业'), industry]).toEqual(
        cross ? ['not-found', ''] : ['refused', 'C 制造业'],
      );
      expect(done.panel.text.includes('现在是“C 制造业”')).toBe(!cross);
      await page.close();
    });
  }

  it('fills nothing in a frame that went elsewhere after the preview', async () => {
    bench.portals.setRoute(ZXKT, '/in/one.html', html(`<table>${NAME}</table>`));
    bench.portals.setRoute(
      ZXKT,
      '/in/two.html',
      html(`<table>${NAME}${row('开户银行', '<input id="bank">')}</table>`),
    );
    const { page } = await made(
      bench,
      '/in/top.html',
      html('<h1>申报</h1><iframe name="main" src="one.html" width="600" height="300"></iframe>'),
    );
    await waitForSession(bench.browser, page, ({ fields }) => fields.length === 1);
    await preview(bench, page);
    const frame = await page.waitForFrame((one) => one.url().endsWith('/in/one.html'));
    await frame.evaluate(() => location.assign('two.html'));
    const moved = await page.waitForFrame((one) => one.url().endsWith('/in/two.html'));
    const after = await waitForSession(
      bench.browser,
      page,
      ({ fields, panel }) => fields.length === 2 && !panel.text.includes('填写选中的'),
    );
    expect(after.panel.text).toContain('预览并填写');
    expect(await held(moved)).toEqual({ name: '', bank: '' });
    await page.close();
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
