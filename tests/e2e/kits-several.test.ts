/** Fields that take several: lists of the browser's own, selects with tags, lists side by side. */
import { expect, it } from 'vitest';
import { waitForSession } from '../tools/browsers.ts';
import { inBrowsers } from './harness.ts';
import { fillAndUndo, fillKit, modelOf, openKit, statuses, undoKit } from './kits.ts';
import { ENTERPRISE } from './made.ts';

const PRODUCTS = ['精密夹具', '数控刀具'];
const VALUES = PRODUCTS.map((one) => `${one}X`);
const FILLED = { name: ENTERPRISE, several: VALUES, sought: VALUES, scales: ['小型'], moved: PRODUCTS };

inBrowsers('kits: several of one', { profile: true }, (bench) => {
  it('chooses all of a list in a page of the browser’s own lists, and takes it back', async () => {
    await fillAndUndo(
      bench,
      'several-plain',
      { name: ENTERPRISE, several: PRODUCTS, scales: ['小型'], moved: PRODUCTS, heard: 2 },
      {},
    );
  });

  for (const kit of ['element-ui', 'element-plus', 'antd4', 'antd1', 'iview']) {
    it(`chooses all of a list in ${kit}, and takes it back`, async () => {
      const session = await fillAndUndo(bench, `several-${kit}`, FILLED);
      // Element UI has two inputs in one select with a query: the second finds it chosen, folded to one tag and a number.
      const told = kit === 'element-ui' ? /filled|same|kept/ : /filled|same/;
      const left = Object.values(statuses(session)).filter((status) => !told.test(`${status}`));
      expect(left).toEqual([]);
    });
  }

  it('keeps what is chosen already, and leaves a list alone that does not offer all', async () => {
    const page = await openKit(bench, 'several-element-ui');
    await page.evaluate(() => {
      const { kit } = globalThis as never as {
        kit: { form: { several: string[] }; choices: { products: string[] } };
      };
      kit.form.several = ['液压元件X'];
      kit.choices.products.splice(1, 1);
    });
    await waitForSession(bench.browser, page, ({ quiet }) => quiet);
    const before = await modelOf(page);
    const { model, session } = await fillKit(bench, page);
    expect(model).toEqual({ ...before, name: ENTERPRISE, scales: ['小型'], moved: PRODUCTS });
    expect(statuses(session)).toMatchObject({ 主要产品: 'kept', 主导产品: 'not-found' });
    await undoKit(bench, page);
    expect(await modelOf(page)).toEqual(before);
    await page.close();
  });
});
