/** Asks the assistant of a tab what it sees, and uses its panel as a person does. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer';
import { extensionPage } from './extension.ts';

/** What the frame that shows the panel answers to `session.describe`. */
export interface SessionDescription {
  /** Of the tab's top document. */
  url: string;
  portal: string | null;
  page: string | null;
  confidence: number;
  candidates: { page: string; confidence: number }[];
  signals: { text: string; kind: string; weight: number }[];
  guide: { flow: string; step: number; of: number; title: string } | null;
  fields: SessionField[];
  findings: { id: string; seen: boolean; message: string; fix: boolean }[];
  panel: PanelDescription;
  timings: { scanMs: number; adviseMs: number; fillMs: number; controls: number; nodes: number };
  /** False while the page is still changing or a scan is pending. */
  quiet: boolean;
  profiles: { id: string; title: string }[];
  profileId: string | null;
  storeProblem: string | null;
}

export interface SessionField {
  frame: string;
  frameId: number;
  index: number;
  selector: string;
  label: string;
  kind: string;
  profileKey: string | null;
  confidence: number;
  status: string | null;
  value: string | null;
}

export interface PanelButton {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  disabled: boolean;
}

export interface PanelDescription {
  visible: boolean;
  collapsed: boolean;
  frame: string;
  frameId: number;
  buttons: PanelButton[];
  text: string;
}

export type ImportReply = { ok: true; imported: number } | { ok: false; problems: unknown[] };

/** A tab keeps its id for life, so it is looked for once. */
const tabIds = new WeakMap<Page, number>();

interface Answer {
  tabId: number;
  active: boolean;
  description: SessionDescription;
}

/** Asks the given tab, or every tab: without the `tabs` permission an answer is the only way to tell them apart. */
async function ask(browser: Browser, tabId: number | null): Promise<Answer[]> {
  const call = await extensionPage(browser);
  return call(async (only: number | null): Promise<Answer[]> => {
    const api = ((globalThis as never as { browser?: unknown }).browser ??
      (globalThis as never as { chrome?: unknown }).chrome) as {
      tabs: {
        query(what: object): Promise<{ id?: number; active: boolean }[]>;
        sendMessage(id: number, message: object): Promise<unknown>;
      };
    };
    const tabs = (await api.tabs.query({})).filter(
      ({ id }) => id !== undefined && (only === null || id === only),
    );
    const answers = await Promise.all(
      tabs.map(async ({ id, active }) => {
        const late = new Promise((resolve) => setTimeout(() => resolve(null), 5_000));
        const asked = api.tabs.sendMessage(id!, { type: 'session.describe' }).catch(() => null);
        return { tabId: id!, active, description: (await Promise.race([asked, late])) ?? null };
      }),
    );
    return answers.filter(({ description }) => description !== null) as never;
  }, tabId);
}

/** @returns what the assistant sees in this page, or null when nothing of it answers there. */
export async function describeSession(browser: Browser, page: Page): Promise<SessionDescription | null> {
  const known = tabIds.get(page);
  if (known !== undefined) return (await ask(browser, known))[0]?.description ?? null;
  let answers = (await ask(browser, null)).filter(({ description }) => description.url === page.url());
  if (answers.length > 1) {
    // The same address in several tabs: the one in front is ours.
    await page.bringToFront();
    answers = (await ask(browser, null)).filter(
      ({ active, description }) => active && description.url === page.url(),
    );
  }
  const [answer] = answers;
  if (!answer) return null;
  tabIds.set(page, answer.tabId);
  return answer.description;
}

/** Waits until the assistant's answer satisfies `predicate`. @returns that answer. */
export async function waitForSession(
  browser: Browser,
  page: Page,
  predicate: (session: SessionDescription) => boolean,
  timeout = 15_000,
): Promise<SessionDescription> {
  const end = Date.now() + timeout;
  let last: SessionDescription | null = null;
  do {
    last = await describeSession(browser, page);
    if (last && predicate(last)) return last;
    await new Promise((resolve) => setTimeout(resolve, 120));
  } while (Date.now() < end);
  const seen = last
    ? `page ${last.page ?? 'unknown'}, quiet ${last.quiet}, findings [${last.findings.map(({ id }) => id)}], panel: ${last.panel.text}`
    : 'the assistant never answered';
  throw new Error(`Waited ${timeout} ms at ${page.url()} for ${predicate.toString()}; last: ${seen}`);
}

/** Imports an exported profile file through the extension's own page. */
export async function importProfile(browser: Browser, file: string): Promise<ImportReply> {
  const call = await extensionPage(browser);
  return call(
    async (text: string) => {
      const api = ((globalThis as never as { browser?: unknown }).browser ??
        (globalThis as never as { chrome?: unknown }).chrome) as {
        runtime: { sendMessage(message: object): Promise<unknown> };
      };
      // Just after the start the background may not be listening yet.
      for (let tries = 0; ; tries++) {
        try {
          return (await api.runtime.sendMessage({ type: 'profile.import', text })) as never;
        } catch (error) {
          if (tries >= 20) throw error;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      }
    },
    await readFile(file, 'utf8'),
  );
}
