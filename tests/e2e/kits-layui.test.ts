/** layui: form, laydate. */
import { expect, it } from 'vitest';
import { inBrowsers } from './harness.ts';
import { fillAndUndo, statuses } from './kits.ts';
import { CREDIT_CODE, ENTERPRISE } from './made.ts';

inBrowsers('kits: layui', { profile: true }, (bench) => {
  it('fills a form of layui and takes it back', async () => {
    const session = await fillAndUndo(
      bench,
      'layui',
      {
        name: ENTERPRISE,
        creditCode: CREDIT_CODE,
        business: '精密机械零件制造与出口',
        employees: '86',
        capital: '1200',
        scale: '小型',
        idType: '居民身份证',
        type: '民营',
        products: '精密夹具,数控刀具',
        founded: '2016-03-18',
        registered: '2016-03-18',
        province: '浙江省',
        city: '杭州市',
        county: '西湖区',
      },
      { type: '民营' },
    );
    expect(Object.values(statuses(session)).filter((status) => status !== 'filled')).toEqual([]);
  });
});
