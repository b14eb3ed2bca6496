import { describe, expect, test } from 'vitest';
import { readFile } from '../../lib/transfer/read.ts';
import { writeWorkbook } from '../../lib/transfer/workbook.ts';
import { CODE, enterprises, figures, OTHER, type Row, refused, SAMPLE } from './fixtures/transfer-tables.ts';

describe('what cannot be taken: sheet, row, column, field, and what to do', () => {
  const row = (header: string, value: Row[number]) => [
    ['企业名称', '统一社会信用代码', header],
    ['甲', CODE, value],
  ];
  test.each<[string, Row[], RegExp]>([
    [
      'a code made a number',
      [
        ['企业名称', '统一社会信用代码'],
        ['甲', 3.3e17],
      ],
      /^企业档案 第 2 行 B 列 统一社会信用代码：.*“文本”/,
    ],
    [
      'a code with an exponent',
      [
        ['企业名称', '统一社会信用代码'],
        ['甲', '3.3E+17'],
      ],
      /B 列 统一社会信用代码：.*3\.3E\+17.*“文本”/,
    ],
    [
      'words for an amount',
      row('注册资本（万元）', '很多'),
      /^企业档案 第 2 行 C 列 注册资本（万元）：应为数字/,
    ],
    ['another currency', row('注册资本', '100万美元'), /C 列 注册资本：.*外币请先折算成人民币/],
    ['no date', row('成立日期', '2016年春'), /C 列 成立日期：应为日期/],
    ['no day', row('成立日期', '2016-02-30'), /C 列 成立日期：应为日期/],
    ['an unknown place', row('所在省', '浙东省'), /C 列 所在省：认不出“浙东省”/],
    ['a zero lost', row('所属行业', 111), /C 列 所属行业：.*开头的 0/],
    ['a formula error', row('通讯地址', '#REF!'), /C 列 通讯地址：单元格里是公式错误 #REF!/],
    ['a text without end', row('通讯地址', '长'.repeat(501)), /C 列 通讯地址：太长，最多 500/],
    ['true', row('从业人数', true), /C 列 从业人数：不应是 TRUE/],
    [
      'a row of nobody',
      [
        ['企业名称', '统一社会信用代码', '传真'],
        [null, null, '0571-88880002'],
      ],
      /^企业档案 第 2 行 ：.*没有企业名称/,
    ],
    [
      'a column twice',
      [
        ['企业名称', '统一社会信用代码', '单位名称'],
        ['甲', CODE, '乙'],
      ],
      /^企业档案 第 1 行 C 列 单位名称：.*两次/,
    ],
    [
      'an enterprise twice',
      [
        ['企业名称', '统一社会信用代码'],
        ['甲', CODE],
        ['乙', CODE],
      ],
      /^企业档案 第 3 行 B 列 统一社会信用代码：与企业档案 第 2 行的统一社会信用代码重复/,
    ],
  ])('%s', async (_what, rows, message) => {
    const problems = await refused(rows);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  });

  test.each<[string, Row, RegExp]>([
    [
      'an unknown enterprise',
      [OTHER, null, 2025, 1],
      /^年度数据 第 2 行 A 列 统一社会信用代码：.*没有“91350100M000100Y43”/,
    ],
    ['no year', [CODE, null, null, 1], /^年度数据 第 2 行 ：没有填年度/],
    ['a wrong year', [CODE, null, '25', 1], /^年度数据 第 2 行 C 列 年度：应为四位年份/],
    ['nobody', [null, null, 2025, 1], /^年度数据 第 2 行 ：.*不知道是哪家/],
    ['two enterprises', [CODE, '乙', 2025, 1], /^年度数据 第 2 行 B 列 企业名称：.*不是同一家/],
  ])('figures of %s', async (_what, row, message) => {
    const problems = await refused([
      enterprises(['企业名称', '统一社会信用代码'], ['甲', CODE], ['乙', null]),
      figures(['统一社会信用代码', '企业名称', '年度', '营业收入（万元）'], row),
    ]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  });

  test.each<[string, Row, RegExp]>([
    [
      'neither certificate nor title',
      [CODE, '奖状', 'x', null],
      /^证书 第 2 行 B 列 类别：应为管理体系证书、资质称号，现在是“奖状”/,
    ],
    [
      'a title with an issuer',
      [CODE, '资质称号', 'x', '某局'],
      /^证书 第 2 行 D 列 发证机构：资质称号没有这一项/,
    ],
    ['an unknown enterprise', [OTHER, '资质称号', 'x', null], /^证书 第 2 行 A 列 统一社会信用代码：.*没有/],
  ])('a certificate of %s', async (_what, row, message) => {
    const problems = await refused([
      enterprises(['企业名称', '统一社会信用代码'], ['甲', CODE]),
      { name: '证书', rows: [['统一社会信用代码', '类别', '体系标准或称号', '发证机构'], row] },
    ]);
    expect(problems).toEqual([expect.stringMatching(message)]);
  });

  test('a year twice', async () => {
    const header: Row = ['企业名称', '年度', '营业收入'];
    const problems = await refused([figures(header, ['甲', 2025, 1], ['甲', 2025, 2])]);
    expect(problems).toEqual([
      expect.stringMatching(/^年度数据 第 3 行 B 列 年度：2025 年的数据在年度数据 第 2 行/),
    ]);
  });

  test('another table, a table without rows, too many rows', async () => {
    expect(
      (
        await refused([
          ['商品', '价格'],
          ['苹果', 3],
        ])
      )[0],
    ).toMatch(/没有找到企业档案/);
    expect((await refused([['企业名称', '统一社会信用代码']]))[0]).toMatch(/没有填写任何企业/);
    const many = Array.from({ length: 5001 }, (_, n): Row => [`企业${n}`, null]);
    expect((await refused([['企业名称', '统一社会信用代码'], ...many]))[0]).toMatch(/5001 家.*5000/);
  });
});

describe('files that are no workbook', () => {
  const bytes = (...values: number[]) => new Uint8Array([...values, ...new Array(600).fill(0)]);
  test.each<[string, Uint8Array<ArrayBuffer>, string, RegExp]>([
    [
      '.xls, .et, with a password',
      bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'x.xls',
      /另存为 \.xlsx/,
    ],
    ['.csv', new TextEncoder().encode('企业名称,代码\n甲,1'), 'x.csv', /\.csv.*另存为 \.xlsx/],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47), 'x.png', /不是能导入的文件/],
    ['a zip of nothing', bytes(0x50, 0x4b, 0x03, 0x04), 'x.xlsx', /文件损坏/],
    ['text called .xlsx', new TextEncoder().encode('hello'), 'x.xlsx', /文件损坏/],
  ])('%s', async (_what, file, name, message) => {
    const result = await readFile(file, { name });
    expect(result).toMatchObject({
      ok: false,
      problems: [{ line: null, message: expect.stringMatching(message) }],
    });
  });

  test('a bomb is refused by what it declares, before anything is unpacked', async () => {
    const file = await writeWorkbook([SAMPLE]);
    const view = new DataView(file.buffer);
    const directory = view.getUint32(file.length - 22 + 16, true);
    view.setUint32(directory + 24, 0x7fffffff, true);
    const result = await readFile(file);
    expect(result).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringMatching(/太大.*128 MB/) }],
    });
    view.setUint32(directory + 24, 0, true);
    expect(await readFile(file)).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringMatching(/损坏/) }],
    });
  });
});
