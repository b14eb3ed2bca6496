/** Trees of industries that show names only, or leave out what is the only class of its group. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { extensionPage, type ImportReply, waitForSession } from '../tools/browsers.ts';
import { type Bench, inBrowsers, SAMPLE } from './harness.ts';
import { fillKit, openKit, statuses } from './kits.ts';

type Node = [name: string, ...below: Node[]];

const NAMES: Node[] = [
  ['教育', ['教育', ['初等教育', ['普通小学教育']]]],
  [
    '制造业',
    ['黑色金属冶炼和压延加工业', ['炼铁'], ['炼钢']],
    ['专用设备制造业', ['电子和电工机械专用设备制造', ['电工机械专用设备制造']]],
    [
      '通用设备制造业',
      ['锅炉及原动设备制造', ['锅炉及辅助设备制造']],
      ['金属加工机械制造', ['金属切削机床制造'], ['其他金属加工机械制造']],
    ],
  ],
];

async function withIndustry(bench: Bench, industry: string): Promise<void> {
  const file = JSON.parse(await readFile(SAMPLE, 'utf8'));
  file.profiles[0].industry = industry;
  const call = await extensionPage(bench.browser);
  const reply = await call(async (content: string) => {
    const { browser, chrome } = globalThis as never as Record<string, unknown>;
    const { runtime } = (browser ?? chrome) as {
      runtime: { sendMessage(message: object): Promise<ImportReply> };
    };
    return runtime.sendMessage({ type: 'profile.import', text: content });
  }, JSON.stringify(file));
  expect(reply.ok).toBe(true);
}

inBrowsers('kits: industries by name', { profile: true }, (bench) => {
  for (const kit of ['element-ui', 'element-plus']) {
    for (const [code, roots, name] of [
      ['3429', NAMES, '其他金属加工机械制造'],
      ['3120', NAMES, '炼钢'],
      ['3429', NAMES[1]!.slice(1) as Node[], '其他金属加工机械制造'],
    ] as const) {
      it(`${kit}: ${name}, below ${roots.length} entries`, async () => {
        await withIndustry(bench, code);
        const page = await openKit(bench, kit);
        await page.evaluate((nodes) => {
          type Option = { label: string; value: string; children?: Option[] };
          const options = (all: Node[]): Option[] =>
            all.map(([label, ...below]) => ({
              label,
              // 教育 stands twice: the whole tree needs a value of its own for each.
              value: below.length > 0 ? `${label}/${below.length}` : label,
              ...(below.length > 0 ? { children: options(below) } : {}),
            }));
          (globalThis as never as { kit: { industries: Option[] } }).kit.industries = options(nodes);
        }, roots as Node[]);
        await waitForSession(bench.browser, page, ({ quiet }) => quiet);
        const { model, session } = await fillKit(bench, page);
        expect(model.industry, JSON.stringify(statuses(session))).toBe(name);
        expect(statuses(session)).toHaveProperty('所属行业', 'filled');
        await page.close();
      });
    }
  }
});
