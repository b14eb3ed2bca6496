/** jQuery EasyUI: text boxes, numbers, combos, date boxes and combo trees. */
import { expect, it } from 'vitest';
import { inBrowsers } from './harness.ts';
import { fillAndUndo, statuses } from './kits.ts';
import { CREDIT_CODE, ENTERPRISE } from './made.ts';

/** Fields that cannot be typed into and have no button to empty them: nobody can empty them again. */
const LASTING = {
  scale: '小型-2',
  registered: '2016-03-18',
  province: '浙江省-2',
  region: '浙江省/杭州市/西湖区',
  industry: 'C 制造业/34 通用设备制造业/342 金属加工机械制造/3429 其他金属加工机械制造',
};

inBrowsers('kits: EasyUI', { profile: true }, (bench) => {
  it('fills a form of EasyUI and takes back what can be emptied', async () => {
    const session = await fillAndUndo(
      bench,
      'easyui',
      {
        ...LASTING,
        name: ENTERPRISE,
        creditCode: CREDIT_CODE,
        business: '精密机械零件制造与出口',
        employees: '86',
        capital: '1200.00',
        idType: '居民身份证-0',
        type: '民营',
        products: '精密夹具,数控刀具',
        founded: '2016-03-18',
        city: '杭州市-1',
        county: '西湖区-1',
      },
      LASTING,
    );
    expect(Object.values(statuses(session)).filter((status) => status !== 'filled')).toEqual([]);
  });
});
