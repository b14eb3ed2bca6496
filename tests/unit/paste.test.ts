/** Tables from Excel as figures: shapes, units, and cells that are refused by name. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIGURES, type FigureKey } from '../../lib/model/profile-keys.ts';
import {
  FIGURE_ORDER,
  figuresAsTable,
  type PasteTarget,
  readTable,
  tableOf,
} from '../../lib/profile/paste.ts';
import type { Profile } from '../../lib/profile/schema.ts';

const AT: PasteTarget = { years: ['2025', '2024', '2023'], key: 'revenue', year: '2025' };
const tsv = (...rows: string[]) => rows.map((row) => row.replaceAll(' | ', '\t')).join('\n');
const read = (text: string, target: Partial<PasteTarget> = {}) => readTable(text, { ...AT, ...target });
const values = (text: string, target: Partial<PasteTarget> = {}) =>
  Object.fromEntries(read(text, target).cells.map(({ year, key, value }) => [`${year} ${key}`, value]));
const refusals = (text: string, target: Partial<PasteTarget> = {}) =>
  read(text, target).refused.map(({ row, column, text: what, why }) => `${row}/${column} ${what} ${why}`);

describe('the shape of a table', () => {
  const wanted = {
    '2024 revenue': 3650.8,
    '2025 revenue': 4288.9,
    '2024 employees': 79,
    '2025 employees': 86,
  };
  test.each([
    [
      'years above, names at the left',
      tsv('项目 | 2024年 | 2025年', '营业收入（万元） | 3650.8 | 4288.9', '从业人数 | 79 | 86'),
    ],
    ['years as bare numbers', tsv(' | 2024 | 2025', '营业收入 | 3650.8 | 4288.9', '职工人数 | 79 | 86')],
    [
      'years at the left',
      tsv('年度 | 营业收入 | 从业人数', '2025年度 | 4288.9 | 86', '2024年度 | 3650.8 | 79'),
    ],
    [
      'names in a second column',
      tsv('序号 | 指标 | 2024年末 | 2025年末', '1 | 营业总收入 | 3650.8 | 4288.9', '2 | 员工总数 | 79 | 86'),
    ],
    [
      'a title above',
      tsv(
        '某某公司财务数据 |  | ',
        '指标 | 2025 | 2024',
        '营业收入 | 4288.9 | 3650.8',
        '全职员工数量 | 86 | 79',
      ),
    ],
    [
      'a remark at the right',
      tsv('指标 | 2025 | 2024 | 备注', '营业收入 | 4288.9 | 3650.8 | 已审计', '从业人员 | 86 | 79 | '),
    ],
    ['no years: as the page has them', tsv('营业收入 | 4288.9 | 3650.8', '从业人数 | 86 | 79')],
    ['names only, above', tsv('营业收入 | 从业人数', '4288.9 | 86', '3650.8 | 79')],
  ])('%s', (_, text) => {
    expect(values(text)).toEqual(wanted);
    expect(read(text).refused).toEqual([]);
  });

  test('bare numbers go where they are pasted, downwards and to the right', () => {
    const text = tsv('1 | 2', '3 | 4');
    expect(values(text, { key: 'totalAssets', year: '2024' })).toEqual({
      '2024 totalAssets': 1,
      '2023 totalAssets': 2,
      '2024 totalLiabilities': 3,
      '2023 totalLiabilities': 4,
    });
  });
  test('what is beyond the table is named', () => {
    expect(values(tsv('1 | 2', '3 | 4'), { key: 'rdStaff', year: '2023' })).toEqual({ '2023 rdStaff': 1 });
    expect(refusals(tsv('1 | 2', '3 | 4'), { key: 'rdStaff', year: '2023' })).toEqual([
      '1/2 2 超出了表格',
      '2/1 3 超出了表格',
    ]);
  });
  test('numbers that look like years are values where names stand before them', () => {
    expect(values(tsv('从业人数 | 2023 | 2024'))).toEqual({ '2025 employees': 2023, '2024 employees': 2024 });
  });
  test('a year that is not there yet makes a column', () => {
    expect(values(tsv(' | 2019年', '营业收入 | 5'))).toEqual({ '2019 revenue': 5 });
  });
  test('quoted cells of Excel', () => {
    expect(tableOf('"营业\n收入"\t"a ""b"""\r\n1\t2\r\n')).toEqual([
      ['营业\n收入', 'a "b"'],
      ['1', '2'],
    ]);
  });
});

describe('units', () => {
  test.each([
    ['in the corner', tsv('单位：元 | 2025年', '营业收入 | 42889000')],
    ['above', tsv('单位：人民币元 | ', '指标 | 2025年', '营业收入 | 42889000')],
    ['in the row', tsv('指标 | 2025年', '营业收入（元） | 42889000')],
    ['in the column', tsv('指标 | 2025年（元）', '营业收入 | 42889000')],
    ['in the cell', tsv('指标 | 2025年', '营业收入 | 42889000元')],
    ['千元', tsv('单位：千元 | 2025年', '营业收入 | 42889')],
    ['亿元', tsv('单位：亿元 | 2025年', '营业收入 | 0.42889')],
    ['none: 万元', tsv('指标 | 2025年', '营业收入 | 4288.9')],
  ])('%s', (_, text) => {
    expect(values(text)).toEqual({ '2025 revenue': 4288.9 });
  });
  test('people are not converted', () => {
    expect(values(tsv('单位：元 | 2025年', '从业人数 | 86人', '研发人员 | 18'))).toEqual({
      '2025 employees': 86,
      '2025 rdStaff': 18,
    });
  });
  test('the user may say it, and it is told whether the table did', () => {
    const text = tsv('指标 | 2025年', '营业收入 | 42889000');
    expect(read(text)).toMatchObject({ unit: '万元', unitRead: false });
    expect(values(text, { unit: '元' })).toEqual({ '2025 revenue': 4288.9 });
    expect(read(tsv('单位：元 | 2025年', '营业收入 | 1'))).toMatchObject({ unit: '元', unitRead: true });
  });
  test('another currency is refused', () => {
    expect(refusals(tsv('指标 | 2025年', '出口额（万美元） | 350'))).toEqual([
      '2/2 350 单位是万美元，不能换算成万元',
    ]);
  });
});

describe('cells', () => {
  test.each([
    ['1,234.50', 1234.5],
    ['１，２３４．５０', 1234.5],
    ['¥ 1,234.50', 1234.5],
    ['(1,234.50)', -1234.5],
    ['（1234.5）', -1234.5],
    ['-1234.5', -1234.5],
    ['0', 0],
    ['.5', 0.5],
    ['1亿2000万', 12_000],
    ['人民币 1,200.5 万元', 1200.5],
    ['1200万', 1200],
  ])('%s', (text, value) => {
    expect(values(tsv('指标 | 2025', `净利润 | ${text}`))).toEqual({ '2025 netProfit': value });
  });
  test.each([
    ['12.5%', '百分数'],
    ['１２％', '百分数'],
    ['增长', '不是数字'],
    ['2025-03-01', '不是数字'],
    ['#DIV/0!', '出错'],
    ['######', '太窄'],
    ['4.29E+07', '科学记数法'],
    ['1,23,4', '逗号'],
    ['$12', '单位是\\$'],
    ['12欧元', '单位是欧元'],
  ])('%s is refused and named', (text, why) => {
    const table = tsv('指标 | 2025年 | 2024年', `净利润 | ${text} | 7`);
    expect(values(table)).toEqual({ '2024 netProfit': 7 });
    expect(refusals(table)).toEqual([expect.stringMatching(new RegExp(why))]);
    expect(read(table).refused[0]).toMatchObject({ row: 2, column: 2, text });
  });
  test.each(['', '-', '—', '——', '/'])('“%s” says nothing', (text) => {
    expect(read(tsv('指标 | 2025 | 2024', `净利润 | ${text} | 7`))).toMatchObject({
      refused: [],
      cells: [{ value: 7 }],
    });
  });
  test('half a person is refused', () => {
    expect(refusals(tsv('指标 | 2025', '从业人数 | 86.5'))).toEqual(['2/2 86.5 应为人数，填整数']);
  });
  test('ratios and strange items are named once, headings are passed over', () => {
    expect(
      refusals(
        tsv(
          '指标 | 2025年 | 2024年',
          '一、经营情况 |  | ',
          '资产负债率 | 43% | 44%',
          '存货 | 1 | 2',
          '净利润 | 1 | 2',
        ),
      ),
    ).toEqual(['3/1 资产负债率 由别的数字算出来，不用填', '4/1 存货 不是表里的项目']);
  });
  test('a column of numbers without a year is named once', () => {
    expect(refusals(tsv('指标 | 2025年 | 合计', '营业收入 | 1 | 2', '净利润 | 1 | 2'))).toEqual([
      '1/3 合计 这一列没有年份',
    ]);
  });
  test('the same item or year twice: the first is taken', () => {
    const text = tsv('指标 | 2025年 | 2025年', '营业收入 | 1 | 2', '营业总收入 | 3 | 4');
    expect(values(text)).toEqual({ '2025 revenue': 1 });
    expect(refusals(text)).toEqual([
      '1/3 2025年 2025 年出现了两次，只取了前一列',
      '3/1 营业总收入 和“营业收入”是同一项，只取了前一个',
    ]);
  });
});

describe('whatever is pasted', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '2024年',
      '2025',
      '营业收入',
      '单位：元',
      '12%',
      '#N/A',
      '1,234',
      '从业人数',
      '',
      '-',
      '"',
      '（万元）',
    ),
    fc.string({ maxLength: 12 }),
    fc.double().map(String),
  );
  test('nothing throws, nothing that is no finite number is offered', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (table) => {
        const { cells } = read(table.map((row) => row.join('\t')).join('\n'));
        for (const { year, key, value } of cells) {
          expect(year).toMatch(/^(?:19|20)\d{2}$/);
          expect(FIGURE_ORDER).toContain(key);
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  const amount = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 100);
  const people = fc.nat({ max: 100_000 });
  const row = (key: FigureKey) => (key === 'employees' || key === 'rdStaff' ? people : amount);
  const figures = fc
    .uniqueArray(fc.integer({ min: 1990, max: 2030 }), { minLength: 1, maxLength: 4 })
    .chain((years) =>
      fc.record(
        Object.fromEntries(
          years.map((year) => [
            String(year),
            fc.record(Object.fromEntries(FIGURE_ORDER.map((key) => [key, row(key)])), {
              requiredKeys: ['revenue'],
            }),
          ]),
        ),
      ),
    );
  const held = (profile: Profile) =>
    Object.fromEntries(
      Object.entries(profile.figures ?? {}).flatMap(([year, ofYear]) =>
        Object.entries(ofYear).map(([key, value]) => [`${year} ${key}`, value === 0 ? 0 : value]),
      ),
    );

  test('what is copied out comes back the same, upright and turned over', () => {
    fc.assert(
      fc.property(figures, (some) => {
        const profile = { id: 'a', title: 'a', figures: some } as Profile;
        const years = Object.keys(some).sort().reverse();
        const text = figuresAsTable(profile, years);
        const turned = tableOf(text)[0]!
          .map((_, column) =>
            tableOf(text)
              .map((cells) => cells[column])
              .join('\t'),
          )
          .join('\n');
        expect(values(text)).toEqual(held(profile));
        expect(values(turned)).toEqual(held(profile));
        expect(read(text).refused).toEqual([]);
      }),
    );
  });

  test('grouping, width and 元 change the writing, not the amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        const yuan = (cents / 100).toFixed(2);
        const grouped = Number(yuan).toLocaleString('en-US', { minimumFractionDigits: 2 });
        const wide = grouped.replace(/[0-9,.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
        const expected = { '2025 netProfit': Number(`${yuan}e-4`) || 0 };
        for (const writing of [yuan, grouped, wide])
          expect(values(tsv('单位：元 | 2025年', `净利润 | ${writing}`))).toEqual(expected);
      }),
    );
  });
});

test('all figures have a name that is read back', () => {
  for (const key of FIGURE_ORDER)
    expect(values(tsv('指标 | 2025年', `${FIGURES[key]} | 1`))).toEqual({ [`2025 ${key}`]: 1 });
});
