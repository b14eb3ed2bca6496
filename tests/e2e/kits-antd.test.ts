/** ant-design-vue 4 on Vue 3 and ant-design-vue 1 on Vue 2. */
import { expect, it } from 'vitest';
import { inBrowsers } from './harness.ts';
import { FILLED, fillAndUndo, statuses } from './kits.ts';

inBrowsers('kits: ant-design-vue', { profile: true }, (bench) => {
  // A long list is drawn only as far as it can be seen: 中国 comes up after scrolling.
  for (const [kit, filled] of [
    ['antd4', { ...FILLED, nationality: '中国' }],
    ['antd1', FILLED],
  ] as const) {
    it(`fills a form of ${kit} and takes it back`, async () => {
      // A group of radio buttons cannot be emptied, not even by a person.
      const session = await fillAndUndo(bench, kit, filled, { type: '民营' });
      expect(Object.values(statuses(session)).filter((status) => status !== 'filled')).toEqual([]);
    });
  }
});
