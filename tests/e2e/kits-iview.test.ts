/** iView (view-design) on Vue 2. */
import { expect, it } from 'vitest';
import { inBrowsers } from './harness.ts';
import { fillAndUndo, statuses } from './kits.ts';
import { CREDIT_CODE, ENTERPRISE } from './made.ts';

inBrowsers('kits: iView', { profile: true }, (bench) => {
  it('fills a form of iView and takes it back', async () => {
    const session = await fillAndUndo(
      bench,
      'iview',
      {
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
        industry: ['C 制造业', '34 通用设备制造业', '342 金属加工机械制造', '3429 其他金属加工机械制造'],
      },
      // A group of radio buttons cannot be emptied, not even by a person.
      { type: '民营' },
    );
    expect(Object.values(statuses(session)).filter((status) => status !== 'filled')).toEqual([]);
  });
});
