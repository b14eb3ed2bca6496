/** The kits' pages, filled and undone by the panel as a person does. */
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import { pressPanel, type SessionDescription, waitForSession } from '../tools/browsers.ts';
import { ensureKits } from '../tools/ensure.mjs';
import type { Bench } from './harness.ts';
import { CREDIT_CODE, confirmFill, ENTERPRISE, preview, ZXKT } from './made.ts';

/** What a page holds, as its own code sees it. */
export type Model = Record<string, unknown>;

/** What the forms of Element, ant-design-vue and iView hold when they are filled. */
export const FILLED = {
  name: ENTERPRISE,
  creditCode: CREDIT_CODE,
  business: '精密机械零件制造与出口',
  employees: 86,
  capital: 1200,
  scale: '小型X',
  idType: 1,
  type: '民营',
  products: ['精密夹具', '数控刀具'],
  founded: '2016-03-18',
  province: '浙江省',
  city: '杭州市',
  county: '西湖区',
  region: ['浙江省', '杭州市', '西湖区'],
  industry: '3429 其他金属加工机械制造',
};

export const modelOf = (page: Page): Promise<Model> =>
  page.evaluate(() => JSON.parse(JSON.stringify((globalThis as never as { model: Model }).model)));

/** Opens the page of a kit at a portal's address. */
export async function openKit(bench: Bench, name: string): Promise<Page> {
  const kits = await ensureKits();
  const url = `http://${ZXKT}/kits/${name}.html`;
  bench.portals.serveSaved(url, join(kits, 'pages', `${name}.html`), kits);
  return (await bench.read(url)).page;
}

/** Fills all that is offered. @returns what the panel says, and what the page's own model holds. */
export async function fillKit(
  bench: Bench,
  page: Page,
): Promise<{ session: SessionDescription; model: Model }> {
  await preview(bench, page);
  const session = await confirmFill(bench, page);
  return { session, model: await modelOf(page) };
}

export async function undoKit(bench: Bench, page: Page): Promise<Model> {
  await pressPanel(bench.browser, page, '全部撤销');
  await waitForSession(bench.browser, page, ({ panel }) => panel.text.includes('已撤销'), 60_000);
  return modelOf(page);
}

/** What became of each field that the profile knows, by its label. */
export const statuses = ({ fields }: SessionDescription): Record<string, string | null> =>
  Object.fromEntries(
    fields.filter(({ status }) => status !== null).map(({ label, status }) => [label, status]),
  );

/**
 * Fills a kit's page, holds the model against `filled`, undoes, and holds it against what was there before,
 * but for what no page of the kit can empty again.
 */
export async function fillAndUndo(
  bench: Bench,
  name: string,
  filled: Model,
  left: Model = {},
): Promise<SessionDescription> {
  const page = await openKit(bench, name);
  const before = await modelOf(page);
  const { session, model } = await fillKit(bench, page);
  expect(model, JSON.stringify(statuses(session))).toEqual({ ...before, ...filled });
  expect(await undoKit(bench, page)).toEqual({ ...before, ...left });
  await page.close();
  return session;
}
