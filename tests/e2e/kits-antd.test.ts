/** ant-design-vue 4 on Vue 3 and ant-design-vue 1 on Vue 2. */
import { expect, it } from 'vitest';
import { inBrowsers } from './harness.ts';
import { fillAndUndo, statuses } from './kits.ts';
import { CREDIT_CODE, ENTERPRISE } from './made.ts';

/** What both forms hold when they are filled. */
const FILLED = {
  name: ENTERPRISE,
  creditCode: CREDIT_CODE,
  business: '精密机械零件制造与出口',
  employees: 86,
  capital: 1200,
  scale: '小型X',
  idType: 1,
  type: '民营',
  products: ['精密夹具', '数控刀具'],
  founded: '2016-03-18',
  province: '浙江省',
  city: '杭州市',
  county: '西湖区',
  region: ['浙江省', '杭州市', '西湖区'],
  industry: '3429 其他金属加工机械制造',
};

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
