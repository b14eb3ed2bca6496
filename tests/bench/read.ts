/**
 * How long does reading a page take, beside one bare pass over the same page? `npm run bench [controls/nodes …]`.
 * Prints medians; nothing here fails, since machines differ.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Page } from 'puppeteer';
import { HOSTS } from '../../lib/portals/hosts.ts';
import { engineBundle } from '../tools/engine/bundle.ts';
import { ensureBrowser } from '../tools/ensure.mjs';
import { type Asked, measure, type Times } from './inside.ts';
import { pageOf } from './pages.ts';
import { askedSizes, median } from './stage.ts';

const URL_OF_PORTAL = `https://${HOSTS.zxkt?.[0]}/`;

const COLUMNS = [6, 8, 9, 7, 8, 8, 8, 8, 8, 8, 8, 8, 8];
const line = (...cells: (string | number)[]) =>
  console.log(cells.map((cell, i) => String(cell).padStart(COLUMNS[i] ?? 10)).join(' '));
const ms = (value: number) => value.toFixed(value < 10 ? 2 : 1);

function show(name: string, times: Times): void {
  const bare = median(times.bare);
  const parts = [times.scan, times.advise, times.whole];
  const over = (value: number) => `${(value / bare).toFixed(1)}×`;
  const [whole, fields, names] = [times.whole, times.fields, times.names].map(median) as [
    number,
    number,
    number,
  ];
  line(
    name,
    times.nodes,
    times.controls,
    times.blocks,
    ms(bare),
    ...parts.map((part) => ms(median(part))),
    over(whole),
    ms(fields),
    over(fields),
    ms(names),
    over(names),
  );
}

const bundle = await engineBundle(new URL('./entry.ts', import.meta.url));
let html = '';
// A clock of 5 µs rather than 100 µs is for isolated pages only.
const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('cross-origin-embedder-policy', 'require-corp');
  response.end(html);
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const browser = await puppeteer.launch({
  executablePath: await ensureBrowser('chromium'),
  pipe: true,
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-dev-shm-usage'],
});

async function open(): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.evaluate(bundle);
  return page;
}
async function once(page: Page, mode: Asked['mode'], rounds: number): Promise<Times> {
  return page.evaluate(measure, { url: URL_OF_PORTAL, rounds, mode });
}

try {
  console.log(
    'Milliseconds, medians of alternating runs in one page; “×” is all of it over one bare TreeWalker pass.',
  );
  console.log(
    'cold: the very first in a new page. first: nothing remembered. again: after a small change; field: after one in a form.',
  );
  console.log('dirty: as first, and the page must be laid out anew by whoever asks first.');
  console.log(
    'fields: scan, labels and their meaning. names: dom-accessibility-api’s names of the same controls.',
  );
  line(
    'run',
    'nodes',
    'controls',
    'blocks',
    'bare',
    'scan',
    'advise',
    'all',
    '×',
    'fields',
    '×',
    'names',
    '×',
  );
  for (const size of askedSizes()) {
    html = pageOf(size);
    const rounds = Math.max(15, Math.min(200, Math.round(1_500_000 / size.nodes)));
    const page = await open();
    show('cold', await once(page, 'first', 1));
    await once(page, 'first', rounds);
    show('first', await once(page, 'first', rounds));
    await once(page, 'again', rounds);
    show('again', await once(page, 'again', rounds));
    await once(page, 'field', rounds);
    show('field', await once(page, 'field', rounds));
    show('dirty', await once(page, 'dirty', 11));
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}
