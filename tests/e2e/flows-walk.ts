/** One person on one way through the portals: practice pages in one tab, and the panel beside them. */
import type { ElementHandle, Frame, Page } from 'puppeteer';
import type {
  PracticeCell,
  PracticeField,
  PracticePage,
  PracticeScenario,
} from '../../lib/practice/define.ts';
import { pages, scenarios, skins } from '../../lib/practice/index.ts';
import {
  extensionPage,
  findButton,
  openPanel,
  pressPanel,
  type SessionDescription,
  waitForSession,
  waitUntilQuiet,
} from '../tools/browsers.ts';
import type { Bench } from './harness.ts';

type Said = PracticeScenario['said'];

/** The practice page of this id, in the shape asked for. */
export function practice(id: string, variant?: string): PracticePage {
  const found = pages.find((page) => page.page === id && (variant === undefined || page.variant === variant));
  if (!found) throw new Error(`There is no practice page ${id} ${variant ?? ''}`);
  return found;
}

export function scenario(error: string): PracticeScenario {
  const found = scenarios.find((one) => one.error === error);
  if (!found) throw new Error(`There is no scenario ${error}`);
  return found;
}

const DRAFT: Partial<Record<PracticeField['kind'], string>> = { date: '2016-03-18', tree: '通用零部件制造' };

/** The page as it comes back with a saved draft: everything is there but the files. */
export function draft(spec: PracticePage): PracticePage {
  const value = (field: PracticeField) =>
    field.kind === 'region'
      ? ['浙江省', '杭州市', '西湖区']
      : (field.options?.[0] ?? DRAFT[field.kind] ?? '12');
  const filled = (field: PracticeField): PracticeField =>
    field.kind === 'file' || field.value !== undefined ? field : { ...field, value: value(field) };
  const cell = (one: PracticeCell): PracticeCell =>
    typeof one !== 'string' && 'field' in one ? { field: filled(one.field) } : one;
  const sections = spec.sections.map((section) => {
    if (section.kind === 'fields') return { ...section, fields: section.fields.map(filled) };
    return section.kind === 'table'
      ? { ...section, rows: section.rows.map((row) => row.map(cell)) }
      : section;
  });
  return { ...spec, sections };
}

/** All that the extension keeps where its parts can read it. */
export async function kept(bench: Bench): Promise<string> {
  const call = await extensionPage(bench.browser);
  return call(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, { storage?: never } | undefined>;
    const { storage } = (browser ?? chrome) as unknown as {
      storage: Record<'local' | 'session', { get(keys: null): Promise<object> }>;
    };
    return JSON.stringify([await storage.local.get(null), await storage.session.get(null)]);
  });
}

export class Walker {
  readonly #bench: Bench;
  readonly #skin: string;
  readonly page: Page;

  constructor(bench: Bench, page: Page, skin: string) {
    this.#bench = bench;
    this.page = page;
    this.#skin = skin;
  }

  /** Serves the page at its address, its frames beside it, and goes there. */
  async visit(spec: PracticePage, said?: Said): Promise<SessionDescription> {
    const skin = skins.find(({ id }) => id === this.#skin);
    if (!skin) throw new Error(`There is no skin ${this.#skin}`);
    const { html, files = {} } = skin.render(spec, said);
    const { hostname, pathname, search, href } = new URL(spec.url);
    this.#bench.portals.setRoute(hostname, pathname + search, html);
    const folder = pathname.slice(0, pathname.lastIndexOf('/') + 1);
    for (const [name, frame] of Object.entries(files))
      this.#bench.portals.setRoute(hostname, folder + name, frame);
    await this.page.goto(href);
    await this.until(({ page }) => page === spec.page);
    const session = await waitUntilQuiet(this.#bench.browser, this.page);
    if (!session) throw new Error(`The assistant did not answer at ${spec.url}.`);
    return session;
  }

  until(predicate: (session: SessionDescription) => boolean): Promise<SessionDescription> {
    return waitForSession(this.#bench.browser, this.page, predicate);
  }

  /** Waits until the finding is there. */
  finding(id: string, seen = false): Promise<SessionDescription> {
    return this.until(({ findings }) => findings.some((one) => one.id === id && one.seen === seen));
  }

  gone(id: string): Promise<SessionDescription> {
    return this.until(({ findings }) => !findings.some((one) => one.id === id));
  }

  /** Presses a button of the panel, which is opened for it, and scrolled to it with the wheel. */
  async press(text: string): Promise<void> {
    await openPanel(this.#bench.browser, this.page);
    let session = await this.until((now) => now.quiet && findButton(now, text) !== null);
    const height = await this.page.evaluate(() => innerHeight);
    for (let turns = 0; turns < 12; turns++) {
      const { x, y, width } = findButton(session, text)!;
      if (y > height * 0.1 && y < height * 0.7) break;
      const frame = this.#panelFrame(session);
      const box = await (await frame.frameElement())?.boundingBox();
      await this.page.mouse.move((box?.x ?? 0) + x + width / 2, (box?.y ?? 0) + height / 2);
      await this.page.mouse.wheel({ deltaY: Math.round(y - height * 0.4) });
      const moved = await this.until((now) => findButton(now, text)?.y !== y).catch(() => null);
      if (!moved) break;
      session = moved;
    }
    await pressPanel(this.#bench.browser, this.page, text);
  }

  #panelFrame({ panel }: SessionDescription): Frame {
    return (
      (panel.frameId !== 0 && this.page.frames().find((frame) => frame.url() === panel.frame)) ||
      this.page.mainFrame()
    );
  }

  /** The control that the assistant calls so. */
  async control(label: string): Promise<ElementHandle<HTMLInputElement>> {
    const { fields } = await this.until((now) => now.fields.some((field) => field.label.startsWith(label)));
    const field =
      fields.find((one) => one.label === label) ?? fields.find((one) => one.label.startsWith(label))!;
    const frame = this.page.frames().find((one) => one.url() === field.frame) ?? this.page.mainFrame();
    const element = await frame.$(field.selector);
    if (!element) throw new Error(`${label} is not at ${field.selector}.`);
    return element as ElementHandle<HTMLInputElement>;
  }

  /** Types key by key into an emptied field and goes on to the next: a value is judged once its field is left. */
  async type(label: string, value: string): Promise<void> {
    const field = await this.control(label);
    await field.focus();
    await field.evaluate((input) => input.select());
    await this.page.keyboard.press('Backspace');
    await this.page.keyboard.type(value);
    await this.page.keyboard.press('Tab');
  }

  /** Presses what reads so on the page itself. */
  async click(text: string): Promise<void> {
    const handle = await this.page.evaluateHandle((wanted) => {
      const all = [
        ...document.querySelectorAll<HTMLElement>('button,a,input[type=button],input[type=submit]'),
      ];
      return all.find(
        (one) => (one.textContent || (one as HTMLInputElement).value).replace(/\s/g, '') === wanted,
      );
    }, text);
    const element = handle.asElement() as ElementHandle<HTMLElement> | null;
    if (!element) throw new Error(`Nothing on the page reads ${text}.`);
    await element.click();
  }
}

/** Which step of which flow, for a comparison in one line. */
export const stepOf = ({ guide }: SessionDescription) => guide && `${guide.flow} ${guide.step}/${guide.of}`;
