/** What the page teaches the profile, what the user teaches the assistant, and fields that come later. */
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { type PanelButton, pressPanel, type SessionDescription, waitForSession } from '../tools/browsers.ts';
import { type Bench, inBrowsers } from './harness.ts';
import {
  CODE,
  confirmFill,
  ENTERPRISE,
  held,
  html,
  made,
  NAME,
  preview,
  row,
  status,
  ticksOf,
} from './made.ts';

const says = (bench: Bench, page: Page, ...texts: string[]) =>
  waitForSession(bench.browser, page, ({ panel }) => texts.every((text) => panel.text.includes(text)));

const center = ({ x, y, width, height }: PanelButton): [number, number] => [x + width / 2, y + height / 2];

inBrowsers('learning', { profile: true }, (bench) => {
  const LEARN = html(
    `<table>${NAME}${CODE}${row('传真', '<input id="fax">')}${row('注册资本（元）', '<input id="capital">')}
     ${row('主营业务', '<textarea id="business"></textarea>')}${row('身份证号', '<input id="idcard">')}</table>`,
  );

  it('takes what was typed into the profile, and gives it back', async () => {
    const { page } = await made(bench, '/learn.html', LEARN);
    await page.type('#name', ENTERPRISE);
    await page.type('#fax', '0571-88887777');
    await page.type('#capital', '没有');
    await page.type('#business', '精密机械的研发');
    await page.type('#idcard', '330106198001011234');
    const before = await held(page);
    await says(bench, page, '把本页内容存入档案');
    await pressPanel(bench.browser, page, '把本页内容存入档案');
    const open = await says(bench, page, '核对要存入档案的内容', '应为数字');
    expect(open.panel.text).not.toContain('330106198001011234');
    expect(open.panel.text).toContain('已经一样');
    // What the profile has already is replaced only when the user says so.
    expect(open.panel.text).toMatch(/传真\s*0571-88887777\s*档案里现在是“/);
    expect(open.panel.buttons.find(({ text }) => text.startsWith('存入选中的'))?.text).toBe(
      '存入选中的 0 项',
    );
    const boxes = ticksOf(open).filter(({ disabled }) => !disabled);
    for (const box of boxes) await page.mouse.click(...center(box));
    await says(bench, page, `存入选中的 ${boxes.length} 项`);
    await pressPanel(bench.browser, page, '存入选中的');
    await says(bench, page, '已经存入档案', '已存');
    expect(await held(page)).toEqual(before);

    // The next form gets what was learnt.
    const next = await made(
      bench,
      '/learnt.html',
      html(`<table>${NAME}${row('传真', '<input id="fax">')}</table>`),
    );
    await preview(bench, next.page);
    await confirmFill(bench, next.page);
    expect((await held(next.page)).fax).toBe('0571-88887777');
    await next.page.close();

    await page.bringToFront();
    await pressPanel(bench.browser, page, '全部撤销');
    await says(bench, page, '已撤销，档案恢复原样');
    const last = await made(
      bench,
      '/unlearnt.html',
      html(`<table>${NAME}${row('传真', '<input id="fax">')}</table>`),
    );
    await preview(bench, last.page);
    await confirmFill(bench, last.page);
    expect((await held(last.page)).fax).not.toBe('0571-88887777');
    await last.page.close();
    await page.close();
  });

  it('is taught what a field means, on this page, from now on', async () => {
    const ODD = html(`<table>${NAME}${row('甲方简称', '<input id="odd">')}</table>`);
    const { page, session } = await made(bench, '/odd.html', ODD);
    const keyOf = (now: SessionDescription) =>
      now.fields.find(({ label }) => label === '甲方简称')?.profileKey;
    expect(keyOf(session)).toBeNull();
    await says(bench, page, '教我认栏目');
    await pressPanel(bench.browser, page, '教我认栏目');
    const open = await says(bench, page, '选好每一栏对应档案里的哪一项');
    expect(open.panel.buttons.filter(({ text }) => text.startsWith('不填'))).toHaveLength(2);
    // From the field's name to its select, and to the first of the keys.
    await pressPanel(bench.browser, page, '甲方简称');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    const taught = await waitForSession(bench.browser, page, (now) => Boolean(keyOf(now)));
    expect(keyOf(taught)).toBe('enterpriseName');
    await says(bench, page, '您教过的');
    await pressPanel(bench.browser, page, '完成');
    await page.reload();
    const again = await waitForSession(bench.browser, page, (now) => now.quiet && Boolean(keyOf(now)));
    expect(keyOf(again)).toBe('enterpriseName');
    await preview(bench, page);
    const filled = await confirmFill(bench, page);
    expect(status(filled, '甲方简称')).toBe('filled');
    expect((await held(page)).odd).toBe(ENTERPRISE);
    const { page: other, session: elsewhere } = await made(bench, '/other.html', ODD);
    expect(keyOf(elsewhere)).toBeNull();
    await other.close();
    await page.close();
  });

  it('offers fields that come later, beside an open preview and after a fill', async () => {
    const { page } = await made(bench, '/later.html', html(`<table id="t">${NAME}</table>`));
    const add = (id: string, label: string) =>
      page.evaluate(
        (at, name) =>
          document
            .querySelector('#t tbody')!
            .insertAdjacentHTML('beforeend', `<tr><td>${name}：</td><td><input id="${at}"></td></tr>`),
        id,
        label,
      );
    await preview(bench, page);
    await add('code', '统一社会信用代码');
    await says(bench, page, '又出现 1 项可以填');
    await pressPanel(bench.browser, page, '加到预览里');
    const both = await says(bench, page, '填写选中的 2 项');
    expect(ticksOf(both)).toHaveLength(2);
    await confirmFill(bench, page);
    expect((await held(page)).code).not.toBe('');
    await add('zip', '邮政编码');
    await says(bench, page, '又出现 1 项可以填', '填写结果');
    await pressPanel(bench.browser, page, '预览并填写');
    await says(bench, page, '填写选中的 1 项');
    await confirmFill(bench, page);
    expect((await held(page)).zip).toMatch(/^\d{6}$/);
    await page.close();
  });

  it('offers what it could not write for copying', async () => {
    // Looks like a picker, and opens nothing.
    const face = '<input id="scale" class="ui-select" readonly placeholder="请选择" onclick="this.blur()">';
    const { page } = await made(bench, '/face.html', html(`<table>${NAME}${row('企业规模', face)}</table>`));
    await preview(bench, page);
    const done = await confirmFill(bench, page);
    expect(status(done, '企业规模')).toBe('unsupported');
    expect((await held(page)).scale).toBe('');
    await says(bench, page, '复制“小型”，自己粘贴');
    await pressPanel(bench.browser, page, '复制“小型”');
    await says(bench, page, '已复制 小型');
    await page.close();
  });
});
