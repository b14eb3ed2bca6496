import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { PROFILE_KEYS, SENSITIVE_KEYS } from '../../lib/model/profile-keys.ts';
import { ENTRY_FIELDS, type EntryList, STANDING_KEYS } from '../../lib/model/standing-keys.ts';
import { ENTRY_COLUMNS, ENTRY_KEYS, PROFILE_COLUMNS, SHEETS } from '../../lib/transfer/columns.ts';
import { readFile } from '../../lib/transfer/read.ts';
import { writeWorkbook } from '../../lib/transfer/workbook.ts';
import { CODE, enterprises, figures, OTHER, type Row, SAMPLE, taken } from './fixtures/transfer-tables.ts';

describe('the template', () => {
  test('carries every key that may leave the vault', () => {
    const keys = PROFILE_COLUMNS.map(({ key }) => key);
    const wanted = Object.keys({ ...PROFILE_KEYS, ...STANDING_KEYS }).filter(
      (key) => !SENSITIVE_KEYS.includes(key),
    );
    expect([...keys].sort()).toEqual([...wanted, 'id', 'title'].sort());
    for (const list of Object.keys(ENTRY_FIELDS) as EntryList[]) {
      const fields = ENTRY_COLUMNS.flatMap(({ key }) => ENTRY_KEYS[list][key] ?? []);
      expect([...fields].sort()).toEqual(Object.keys(ENTRY_FIELDS[list]).sort());
    }
  });

  test('has text format for codes, dropdowns, frozen headers, and its notes', async () => {
    const { sheets } = await readXlsx(await writeWorkbook([]), { readStyles: true });
    expect(sheets.map(({ name }) => name)).toEqual(Object.values(SHEETS));
    const [first] = sheets;
    const at = (header: string) => first!.rows[1]!.indexOf(header);
    for (const header of ['统一社会信用代码', '邮政编码', '联系人手机', '所属行业'])
      for (const row of [4, 200])
        expect(first!.cells?.get(`${row},${at(header)}`)?.style?.numFmt, header).toBe('@');
    expect(first!.cells?.get(`4,${at('成立日期')}`)?.style?.numFmt).toBe('yyyy-mm-dd');
    expect(first!.freezePane).toMatchObject({ rows: 3, columns: 1 });
    const lists = first!.dataValidations?.filter(({ type }) => type === 'list') ?? [];
    expect(lists.map(({ values }) => values?.[0])).toEqual(
      expect.arrayContaining(['大型', '国有控股', '民营', '北京市', '居民身份证']),
    );
    // What a spreadsheet program accepts as a list in place.
    for (const { values } of lists) expect(values!.join(',').length).toBeLessThanOrEqual(255);
    expect(first!.rows[1]!.join()).not.toContain('证件号');
    for (const { merges = [] } of sheets)
      for (const { startRow, startCol, endRow, endCol } of merges)
        expect(endRow - startRow + endCol - startCol).toBeGreaterThan(0);
  });

  test('left as it is: nothing to import, and the sample is not taken for an enterprise', async () => {
    const result = await readFile(await writeWorkbook([]));
    expect(result).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringContaining('没有填写任何企业') }],
    });
  });

  test('filled by the program comes back the same', async () => {
    const result = await readFile(await writeWorkbook([SAMPLE]));
    expect(result).toMatchObject({ ok: true, notes: [] });
    expect(result.ok && result.profiles).toEqual([SAMPLE]);
  });
});

