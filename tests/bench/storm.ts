/**
 * What the assistant costs a page that will not stand still: 100 fields appended, 10 ms apart, and the tasks of over
 * 50 ms until two seconds later, in turns with and without the extension.
 */
import type { Browser } from 'puppeteer';
import { pageOf } from './pages.ts';
import { askedSizes, HOST, median, openStage } from './stage.ts';

const ROUNDS = 5;
/** Enough for any of the pages to be loaded and read. */
const SETTLED_MS = 3000;

interface Storm {
  /** Milliseconds of all tasks over 50 ms, how many, and the longest. */
  total: number;
  count: number;
  longest: number;
}

/** Runs in the page. */
async function storm(): Promise<Storm> {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: 'longtask', buffered: false });
  const form = document.querySelector('form') ?? document.body;
  for (let i = 0; i < 100; i++) {
    const line = document.createElement('div');
    line.textContent = `新增栏目${i}：`;
    line.append(Object.assign(document.createElement('input'), { name: `added_${i}` }));
    form.append(line);
    await new Promise((done) => setTimeout(done, 10));
  }
  await new Promise((done) => setTimeout(done, 2000));
  observer.disconnect();
  return {
    total: tasks.reduce((sum, task) => sum + task, 0),
    count: tasks.length,
    longest: Math.max(0, ...tasks),
  };
}

const stage = await openStage();
try {
  console.log(`Tasks of over 50 ms during and after the storm; medians of ${ROUNDS} rounds, in turns.`);
  console.log('           nodes  without: total  number  longest   with: total  number  longest');
  for (const size of askedSizes()) {
    stage.portals.setRoute(HOST, '/storm.html', pageOf(size));
    const url = `http://${HOST}/storm.html`;
    const run = async (browser: Browser): Promise<Storm> => {
      const page = await browser.newPage();
      await page.goto(url);
      // Asking the assistant whether it has read would have it name every field, which takes longer than reading.
      await new Promise((done) => setTimeout(done, SETTLED_MS));
      const seen = await page.evaluate(storm);
      await page.close();
      return seen;
    };
    const [bare, ours]: [Storm[], Storm[]] = [[], []];
    for (let i = 0; i < ROUNDS; i++) {
      bare.push(await run(stage.without));
      ours.push(await run(stage.withIt));
    }
    const cells = [bare, ours].flatMap((rounds) =>
      (['total', 'count', 'longest'] as const).map((what) =>
        median(rounds.map((round) => round[what])).toFixed(0),
      ),
    );
    console.log(
      `${`${size.controls}/${size.nodes}`.padStart(16)}`,
      cells.map((cell, i) => cell.padStart(i % 3 === 0 ? 15 : 8)).join(''),
    );
  }
} finally {
  await stage.close();
}
