/** Pages of a test's own making at a portal's address, and the panel used on them as a person does. */
import type { Frame, Page } from 'puppeteer';
import {
  extensionPage,
  openPanel,
  type PanelButton,
  pressPanel,
  type SessionDescription,
  waitForSession,
} from '../tools/browsers.ts';
import type { RouteReply } from '../tools/portal-server.ts';
import type { Bench } from './harness.ts';

export const ZXKT = 'zxkt.mofcom.gov.cn';
export const ENTERPRISE = '杭州示例精密机械有限公司';
export const CREDIT_CODE = '91330106MA2EXAM78K';

export const html = (body: string, head = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>测试</title>${head}</head><body>${body}</body></html>`;

/** One row of a form of the table kind. */
export const row = (label: string, control: string): string =>
  `<tr><td>${label}：</td><td>${control}</td></tr>`;

/** Two fields that every profile knows, and a page with nothing else. */
export const NAME = row('企业名称', '<input id="name">');
export const CODE = row('统一社会信用代码', '<input id="code">');
export const FORM = html(`<table>${NAME}${CODE}</table>`);

/** Serves a page and opens it. */
export async function made(bench: Bench, path: string, reply: RouteReply, host = ZXKT, scheme = 'http') {
  bench.portals.setRoute(host, path, reply);
  return bench.read(`${scheme}://${host}${path}`);
}

/** Every control of a document: its value, or whether it is ticked. Keyed by id. */
export function held(page: Page | Frame): Promise<Record<string, string>> {
  return page.$$eval('input,select,textarea', (controls) =>
    Object.fromEntries(
      controls.map((control) => {
        const input = control as HTMLInputElement;
        const tick = input.type === 'radio' || input.type === 'checkbox';
        return [input.id, tick ? String(input.checked) : input.value];
      }),
    ),
  );
}

/** Presses 【预览并填写】. @returns what the panel says with the preview open. */
export async function preview(bench: Bench, page: Page): Promise<SessionDescription> {
  await openPanel(bench.browser, page);
  await pressPanel(bench.browser, page, '预览并填写');
  return waitForSession(bench.browser, page, ({ panel }) => panel.text.includes('核对要填的内容'));
}

/** Presses 【填写选中的 n 项】 of an open preview. @returns what the panel says with the result. */
export async function confirmFill(bench: Bench, page: Page): Promise<SessionDescription> {
  await pressPanel(bench.browser, page, '填写选中的');
  return waitForSession(bench.browser, page, ({ panel }) => panel.text.includes('填写结果'), 30_000);
}

const isTick = ({ text, width }: PanelButton) => text === '' && width > 0 && width < 40;

/** The ticks of the open preview, in the order of its rows. */
export const ticksOf = (session: SessionDescription): PanelButton[] => session.panel.buttons.filter(isTick);

/** Clicks the tick of a row of the preview; rows stand in the order of the fields that the profile knows. */
export async function tick(bench: Bench, page: Page, place: number): Promise<void> {
  const session = await waitForSession(bench.browser, page, (now) => ticksOf(now).length > place);
  const box = ticksOf(session)[place] as PanelButton;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** What became of the field with this label. */
export const status = (session: SessionDescription, label: string) =>
  session.fields.find((field) => field.label === label)?.status;

/** The addresses of all tabs in which the assistant answers. */
export async function answering(bench: Bench): Promise<string[]> {
  const call = await extensionPage(bench.browser);
  return call(async () => {
    const { browser, chrome } = globalThis as never as Record<string, unknown>;
    const { tabs } = (browser ?? chrome) as {
      tabs: {
        query(what: object): Promise<{ id: number }[]>;
        sendMessage(id: number, message: object): Promise<{ url: string } | undefined>;
      };
    };
    const answers = (await tabs.query({})).map(({ id }) =>
      tabs.sendMessage(id, { type: 'session.describe' }).catch(() => undefined),
    );
    return (await Promise.all(answers)).flatMap((answer) => (answer ? [answer.url] : []));
  });
}

/** The paths of the frames that hold an element of ours. */
export async function hostsIn(page: Page): Promise<string[]> {
  const counted = await Promise.all(
    page.frames().map(async (frame) => ({
      path: new URL(frame.url()).pathname,
      count: await frame.evaluate(() => document.querySelectorAll('declare-assistant').length),
    })),
  );
  return counted.flatMap(({ path, count }) => Array<string>(count).fill(path));
}
