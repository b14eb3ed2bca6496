/** The tasks of a page's main thread while something is done: by the clock, and by the processor's time. */
import type { Page } from 'puppeteer';

/** Milliseconds. A busy machine stretches `wall`, hardly `cpu`. */
export interface Task {
  wall: number;
  cpu: number;
}

interface Event {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

/** @returns every task of the browser's pages meanwhile, the longest by the processor's time first; one page is open. */
export async function tasksWhile(page: Page, work: () => Promise<unknown>): Promise<Task[]> {
  const cdp = await page.createCDPSession();
  const events: Event[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as never);
  });
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'], excludedCategories: ['*'] },
  });
  await work();
  const through = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await through;
  await cdp.detach();
  const thread = ({ pid, tid }: Event) => `${pid} ${tid}`;
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map((event) => thread(event)),
  );
  return events
    .filter((event) => event.ph === 'X' && event.name.endsWith('RunTask') && main.has(thread(event)))
    .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, cpu: tdur / 1000 }))
    .sort((a, b) => b.cpu - a.cpu);
}
