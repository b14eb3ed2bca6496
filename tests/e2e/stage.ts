/** Practice documents laid out in a real browser without the extension, and what the engine says of them. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Page } from 'puppeteer';
import type { FrameModel } from '../../lib/model/page.ts';
import { HOSTS } from '../../lib/portals/hosts.ts';
import type { Rendered } from '../../lib/practice/define.ts';
import { engineBundle } from '../tools/engine/bundle.ts';
import { ensureBrowser } from '../tools/ensure.mjs';
import type { Kind } from './harness.ts';
import { clear, hush, models, press, put, read, type Told } from './stage-inside.ts';

const SIZE = { width: 1440, height: 900 };
const FUND: readonly string[] = [...(HOSTS.zxkt ?? []), ...(HOSTS.ecomp ?? [])];
const familyOf = (url: string): 'fund' | 'sme' => (FUND.includes(new URL(url).hostname) ? 'fund' : 'sme');

export interface Shown extends Rendered {
  /** The address the page would have on the real host. */
  url: string;
}
export interface Stage {
  /**
   * Lays the documents out side by side and reads each when all have gone quiet; with `on`, once the button or link
   * that reads so has been pressed in each, together with what `alert` said then.
   */
  ask(shown: readonly Shown[], on?: string): Promise<Told[]>;
  /** The models of the documents, each with those of its frames. */
  models(shown: readonly Shown[]): Promise<FrameModel[][]>;
  close(): Promise<void>;
}

/** An address of our own for documents to be same-origin with; nothing else is served. */
async function serve(): Promise<{ url: string; close(): void }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><title>stage</title><link rel="icon" href="data:,"><body></body>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => server.close(),
  };
}

async function launch(kind: Kind) {
  const executablePath = await ensureBrowser(kind);
  if (kind === 'firefox')
    return puppeteer.launch({ browser: 'firefox', executablePath, defaultViewport: SIZE });
  const root = process.getuid?.() === 0;
  return puppeteer.launch({
    executablePath,
    pipe: true,
    defaultViewport: SIZE,
    args: [...(root ? ['--no-sandbox'] : []), '--disable-dev-shm-usage', '--lang=zh-CN'],
  });
}

export async function openStage(kind: Kind): Promise<Stage> {
  const bundle = await engineBundle();
  const server = await serve();
  const browser = await launch(kind);
  const page: Page = await browser.newPage();
  await page.goto(server.url);
  await page.evaluate(bundle);
  return {
    async ask(shown, on) {
      await page.evaluate(
        put,
        shown.map(({ html, files = {} }) => [html, ...Object.values(files)]),
      );
      const heard: string[][] = [];
      for (const set of shown.keys()) {
        const said = on === undefined ? [] : await page.evaluate(press, set, on);
        if (!said) throw new Error(`Nothing to press reads ${on} at ${shown[set]?.url}.`);
        heard.push(said);
      }
      if (on !== undefined) await page.evaluate(hush);
      const told = await page.evaluate(
        read,
        shown.map(({ url }, set) => ({ url, family: familyOf(url), heard: heard[set] ?? [] })),
      );
      await page.evaluate(clear);
      return told;
    },
    async models(shown) {
      await page.evaluate(
        put,
        shown.map(({ html, files = {} }) => [html, ...Object.values(files)]),
      );
      const made = await page.evaluate(
        models,
        shown.map(({ url }) => url),
      );
      await page.evaluate(clear);
      return made;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
