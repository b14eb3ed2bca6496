/** Forms without a kit: inline handlers, readonly dates of the My97 kind, zTree in a pop-up. */
import { expect, it } from 'vitest';
import { inBrowsers } from './harness.ts';
import { fillAndUndo, statuses } from './kits.ts';
import { CREDIT_CODE, ENTERPRISE } from './made.ts';

inBrowsers('kits: plain pages', { profile: true }, (bench) => {
  it('fills a form with inline handlers and takes it back', async () => {
    const session = await fillAndUndo(bench, 'plain', {
      qymc: ENTERPRISE,
      tyshxydm: CREDIT_CODE,
      yzbm: '310012',
      zczb: '1200',
      zyyw: '精密机械零件制造与出口',
      qygm: '3',
      qyxz: '2',
      cp: '精密夹具,数控刀具',
      year: '2016',
      month: '3',
      day: '18',
      province: '浙江省',
      city: '杭州市',
      county: '西湖区',
    });
    const { 传真: fax, ...rest } = statuses(session);
    // Too long for the field: cut off it would be another number.
    expect(fax).toBe('refused');
    expect(rest).not.toHaveProperty('企业邮箱');
    expect(rest).not.toHaveProperty('验证码');
    expect(bench.dialogs).toEqual([]);
  });

  it('picks from calendars in frames and from trees in pop-ups', async () => {
    const region = '浙江省/杭州市/西湖区';
    const session = await fillAndUndo(
      bench,
      'old-pickers',
      {
        qymc: ENTERPRISE,
        clrq: '2016-03-18',
        region,
        industry: 'C 制造业/34 通用设备制造业/342 金属加工机械制造/3429 其他金属加工机械制造',
        scale: '小型',
      },
      // The page has no button to empty these two.
      { region, scale: '小型' },
    );
    expect(Object.values(statuses(session))).toEqual(['filled', 'filled', 'filled', 'filled', 'filled']);
  });
});
