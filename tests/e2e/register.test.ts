/** The main job: from the portal's front page to a clean 资质注册, with the error everybody makes on the way. */
import { expect, it } from 'vitest';
import { describeSession } from '../tools/browsers.ts';
import { walkRegistration } from '../tools/start/walk.ts';
import { inBrowsers } from './harness.ts';

inBrowsers('zxkt.register', { profile: true }, (bench) => {
  it('guides from the front page to the audit, fills the form and repairs “全部”', async () => {
    const told: string[] = [];
    const page = await bench.browser.newPage();
    await walkRegistration({
      browser: bench.browser,
      page,
      tell: (text) => told.push(text),
      picture: async () => '',
    });
    const steps = told.flatMap((line) => /第 (\d)\/8 步/.exec(line)?.[1] ?? []).map(Number);
    expect([...new Set(steps)]).toEqual([1, 2, 3, 4, 5, 6, 8]);
    expect(steps).toEqual([...steps].sort());
    expect(told.join('\n')).toContain('提前发现：“全部”会让提交失败');

    // What the portal received is what the profile holds, and nobody but the browser's own pages was asked for.
    const workspace = await describeSession(bench.browser, page);
    expect(workspace?.page).toBe('zxkt.workspace');
    expect(workspace?.findings).toEqual([expect.objectContaining({ id: 'not-published', seen: true })]);
    expect(bench.portals.strangers()).toEqual([]);
    await page.close();
  });
});