describe('tables as people make them', () => {
  test('moved, renamed and extra columns; a title above; headers of two rows', async () => {
    const { profiles, notes } = await taken([
      ['2025年园区企业信息表', null, null, null, null, null, null],
      ['备注', '企业名称*', '法定代表人', null, '联系人', null, '社会信用代码：'],
      [null, null, '姓名', '手机', '姓名', '联系电话', null],
      ['老客户', '杭州甲机械有限公司', '张三', '13800000001', '李四', '0571-88880002', CODE],
      [null, '  ', null, null, null, null, null],
      [null, '杭州乙机械有限公司', '王五', 13800000003, null, null, OTHER],
    ]);
    expect(profiles).toMatchObject([
      {
        title: '杭州甲机械有限公司',
        enterpriseName: '杭州甲机械有限公司',
        creditCode: CODE,
        legalRepresentative: { name: '张三', mobile: '13800000001' },
        contact: { name: '李四', phone: '0571-88880002' },
      },
      { enterpriseName: '杭州乙机械有限公司', legalRepresentative: { mobile: '13800000003' } },
    ]);
    expect(notes).toEqual(['企业档案：没有用到的列 A（备注）']);
  });

  test('full-width digits, units, dates of every kind, places by name', async () => {
    const { profiles } = await taken([
      [
        '企业名称',
        '统一社会信用代码',
        '注册资本（元）',
        '从业人数',
        '成立日期',
        '省份',
        '城市',
        '区县',
        '行业',
        '规模',
      ],
      [
        '甲',
        CODE.replace('9133', '９１３３'),
        12_000_000,
        '８６人',
        42447,
        '浙江',
        '杭州市',
        '西湖区',
        'C3429 金属',
        '小型企业',
      ],
      ['乙', OTHER, '1,200.5万元', '1,086', '2016年3月18日', '北京市', '北京市', '海淀区', '0111', '微'],
      [
        '丙',
        null,
        '2亿元',
        null,
        new Date('2016-03-18T00:00:00Z'),
        null,
        null,
        '浙江省杭州市西湖区',
        3429,
        '—',
      ],
      ['丁', null, '/', null, '2016.3.18', '海南省', null, '琼海市', null, null],
      ['戊', null, null, null, '2016/3/18 00:00', '重庆市', '重庆市', '城口县', null, null],
      ['己', null, null, null, null, '浙江省', '浙江省', null, null, null],
    ]);
    const place = { province: '330000', city: '330100', county: '330106' };
    expect(profiles).toMatchObject([
      {
        creditCode: CODE,
        registeredCapital: 1200,
        employees: 86,
        establishedOn: '2016-03-18',
        registeredRegion: place,
        industry: '3429',
        scale: '小型',
      },
      {
        registeredCapital: 1200.5,
        employees: 1086,
        establishedOn: '2016-03-18',
        registeredRegion: { city: '110100', county: '110108' },
        industry: '0111',
        scale: '微型',
      },
      { registeredCapital: 20000, establishedOn: '2016-03-18', registeredRegion: place, industry: '3429' },
      { establishedOn: '2016-03-18', registeredRegion: { province: '460000', county: '469002' } },
      { establishedOn: '2016-03-18', registeredRegion: { province: '500000', county: '500229' } },
      { registeredRegion: { province: '330000' } },
    ]);
    expect(profiles[2]).not.toHaveProperty('scale');
    expect(profiles[3]).not.toHaveProperty('registeredCapital');
    // The province written twice says no city.
    expect(profiles[5]?.registeredRegion).not.toHaveProperty('city');
  });

  test('figures by code or by name, alone, or beside the enterprise', async () => {
    const header: Row = ['统一社会信用代码', '单位名称', '年份', '营业收入（元）', '净利润'];
    const both = await taken([
      enterprises(
        ['企业名称', '统一社会信用代码', '2023年营业收入（万元）'],
        ['甲', CODE, 3000],
        ['乙', null, null],
      ),
      figures(header, [CODE, null, 2025, 42_889_000, -3.5], [null, '乙', '2024年', null, '12万元']),
    ]);
    expect(both.profiles.map(({ figures }) => figures)).toEqual([
      { 2023: { revenue: 3000 }, 2025: { revenue: 4288.9, netProfit: -3.5 } },
      { 2024: { netProfit: 12 } },
    ]);
    const alone = await taken([figures(header, [CODE, '甲', 2024, 1, 2], [CODE, '甲', 2025, 3, 4])]);
    expect(alone.profiles).toMatchObject([
      { title: '甲', creditCode: CODE, figures: { 2024: {}, 2025: {} } },
    ]);
  });

  test('certificates and titles, by code or by name', async () => {
    const header: Row = [
      '信用代码',
      '企业名称',
      '类别',
      '体系标准或称号',
      '证书编号',
      '发证机构',
      '有效期起',
      '有效期至',
    ];
    const { profiles } = await taken([
      enterprises(['企业名称', '统一社会信用代码'], ['甲', CODE], ['乙', null]),
      {
        name: '证书和称号',
        rows: [
          header,
          [CODE, null, '管理体系证书', 'ISO 9001', 'Q1', '示例认证', null, new Date('2027-12-31T00:00:00Z')],
          [null, '乙', '资质称号', '专精特新中小企业', null, null, '2024-01-01', '长期'],
          [CODE, '甲', '管理体系证书', 'ISO 14001', null, null, null, null],
        ],
      },
    ]);
    expect(profiles).toMatchObject([
      {
        certificates: [
          { standard: 'ISO 9001', number: 'Q1', issuer: '示例认证', validUntil: '2027-12-31' },
          { standard: 'ISO 14001' },
        ],
      },
      { tiers: [{ tier: '专精特新中小企业', validFrom: '2024-01-01', validUntil: '长期' }] },
    ]);
  });

  test('copies of one enterprise keep apart by their ids', async () => {
    const copy = { ...SAMPLE, id: 'copy', title: '副本', figures: { 2020: { revenue: 1 } } };
    const result = await readFile(await writeWorkbook([SAMPLE, copy]));
    expect(result.ok && result.profiles).toEqual([SAMPLE, copy]);
  });

  test('a sensitive column is named and left out', async () => {
    const { profiles, notes } = await taken([
      ['企业名称', '法定代表人', '法定代表人身份证号码', '我的列'],
      ['甲', '张三', '110101199003070000', 'x'],
    ]);
    expect(JSON.stringify(profiles)).not.toContain('110101');
    expect(notes.join()).toContain('法定代表人身份证号码');
    expect(notes.join()).toContain('敏感信息');
    expect(notes.join()).not.toContain('110101');
  });

  test('doubtful values are kept and named by their cell', async () => {
    const { profiles, notes } = await taken([
      ['企业名称', '统一社会信用代码'],
      ['甲', '91330106MA2EXAM78A'],
    ]);
    expect(profiles[0]?.creditCode).toBe('91330106MA2EXAM78A');
    expect(notes).toEqual([expect.stringMatching(/^企业档案 第 2 行 B 列 统一社会信用代码：校验位不对/)]);
  });
});
