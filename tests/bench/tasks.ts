/** What a page's main thread does while something is done: by the clock, and by the processor's time. */
import type { Page } from 'puppeteer';

/** Milliseconds. A busy machine stretches `wall`, hardly `cpu`. */
export interface Task {
  wall: number;
  cpu: number;
}

export interface Doing {
  /** The longest by the processor's time first. */
  tasks: Task[];
  /**
   * The processor's time of scripting: evaluating, functions, what runs after an `await`, garbage collection, and what
   * a script has the browser lay out at once.
   */
  script: number;
}

interface Event {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8'];
const SCRIPT =
  /^(?:EvaluateScript|v8\.\w+|FunctionCall|RunMicrotasks|V8\.GC\w*|M(?:in|aj)orGC|TimerFire|FireAnimationFrame|EventDispatch)$/;

/** @returns what the main threads of the browser's pages did meanwhile; only one page should be open. */
export async function doing(page: Page, work: () => Promise<unknown>): Promise<Doing> {
  const cdp = await page.createCDPSession();
  const events: Event[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as never);
  });
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await work();
  const through = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await through;
  await cdp.detach();
  const thread = ({ pid, tid }: Event) => `${pid} ${tid}`;
  const named = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const main = new Set(named.map(thread));
  const mine = events.filter((event) => event.ph === 'X' && main.has(thread(event)));
  const tasks = mine
    .filter(({ name }) => name.endsWith('RunTask'))
    .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, cpu: tdur / 1000 }))
    .sort((a, b) => b.cpu - a.cpu);
  return { tasks, script: outermost(mine.filter(({ name }) => SCRIPT.test(name))) };
}

/** @returns milliseconds; an event within another is part of that one. */
function outermost(events: readonly Event[]): number {
  const ends = new Map<string, number>();
  let sum = 0;
  for (const event of [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    const thread = `${event.pid} ${event.tid}`;
    if (event.ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, event.ts + (event.dur ?? 0));
    sum += (event.tdur ?? 0) / 1000;
  }
  return sum;
}
