import { describe, expect, test } from 'vitest';
import type { Control } from '../../lib/model/page.ts';
import { filesOf, noteFiles } from '../../lib/scan/files.ts';
import type { FormControl } from '../../lib/scan/kind.ts';
import type { Unit } from '../../lib/scan/label/neighbours.ts';
import { judge } from '../../lib/scan/verdicts.ts';
import { digest } from '../../lib/text/digest.ts';
import {
  codeVerdict,
  dateVerdict,
  industryVerdict,
  loginVerdicts,
  monthsLater,
  passwordVerdicts,
  readDate,
  topicOf,
} from '../../lib/text/verdicts.ts';
import { field, options, page, ZXKT } from './fixtures/engine.ts';

describe('credit codes', () => {
  test.each([
    ['91350100M000100Y43', 'code:complete'],
    ['91110108551385082Q', 'code:complete'],
    ['91330106MA2EXAM78K', 'code:complete'],
    [' 91350100m000100y43 ', 'code:complete'],
    ['91350100M000100Y44', 'code:checksum'],
    ['91350100M000100Y34', 'code:checksum'],
    ['91350100M000100Y4', 'code:length'],
    ['91350100M000100Y433', 'code:length'],
    ['9135O100M000100Y43', 'code:characters'],
    ['91350100M000100Z43', 'code:characters'],
    ['9135 0100 M000 100Y 43', 'code:characters'],
    ['９１３５０１００Ｍ０００１００Ｙ４３', 'code:characters'],
    ['55138508-2', 'code:length'],
    ['9135************43', ''],
    ['', ''],
  ])('%j: %s', (value, verdict) => {
    expect(codeVerdict(value)).toBe(verdict);
  });
  test('every single wrong character of a right code is noticed', () => {
    const code = '91110108551385082Q';
    for (let at = 0; at < code.length; at++)
      for (const other of '0123456789ABCDEFGHJKLMNPQRTUWXY')
        if (other !== code[at])
          expect(codeVerdict(code.slice(0, at) + other + code.slice(at + 1))).toBe('code:checksum');
  });
  test.each([
    ['55138508-2', 'organisation', 'code:complete'],
    ['551385082', 'either', 'code:complete'],
    ['55138508-3', 'organisation', 'code:checksum'],
    ['91110108551385082Q', 'organisation', 'code:complete'],
    ['91110108551385082Q', 'either', 'code:complete'],
    ['5513850', 'organisation', 'code:length'],
    ['330106000123456', 'either', ''],
  ] as const)('%s where a field asks for %s: %s', (value, topic, verdict) => {
    expect(codeVerdict(value, topic)).toBe(verdict);
  });
});

test.each([
  ['统一社会信用代码', 'credit'],
  ['社会信用代码（18位）', 'credit'],
  ['统一社会信用代码或机构代码', 'either'],
  ['组织机构代码', 'organisation'],
  ['登录名', 'login'],
  ['登录名/统一社会信用代码', 'login'],
  ['用户名', 'login'],
  ['用户名称', null],
  ['登录密码', 'password'],
  ['设置密码（9-16位字母、数字和特殊字符的组合，不能有空格）', 'password'],
  ['确认密码', 'password-again'],
  ['再次输入密码', 'password-again'],
  ['原密码', null],
  ['变更发生日期', 'change-date'],
  ['成立日期', null],
  ['所属行业', 'industry'],
  ['具体细分领域名称', 'industry'],
  ['产品', null],
  ['营业执照（统一社会信用代码证）扫描件', null],
  ['企业名称', null],
  ['', null],
])('%s asks for %s', (label, topic) => {
  expect(topicOf(label)).toBe(topic);
});

test.each([
  ['zhejiang01', []],
  ['user@2026', []],
  ['my_user-1.a', []],
  ['abcdef', []],
  ['abcdefghijklmnop', []],
  ['abcde', ['login:length']],
  ['abcdefghijklmnopq', ['login:length']],
  ['abc def1', ['login:space']],
  ['杭州示例公司', ['login:characters']],
  ['ａｂｃｄｅｆ', ['login:characters']],
  ['91350100M000100Y43', ['login:credit-code', 'login:length']],
  ['', []],
])('login name %j: %j', (value, verdicts) => {
  expect(loginVerdicts(value)).toEqual(verdicts);
});

