import { describe, expect, test } from 'vitest';
import { checkField, checkRegion, doubtsOf } from '../../lib/profile/checks.ts';
import sample from '../../lib/profile/sample.json' with { type: 'json' };
import type { Profile } from '../../lib/profile/schema.ts';
import * as check from '../../lib/profile/validators.ts';

describe('credit code', () => {
  test.each([
    '91350100M000100Y43',
    '91110108551385082Q',
    '91330106MA2EXAM78K',
    ' 91350100m000100y43 ',
    '９１３５０１００Ｍ０００１００Ｙ４３',
  ])('%s is right', (code) => {
    expect(check.creditCode(code)).toBeNull();
  });

  test('every single wrong digit of a right code is noticed', () => {
    const code = '91350100M000100Y43';
    for (let at = 0; at < code.length; at++) {
      for (const other of '0123456789ABCDEFGHJKLMNPQRTUWXY') {
        if (other === code[at]) continue;
        expect(check.creditCode(code.slice(0, at) + other + code.slice(at + 1)), `${other} at ${at}`).toMatch(
          /校验位/,
        );
      }
    }
  });

  test('a check digit of 0 is possible', () => {
    const codes = Array.from({ length: 31 }, (_, n) => `9135010055138${String(1000 + n)}`);
    const zero = codes.find((code) => check.creditCheckCharacter(code) === '0');
    expect(zero).toBeDefined();
    expect(check.creditCode(`${zero}0`)).toBeNull();
  });

  test('says how long it is and which letter never occurs', () => {
    expect(check.creditCode('91350100M000100Y4')).toContain('17 位');
    expect(check.creditCode('9135O100M000100Y43')).toContain('“O”');
  });
});

describe('organisation code', () => {
  test('vectors of GB 11714', () => {
    expect(check.organisationCode('55138508-2')).toBeNull();
    expect(check.organisationCode('551385082')).toBeNull();
    expect(check.organisationCode('M000100Y-4')).toBeNull();
    expect(check.organisationCode('55138508-3')).toMatch(/校验位/);
    expect(check.organisationCode('5513850')).toMatch(/9 位/);
  });

  test('remainders 10 and 11 become X and 0', () => {
    const seen = new Set<string | null>();
    for (let n = 0; n < 200; n++) seen.add(check.organisationCheckCharacter(String(10000000 + n)));
    expect(seen).toContain('X');
    expect(seen).toContain('0');
    expect(seen.size).toBe(11);
  });

  test('comes out of the credit code', () => {
    expect(check.organisationCodeOf('91110108551385082Q')).toBe('55138508-2');
    expect(check.organisationCodeOf('91330106MA2EXAM78K')).toBe('MA2EXAM7-8');
    expect(check.organisationCodeOf('9111010855138508')).toBeNull();
  });
});

test.each([
  [
    check.phone,
    ['0571-88880001', '05718880001', '(010)62345678', '88880001', '400-810-1234', '0571-88880001-802'],
    ['123', '0571-8888', '电话'],
  ],
  [
    check.mobile,
    ['13800000001', '+8613800000001', '138 0000 0001'],
    ['12800000001', '1380000000', '0571-88880001'],
  ],
  [check.postalCode, ['310012', '３１００１２'], ['31001', '3100123', 'abcdef']],
  [
    check.email,
    ['a@example.com', 'a.b+c@sub.example.com.cn'],
    ['a@example', 'a example.com', 'a@b.com,c@d.com'],
  ],
  [check.pastDate, ['2016-03-18', '2024-02-29'], ['2016/03/18', '2023-02-29', '2016-13-01', '9999-01-01']],
  [check.amount, ['0', '-12.5', '1,200.50', '１２００', '1200万元'], ['', '一千', '1.2.3', '1e5']],
  [check.positiveAmount, ['0', '12.5'], ['-1', 'x']],
  [check.headcount, ['0', '86'], ['8.5', '-1', '许多']],
  [check.regionCode, ['330106', '110100'], ['330199', '33']],
  [check.industry, ['3429', 'C3429', '34', '精密制造'], ['34291', '3', '9999', '3420', 'A3429']],
] as [check.Validator, string[], string[]][])('%o', (validator, right, wrong) => {
  for (const value of right) expect(validator(value), value).toBeNull();
  for (const value of wrong) expect(validator(value), value).toEqual(expect.any(String));
});

describe('checks by key', () => {
  test('nothing is never doubtful, unknown keys neither', () => {
    expect(checkField('creditCode', '  ')).toBeNull();
    expect(checkField('enterpriseName', '随便')).toBeNull();
  });

  test('a loss is fine, negative revenue is not', () => {
    expect(checkField('figures.2025.netProfit', '-3')).toBeNull();
    expect(checkField('figures.2025.revenue', '-3')).toMatch(/小于 0/);
  });

  test('the sample has no doubts', () => {
    expect(doubtsOf(sample.profiles[0] as unknown as Profile)).toEqual([]);
  });

  test('region levels that do not belong together', () => {
    const registeredRegion = { province: '330000', city: '320100', county: '320102' };
    expect(checkRegion({ id: 'a', title: 'a', registeredRegion })).toMatch(/不是同一个地方/);
    expect(
      checkRegion({ id: 'a', title: 'a', registeredRegion: { ...registeredRegion, province: '320000' } }),
    ).toBeNull();
  });
});
