/**
 * How long filling 60 fields takes, beside a script that sets the same values in the page with the same events. The
 * assistant asks for each value, fills, and waits to read back what the page made of it.
 */
import { confirmFill, preview } from '../e2e/made.ts';
import { waitUntilQuiet } from '../tools/browsers.ts';
import { HOST, median, openStage } from './stage.ts';

const FIELDS = 60;
const ROUNDS = 5;
const LABELS = ['企业名称', '统一社会信用代码', '通讯地址', '邮政编码', '传真', '主营业务'];

/** Six facts in ten parts of a form that says of itself whose it is. */
const html = `<!doctype html><meta charset="utf-8"><title>测速</title><body>${Array.from(
  { length: FIELDS / LABELS.length },
  (_, part) =>
    `<h3>第${part + 1}部分 企业基本信息</h3><table>${LABELS.map(
      (label, i) => `<tr><td>${label}：</td><td><input id="f${part}_${i}"></td></tr>`,
    ).join('')}</table>`,
).join('')}</body>`;

/** Runs in the page: what a script of the page itself needs for it. */
function bare(values: string[]): number {
  const began = performance.now();
  document.querySelectorAll<HTMLInputElement>('input').forEach((input, i) => {
    input.value = values[i % values.length] ?? '';
    for (const name of ['focus', 'input', 'change', 'blur'])
      input.dispatchEvent(new Event(name, { bubbles: true }));
  });
  return performance.now() - began;
}

const stage = await openStage();
try {
  const [script, ours]: [number[], number[]] = [[], []];
  let filled = 0;
  for (let i = 0; i < ROUNDS; i++) {
    stage.portals.setRoute(HOST, '/fill.html', html);
    const page = await stage.withIt.newPage();
    await page.goto(`http://${HOST}/fill.html`);
    await waitUntilQuiet(stage.withIt, page);
    const bench = { browser: stage.withIt } as Parameters<typeof preview>[0];
    await preview(bench, page);
    const { fields, timings } = await confirmFill(bench, page);
    filled = fields.filter(({ status }) => status === 'filled').length;
    ours.push(timings.fillMs);
    script.push(await page.evaluate(bare, LABELS));
    await page.close();
  }
  const [a, b] = [median(script), median(ours)];
  console.log(`${filled} of ${FIELDS} fields filled and read back, medians of ${ROUNDS} rounds in turns:`);
  console.log(
    `  a script of the page ${a.toFixed(1)} ms, the assistant ${b.toFixed(0)} ms: ${(b / a).toFixed(0)}×, ${(b / FIELDS).toFixed(1)} ms a field`,
  );
} finally {
  await stage.close();
}