test.each([
  ['Abcdef12#', []],
  ['Abcdef12#Abcdef1', []],
  ['Abcde12#', ['password:length']],
  ['Abcdef12#Abcdef12', ['password:length']],
  ['Abcdef123', ['password:mix']],
  ['12345678#', ['password:mix']],
  ['Abcdef#@!', ['password:mix']],
  ['Abc ef12#', ['password:space']],
  ['abc', ['password:length', 'password:mix']],
  ['', []],
])('password %j: %j', (value, verdicts) => {
  expect(passwordVerdicts(value)).toEqual(verdicts);
});

test.each([
  ['2026-08-01', 'date:over-3-months'],
  ['2026年8月1日', 'date:over-3-months'],
  ['2026/8/1', 'date:over-3-months'],
  ['2026-08-20', 'date:over-3-months'],
  ['2026-08-21', ''],
  ['2026-11-30', ''],
  ['2026-08', ''],
  ['2026-02-30', ''],
  ['1 August', ''],
])('%s: %s', (value, verdict) => {
  expect(dateVerdict(value, '2026-11-21')).toBe(verdict);
});
test('dates and months', () => {
  expect(readDate('２０２６－０８－０１ 10:30')).toBe('2026-08-01');
  expect(monthsLater('2025-11-30', 3)).toBe('2026-02-28');
  expect(monthsLater('2026-10-31', 3)).toBe('2027-01-31');
});

test.each([
  ['C', true],
  ['C 制造业', true],
  ['C35 专用设备制造业', true],
  ['35专用设备制造业', true],
  ['352', true],
  ['制造业', true],
  ['C 制造业/35 专用设备制造业', true],
  ['C 制造业/35 专用设备制造业/3521 炼油、化工生产专用设备制造', false],
  ['3521', false],
  ['C3521 炼油、化工生产专用设备制造', false],
  ['352101 反应釜', false],
  ['LED 照明灯具', false],
  ['3D打印设备', false],
  ['炼油设备', false],
])('%s is a branch of the tree: %s', (value, branch) => {
  expect(industryVerdict(value)).toBe(branch ? 'industry:not-leaf' : '');
});

/** Fields with values, read as the page's are. */
function read(fields: [Control, string][], active = -1): Control[] {
  const form = {};
  const inputs = fields.map(([, value]) => ({ localName: 'input', value, form }) as unknown as FormControl);
  const controls = fields.map(([control]) => control);
  const units = new Map(
    controls.map(({ ref }, i): [string, Unit] => [ref, { members: [inputs[i]!], anchor: inputs[i]! }]),
  );
  judge({ activeElement: inputs[active] ?? null } as Document, { controls }, units, '2026-11-21');
  return controls;
}
const password = (label: string) => field(label, { kind: 'password' });
const said = (...args: Parameters<typeof read>) => read(...args).map(({ verdicts }) => verdicts);

