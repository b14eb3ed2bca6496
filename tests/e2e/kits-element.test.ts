/** Element UI 2 on Vue 2 and Element Plus on Vue 3. */
import { expect, it } from 'vitest';
import { waitForSession } from '../tools/browsers.ts';
import { inBrowsers } from './harness.ts';
import { FILLED, fillAndUndo, fillKit, modelOf, openKit, statuses, undoKit } from './kits.ts';
import { confirmFill, preview, tick } from './made.ts';

inBrowsers('kits: Element', { profile: true }, (bench) => {
  for (const kit of ['element-ui', 'element-plus']) {
    it(`fills a form of ${kit} and takes it back`, async () => {
      // A group of radio buttons cannot be emptied, not even by a person.
      const session = await fillAndUndo(bench, kit, FILLED, { type: '民营' });
      expect(Object.values(statuses(session)).filter((status) => status !== 'filled')).toEqual([]);
    });
  }

  it('keeps what was chosen before, replaces it when asked to, and brings it back', async () => {
    const held = { scale: '大型X', founded: '2001-01-02', region: ['江苏省', '南京市', '鼓楼区'] };
    const page = await openKit(bench, 'element-ui');
    await page.evaluate((values) => {
      Object.assign((globalThis as never as { kit: { form: object } }).kit.form, values);
    }, held);
    await waitForSession(bench.browser, page, ({ quiet }) => quiet);
    const before = await modelOf(page);
    expect(before).toMatchObject(held);

    const { session, model } = await fillKit(bench, page);
    expect(model).toEqual({ ...FILLED, ...held, agreed: false });
    expect(statuses(session)).toMatchObject({ 企业规模: 'kept', 成立日期: 'kept', 所在地区: 'kept' });
    expect(await undoKit(bench, page)).toEqual({ ...before, type: '民营' });

    // Few enough that all ticks of the preview can be seen.
    const labels = ['企业规模', '成立日期', '所在地区'];
    await page.$$eval(
      '.el-form-item',
      (items, shown) => {
        for (const item of items as HTMLElement[])
          if (!shown.includes(item.querySelector('label')?.textContent ?? '')) item.style.display = 'none';
      },
      labels,
    );
    await waitForSession(bench.browser, page, ({ quiet, fields }) => quiet && fields.length === 3);
    await preview(bench, page);
    for (const place of labels.keys()) await tick(bench, page, place);
    await waitForSession(bench.browser, page, ({ panel }) => panel.text.includes('填写选中的 3 项'));
    const replaced = await confirmFill(bench, page);
    expect(statuses(replaced)).toEqual({ 企业规模: 'filled', 成立日期: 'filled', 所在地区: 'filled' });
    const { scale, founded, region } = FILLED;
    expect(await modelOf(page)).toEqual({ ...before, type: '民营', scale, founded, region });
    expect(await undoKit(bench, page)).toEqual({ ...before, type: '民营' });
    await page.close();
  });

  it('does not choose anything in a widget that is switched off, nor submit the form', async () => {
    const page = await openKit(bench, 'element-plus');
    await page.evaluate(() => {
      const { kit } = globalThis as never as { kit: { off: boolean; form: { scale: string } } };
      kit.off = true;
      document.addEventListener('keydown', ({ key }) => {
        if (key === 'Enter') kit.form.scale = 'submitted';
      });
    });
    await waitForSession(bench.browser, page, ({ quiet }) => quiet);
    const { model, session } = await fillKit(bench, page);
    expect(model.scale).toBe('');
    expect(statuses(session)).not.toHaveProperty('企业规模', 'filled');
    await page.close();
  });
});
