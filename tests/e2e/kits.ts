/** The kits' pages, filled and undone by the panel as a person does. */
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import { pressPanel, type SessionDescription, waitForSession } from '../tools/browsers.ts';
import { ensureKits } from '../tools/ensure.mjs';
import type { Bench } from './harness.ts';
import { confirmFill, preview, ZXKT } from './made.ts';

/** What a page holds, as its own code sees it. */
export type Model = Record<string, unknown>;

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