describe('a field on the page', () => {
  test('is judged by its label', () => {
    expect(
      said([
        [field('统一社会信用代码'), '91350100M000100Y44'],
        [field('企业名称'), '91350100M000100Y44'],
        [field('组织机构代码'), '55138508-2'],
        [field('变更时间', { kind: 'date' }), '2026-01-01'],
        [field('所属行业'), 'C35'],
        [field('统一社会信用代码', { kind: 'radio', options: options('>有') }), 'x'],
      ]),
    ).toEqual([['code:checksum'], [], ['code:complete'], ['date:over-3-months'], ['industry:not-leaf'], []]);
  });
  test('not while a person is typing in it, unless it is whole', () => {
    expect(said([[field('统一社会信用代码'), '9135']], 0)).toEqual([[]]);
    expect(said([[field('统一社会信用代码'), '9135']])).toEqual([['code:length']]);
    expect(said([[field('统一社会信用代码'), '91350100M000100Y44']], 0)).toEqual([['code:checksum']]);
    expect(said([[field('登录名'), 'abc']], 0)).toEqual([[]]);
    expect(said([[field('登录名'), '91350100M000100Y43']], 0)).toEqual([['login:credit-code']]);
  });
  test('passwords: only where one is being chosen', () => {
    expect(said([[password('密码'), 'abc']])).toEqual([[]]);
    expect(said([[password('新密码'), 'abc']])).toEqual([['password:length', 'password:mix']]);
    expect(
      said([
        [password('密码'), 'abc'],
        [password('确认密码'), 'abc'],
      ])[0],
    ).toContain('password:length');
    expect(
      said([
        [password('原密码'), 'abc'],
        [password('新密码'), ''],
        [password('确认新密码'), ''],
      ]),
    ).toEqual([[], [], []]);
  });
  test('passwords differ when both are filled and neither is in use', () => {
    const pair = (again: string): [Control, string][] => [
      [password('密码'), 'Abcdef12#'],
      [password('确认密码'), again],
    ];
    expect(said(pair('Abcdef12$'))).toEqual([[], ['password:mismatch']]);
    expect(said(pair('Abcdef12#'))).toEqual([[], []]);
    expect(said(pair(''))).toEqual([[], []]);
    expect(said(pair('Abc'), 0)).toEqual([[], []]);
    expect(said(pair('Abc'), 1)).toEqual([[], []]);
  });
  test('no value gets into the model', () => {
    const values = [
      '91350100M000100Y43',
      'zhejiang01',
      'Geheim12#',
      'Geheim12$',
      '2026-01-01',
      '境外展览会甲',
    ];
    const controls = read([
      [field('统一社会信用代码'), values[0]!],
      [field('登录名'), values[1]!],
      [password('密码'), values[2]!],
      [password('确认密码'), values[3]!],
      [field('变更日期'), values[4]!],
      [field('项目名称'), values[5]!],
    ]);
    expect(controls[3]?.verdicts).toEqual(['password:mismatch']);
    expect(controls[5]?.digest).toMatch(/^[0-9a-f]{16}$/);
    const text = JSON.stringify(page(ZXKT, controls));
    for (const value of values) expect(text).not.toContain(value);
  });
});

test('a digest is the same for the same name however it is written, and another for another', () => {
  expect(digest('2026年 境外展览会（甲）')).toBe(digest('2026年境外展览会(甲)'));
  expect(digest('境外展览会甲')).not.toBe(digest('境外展览会乙'));
  expect(digest('　')).toBe('');
  const all = Array.from({ length: 5000 }, (_, i) => digest(`项目${i}`));
  expect(new Set(all).size).toBe(5000);
});

describe('chosen files', () => {
  const input = (...files: { name: string; size: number }[]) =>
    ({ localName: 'input', type: 'file', files }) as unknown as HTMLInputElement & { files: object[] };
  const chosen = (target: object, type = 'change') =>
    ({ type, target, composedPath: () => [target] }) as unknown as Event;

  test('are told by size and kind', () => {
    const element = input({ name: '营业执照.扫描.PDF', size: 5 }, { name: '无扩展名', size: 6 });
    expect(filesOf(element)).toEqual([
      { size: 5, type: 'pdf' },
      { size: 6, type: '' },
    ]);
    expect(JSON.stringify(filesOf(element))).not.toContain('营业执照');
  });
  test('are remembered when a kit empties its input, until others are chosen', () => {
    const element = input({ name: 'a.rar', size: 1 });
    noteFiles(chosen(element));
    element.files = [] as never;
    expect(filesOf(element)).toEqual([{ size: 1, type: 'rar' }]);
    element.files = [{ name: 'b.zip', size: 2 }] as never;
    expect(filesOf(element)).toEqual([{ size: 2, type: 'zip' }]);
    noteFiles(chosen(element));
    element.files = [] as never;
    noteFiles(chosen(element));
    expect(filesOf(element)).toEqual([]);
  });
  test('are forgotten when the form is reset, and are no other field’s', () => {
    const element = input({ name: 'a.rar', size: 1 });
    noteFiles(chosen(element));
    element.files = [] as never;
    noteFiles(chosen({ elements: [element] }, 'reset'));
    expect(filesOf(element)).toEqual([]);
    const text = { localName: 'input', type: 'text' };
    noteFiles(chosen(text));
    expect(filesOf(text as unknown as Element)).toEqual([]);
  });
});
