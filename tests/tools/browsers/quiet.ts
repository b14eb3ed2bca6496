/** Waiting for the assistant: until the page rests, and through a fill. */
import type { Browser, Page } from 'puppeteer';
import { findButton, pressPanel } from './panel.ts';
import { describeSession, type SessionDescription, waitForSession } from './session.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** How long the answer must stay quiet to be believed: late scripts start between two mutations. */
const STABLE_MS = 400;

/** Waits until the page has stayed quiet. @returns the last answer, null when there never was one. */
export async function waitUntilQuiet(
  browser: Browser,
  page: Page,
  timeout = 15_000,
): Promise<SessionDescription | null> {
  const end = Date.now() + timeout;
  let since: number | null = null;
  let last: SessionDescription | null = null;
  while (Date.now() < end) {
    // Null also between two pages, while a navigation is under way.
    const session = await describeSession(browser, page).catch(() => null);
    if (session) last = session;
    if (!session?.quiet) since = null;
    else since ??= Date.now();
    if (since !== null && Date.now() - since >= STABLE_MS) return session;
    await pause(100);
  }
  return last;
}

const PREVIEW = '预览并填写';
const CONFIRM = '填写';

/**
 * Fills by the panel as a person does: open it, 【预览并填写】, 【填写选中的】, wait for the result.
 * @returns whether the panel offered filling at all; it does not on display-only portals and empty pages.
 */
export async function fillByPanel(browser: Browser, page: Page): Promise<boolean> {
  const open = await openPanel(browser, page);
  if (!open || !findButton(open, PREVIEW)) return false;
  await pressPanel(browser, page, PREVIEW);
  const confirm = (session: SessionDescription) => {
    const button = findButton(session, CONFIRM);
    return button && !button.disabled ? button : null;
  };
  const preview = await waitForSession(browser, page, (session) => confirm(session) !== null).catch(
    () => null,
  );
  // Nothing ticked, nothing to fill: the preview itself is the result.
  if (!preview) return true;
  await pressPanel(browser, page, confirm(preview)!.text);
  await waitForSession(
    browser,
    page,
    ({ fields }) => fields.some(({ status }) => status !== null && status !== 'planned'),
    30_000,
  );
  return true;
}

/** Opens the panel when it is only a tab at the edge. @returns what it says then. */
export async function openPanel(browser: Browser, page: Page): Promise<SessionDescription | null> {
  const session = await describeSession(browser, page);
  if (!session?.panel.visible || !session.panel.collapsed) return session;
  // It is said to be collapsed a moment before it is drawn so: its tab is then the only button.
  const drawn = await waitForSession(browser, page, ({ panel }) => panel.buttons.length < 2);
  const [tab] = drawn.panel.buttons;
  if (!tab) throw new Error(`The panel at ${page.url()} is collapsed and has no button to open it.`);
  await pressPanel(browser, page, tab.text);
  return waitForSession(browser, page, ({ panel }) => !panel.collapsed);
}
