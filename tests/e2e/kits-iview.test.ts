/** iView (view-design) on Vue 2. */
import { expect, it } from 'vitest';
import { inBrowsers } from './harness.ts';
import { FILLED, fillAndUndo, statuses } from './kits.ts';

inBrowsers('kits: iView', { profile: true }, (bench) => {
  it('fills a form of iView and takes it back', async () => {
    const session = await fillAndUndo(
      bench,
      'iview',
      {
        ...FILLED,
        industry: ['C 制造业', '34 通用设备制造业', '342 金属加工机械制造', '3429 其他金属加工机械制造'],
      },
      // A group of radio buttons cannot be emptied, not even by a person.
      { type: '民营' },
    );
    expect(Object.values(statuses(session)).filter((status) => status !== 'filled')).toEqual([]);
  });
});
