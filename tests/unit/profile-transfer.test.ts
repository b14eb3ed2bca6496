import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  decodeProfilesFile,
  exportProfiles,
  type ImportProblem,
  MAX_BYTES,
  parseProfilesFile,
} from '../../lib/profile/transfer.ts';

const SAMPLE = readFileSync(new URL('../../lib/profile/sample.json', import.meta.url), 'utf8');
const lineOf = (part: string, text = SAMPLE) => text.slice(0, text.indexOf(part)).split('\n').length;

function problemsOf(text: string): ImportProblem[] {
  const result = parseProfilesFile(text);
  if (result.ok) throw new Error('was accepted');
  for (const problem of result.problems)
    expect(problem.message).not.toMatch(/undefined|Invalid input|\[object/);
  return result.problems;
}
/** The sample with one piece of its text replaced. */
const changed = (from: string, to: string) => {
  expect(SAMPLE).toContain(from);
  return SAMPLE.replace(from, to);
};

describe('a good file', () => {
  test('is read without notes and without the sensitive key', () => {
    const result = parseProfilesFile(SAMPLE);
    expect(result).toMatchObject({
      ok: true,
      notes: [],
      profiles: [{ id: 'sample', registeredCapital: 1200 }],
    });
    expect(JSON.stringify(result)).not.toContain('idNumber');
  });

  test('comes back from an export unchanged', () => {
    const first = parseProfilesFile(SAMPLE);
    if (!first.ok) throw new Error();
    expect(parseProfilesFile(exportProfiles(first.profiles))).toEqual(first);
  });

  test('with a byte order mark, Windows line ends, or in GBK', () => {
    expect(parseProfilesFile(`\uFEFF${SAMPLE.replaceAll('\n', '\r\n')}`).ok).toBe(true);
    const utf16 = Buffer.from(`\uFEFF${SAMPLE}`, 'utf16le');
    expect(parseProfilesFile(decodeProfilesFile(new Uint8Array(utf16).buffer)).ok).toBe(true);
    const gbk = new Uint8Array([0xc6, 0xf3, 0xd2, 0xb5]);
    expect(decodeProfilesFile(gbk.buffer)).toBe('企业');
    expect(decodeProfilesFile(new TextEncoder().encode('企业').buffer as ArrayBuffer)).toBe('企业');
  });

  test('empty texts count as nothing', () => {
    const result = parseProfilesFile(changed('"registeredCapital": 1200', '"registeredCapital": ""'));
    expect(result.ok && 'registeredCapital' in result.profiles[0]!).toBe(false);
  });

  test('an ID number is dropped and said so; doubtful values are kept and said so', () => {
    const text = changed('"idNumber": ""', '"idNumber": "110101199003070000"').replace('78K', '78A');
    const result = parseProfilesFile(text);
    if (!result.ok) throw new Error();
    expect(JSON.stringify(result.profiles)).not.toContain('110101199003070000');
    expect(result.notes.join('\n')).toContain('只有打开的保险箱才保存它');
    expect(result.notes.join('\n')).toContain('统一社会信用代码：校验位不对');
    expect(result.notes.join('\n')).not.toContain('110101199003070000');
    expect(result.profiles[0]?.creditCode).toBe('91330106MA2EXAM78A');
  });
});

describe('not JSON', () => {
  test.each([
    ['a trailing comma', '"实际控制人"', '', /多了一个逗号/],
    ['a Chinese comma', '"title": "示例企业",', '"title": "示例企业"，', /中文逗号/],
    ['Chinese quotes', '"title": "示例企业",', '"title": “示例企业”,', /中文引号/],
    ['a Chinese colon', '"title": ', '"title"：', /中文冒号/],
    ['single quotes', '"示例企业"', "'示例企业'", /双引号/],
    ['a missing comma', '"title": "示例企业",', '"title": "示例企业"', /缺少逗号/],
    ['an open quote', '"title": "示例企业",', '"title": "示例企业,', /没有成对/],
    ['a comment', '"title"', '// 名称\n"title"', /注释/],
    ['a bad number', '1200', '12.', /逗号|数字/],
    ['a bare word', '1200', '一千二百', /应是一个值/],
  ])('%s: line, column and what to do', (_what, from, to, message) => {
    const text = from === '"实际控制人"' ? SAMPLE.replace('"数控刀具"]', '"数控刀具",]') : changed(from, to);
    const [problem] = problemsOf(text);
    expect(problem?.message).toMatch(message);
    expect(problem?.message).toMatch(/第 \d+ 行第 \d+ 列/);
    const at = SAMPLE.split('\n').findIndex((line, index) => line !== text.split('\n')[index]) + 1;
    expect(Math.abs((problem?.line ?? 0) - at)).toBeLessThanOrEqual(1);
  });

  test('a file cut off', () => {
    const [problem] = problemsOf(SAMPLE.slice(0, 200));
    expect(problem?.line).toBe(SAMPLE.slice(0, 200).split('\n').length);
    expect(problemsOf('')[0]?.message).toContain('空的');
    expect(problemsOf('{')[0]?.message).toContain('突然结束');
  });

  test('nesting without end does not exhaust the stack', () => {
    expect(problemsOf('['.repeat(200_000))[0]?.message).toContain('层次太深');
  });
});

describe('the wrong file', () => {
  test('too big: says how big and what the limit is', () => {
    const [problem] = problemsOf(`${SAMPLE}${' '.repeat(MAX_BYTES)}`);
    expect(problem).toMatchObject({ line: null });
    expect(problem?.message).toMatch(/16\.0 MB.*16 MB/);
    // Counted in bytes, not characters.
    expect(problemsOf(`"${'企'.repeat(Math.ceil(MAX_BYTES / 3) + 10)}"`)[0]?.message).toContain('MB');
  });

  test('another format or version is one problem, with its line', () => {
    expect(problemsOf(changed('declare-assistant/profiles', 'other'))).toMatchObject([
      { line: 2, path: 'format' },
    ]);
    expect(problemsOf(changed('"version": 1', '"version": 2'))).toMatchObject([
      { line: 3, path: 'version', message: expect.stringContaining('版本是 2') },
    ]);
    expect(problemsOf(changed('"version": 1,', ''))[0]?.path).toBe('version');
    for (const text of ['[]', '1', 'null', '"x"', '{}'])
      expect(problemsOf(text)[0]?.message).toContain('档案文件');
  });

  test('no profiles, or not a list', () => {
    const head = '{"format":"declare-assistant/profiles","version":1';
    expect(problemsOf(`${head},"profiles":[]}`)[0]?.message).toContain('没有档案');
    expect(problemsOf(`${head},"profiles":{}}`)[0]?.message).toContain('列表');
    expect(problemsOf(`${head}}`)[0]).toMatchObject({ path: 'profiles', message: '缺少这一项' });
  });
});

describe('wrong fields: line, Chinese name, what was expected', () => {
  test.each([
    [
      '"registeredCapital": 1200',
      '"registeredCapital": "1200"',
      'profiles[0].registeredCapital',
      '注册资本（万元）',
      /应为数字.*文字“1200”/,
    ],
    [
      '"creditCode": "91330106MA2EXAM78K"',
      '"creditCode": 913301',
      'profiles[0].creditCode',
      '统一社会信用代码',
      /应为文字/,
    ],
    [
      '"revenue": 4288.9',
      '"revenue": null',
      'profiles[0].figures.2025.revenue',
      '2025年营业收入（万元）',
      /应为数字.*null/,
    ],
    ['["精密夹具", "数控刀具"]', '"精密夹具"', 'profiles[0].mainProducts', '主要产品', /列表/],
    ['["精密夹具", "数控刀具"]', '["精密夹具", 3]', 'profiles[0].mainProducts', '主要产品', /列表/],
    [
      '"county": "330106"',
      '"county": 330106',
      'profiles[0].registeredRegion.county',
      '注册地（区县）',
      /应为文字/,
    ],
    ['"employees": 86,\n', '"employees": true,\n', 'profiles[0].employees', '从业人数', /应为数字/],
    ['"id": "sample"', '"id": "a/b"', 'profiles[0].id', '档案编号 id', /只能用/],
    ['"title": "示例企业"', '"title": " "', 'profiles[0].title', '档案名称', /不能为空/],
    ['"2025": {', '"25": {', 'profiles[0].figures.25', '年度数据', /四位年份/],
    ['"address": "浙江省', `"address": "${'长'.repeat(600)}`, 'profiles[0].address', '通讯地址', /最多 500/],
    [
      '"revenue": 4288.9',
      '"revenue": 1e999',
      'profiles[0].figures.2025.revenue',
      '2025年营业收入（万元）',
      /应为数字/,
    ],
  ])('%s → %s', (from, to, path, field, message) => {
    const problems = problemsOf(changed(from, to));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: lineOf(from), path, field });
    expect(problems[0]?.message).toMatch(message);
  });

  test('unknown keys are named, with what was probably meant', () => {
    const problems = problemsOf(
      changed('"creditCode"', '"creditcode"')
        .replace('"fax"', '"传真"')
        .replace('"rdStaff": 12', '"stuff": 12'),
    );
    expect(problems.map(({ field, line }) => [field, line])).toEqual([
      ['creditcode', lineOf('"creditCode"')],
      ['传真', lineOf('"fax"')],
      ['stuff', lineOf('"rdStaff": 12')],
    ]);
    expect(problems[0]?.message).toContain('是不是 "creditCode"');
    expect(problems[1]?.message).toContain('是不是 "fax"');
    expect(problems[2]?.message).toBe('不认识的字段“stuff”');
  });

  test('several at once, in the order of the file', () => {
    const text = changed('1200', '"x"')
      .replace('"employees": 86,\n', '"employees": [],\n')
      .replace('"title": "示例企业",', '');
    const problems = problemsOf(text);
    expect(problems.map(({ path }) => path)).toEqual([
      'profiles[0].title',
      'profiles[0].registeredCapital',
      'profiles[0].employees',
    ]);
    expect(problems[0]?.message).toBe('缺少这一项');
  });

  test('a field written twice, an id used twice', () => {
    const [twice] = problemsOf(changed('"title": "示例企业",', '"title": "示例企业",\n"title": "另一个",'));
    expect(twice).toMatchObject({
      line: lineOf('"title"') + 1,
      message: expect.stringContaining('写了两次'),
    });
    const again = SAMPLE.replace(/\}\n {2}\]/, '}, { "id": "sample", "title": "二" }]');
    expect(problemsOf(again)[0]).toMatchObject({ path: 'profiles[1].id', field: '档案编号 id' });
  });

  test('a flood of problems is cut short and says so', () => {
    const many = Array.from({ length: 80 }, (_, n) => `"x${n}": 1`).join(',\n');
    const problems = problemsOf(changed('"title"', `${many},\n"title"`));
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)?.message).toContain('30 处');
  });
});

describe('prototype pollution', () => {
  test.each([
    ['"id": "sample"', '"__proto__": {"polluted": 1}, "id": "sample"', '__proto__'],
    ['"contact": {', '"contact": {"constructor": {"prototype": {"polluted": 1}},', 'constructor'],
    ['"2025": {', '"__proto__": {"revenue": 1}, "2025": {', '__proto__'],
    ['"id": "sample"', '"\\u005f_proto__": {"polluted": 1}, "id": "sample"', '__proto__'],
  ])('%s → %s', (from, to, key) => {
    const problems = problemsOf(changed(from, to));
    expect(problems[0]).toMatchObject({ line: lineOf(from), field: key });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
