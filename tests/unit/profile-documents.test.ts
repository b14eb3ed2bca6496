/** Identity documents, amounts, dates and login names: values known to be right and wrong, and what is said. */
import { describe, expect, test } from 'vitest';
import { parseAmountIn, parseCount, parseTyped } from '../../lib/profile/amounts.ts';
import { checkField, checkIdNumber } from '../../lib/profile/checks.ts';
import { idCard, idCheckCharacter, idDocument } from '../../lib/profile/id-documents.ts';
import { learn } from '../../lib/profile/learn.ts';
import { isLoginName } from '../../lib/profile/login-names.ts';
import * as check from '../../lib/profile/validators.ts';
import { postalPrefixes } from '../../lib/reference/postal.ts';
import { provinces } from '../../lib/reference/regions.ts';

describe('identity cards, GB 11643-1999', () => {
  test.each([
    // The standard's own examples.
    '11010519491231002X',
    '440524188001010014',
  ])('%s of the standard has the right check character', (number) => {
    expect(idCheckCharacter(number.slice(0, 17))).toBe(number[17]);
  });
  test.each(['11010519491231002X', '11010519491231002x', ' 11010519491231002Ｘ ', '330106198001010018'])(
    '%s is right',
    (number) => {
      const code =
        number === '330106198001010018'
          ? `33010619800101001${idCheckCharacter('33010619800101001')}`
          : number;
      expect(idCard(code)).toBeNull();
    },
  );
  test.each([
    ['110105194912310021', /校验位/],
    ['1101051949123100', /18 位，现在是 16 位/],
    ['11010519491231002A', /数字或 X/],
    ['X10105194912310021', /数字或 X/],
    ['990105194912310025', /省（区、市）/],
    ['110105194913310025', /出生日期/],
    ['110105202902290025', /出生日期/],
    ['110105299901010025', /出生日期/],
    ['440524188001010014', /出生日期/],
    ['110105491231002', /15 位的旧号码.*18 位/],
    ['110105491331002', /出生日期/],
  ])('%s is wrong: %s', (number, message) => {
    expect(idCard(number)).toMatch(message);
  });
});

describe('other documents, by type', () => {
  test.each([
    ['护照', 'E12345678', null],
    ['护照', 'EJ1234567', null],
    ['护照', 'X1234567890', null],
    ['护照', '张三', /字母和数字/],
    ['护照', 'ABCDEFG', /字母和数字/],
    ['港澳居民来往内地通行证', 'H12345678', null],
    ['港澳居民来往内地通行证', 'm1234567801', null],
    ['港澳居民来往内地通行证', 'K12345678', /H 或 M/],
    ['回乡证', 'H1234567', /H 或 M/],
    ['台湾居民来往大陆通行证', '12345678', null],
    ['台湾居民来往大陆通行证', '1234567890(B)', null],
    ['台胞证', '1234567', /8 位数字/],
    ['港澳居民居住证', `81000019800101001${idCheckCharacter('81000019800101001')}`, null],
    ['台湾居民居住证', `83000019800101001${idCheckCharacter('83000019800101001')}`, null],
    ['外国人永久居留身份证', `91133019800101001${idCheckCharacter('91133019800101001')}`, null],
    ['外国人永久居留身份证', 'USA110080010100', null],
    ['外国人永久居留身份证', '11010519491231002X', /9 开头/],
    ['居民身份证', 'E12345678', /18 位/],
    ['军官证', '随便', null],
    ['', '11010519491231002X', null],
    ['', '110105194912310021', /校验位/],
    ['', 'H12345678', null],
  ])('%s %s', (type, number, message) => {
    if (message === null) expect(idDocument(type, number)).toBeNull();
    else expect(idDocument(type, number)).toMatch(message);
    const profile = { id: 'a', title: 'a', legalRepresentative: { idType: type } };
    expect(checkIdNumber(profile, number)).toBe(idDocument(type, number));
  });
});

describe('amounts', () => {
  test.each([
    ['1200', 1200],
    ['1200万元', 1200],
    ['1200万', 1200],
    ['1.2亿元', 12000],
    ['1.2亿', 12000],
    ['1亿2000万元', 12000],
    ['3,500元', 0.35],
    ['３，５００元', 0.35],
    ['12345.67元', 1.234567],
    ['80千元', 8],
    ['2百万元', 200],
    ['3千万', 3000],
    ['人民币 1200 万元', 1200],
    ['¥35,000元', 3.5],
    ['1200万元人民币', 1200],
    ['-12.5', -12.5],
    ['−12.5', -12.5],
    ['(12.5)', -12.5],
    ['（12.5）', -12.5],
    ['.5亿', 5000],
    ['0', 0],
    ['0.1万元', 0.1],
  ])('%s is %d 万元', (text, value) => {
    expect(parseAmountIn(text)).toEqual({ value });
    expect(check.amount(text)).toBeNull();
  });
  test.each([
    ['350万美元', /人民币.*折算/],
    ['$3500', /人民币/],
    ['100万港元', /人民币/],
    ['€12', /人民币/],
    ['一千二百万', /阿拉伯数字/],
    ['壹佰万元整', /阿拉伯数字/],
    ['1.2.3', /数字/],
    ['1e5', /数字/],
    ['约1200', /数字/],
    ['1万2亿', /数字/],
    ['1亿2', /数字/],
    ['12人', /数字/],
    ['元', /数字/],
    ['9'.repeat(400), /数字/],
  ])('%s is none: %s', (text, reason) => {
    expect(parseAmountIn(text)).toEqual({ reason: expect.stringMatching(reason) });
    expect(check.amount(text)).toMatch(reason);
  });
  test('in another unit, and with another unit left unsaid', () => {
    expect(parseAmountIn('1.2亿', '元')).toEqual({ value: 120_000_000 });
    expect(parseAmountIn('1234', '万元', '元')).toEqual({ value: 0.1234 });
    expect(parseAmountIn('1234万', '亿元', '元')).toEqual({ value: 0.1234 });
  });
  test('what a form holds is learnt with the unit that is written in it', () => {
    const item = (text: string, unit: string) => ({ key: 'registeredCapital', text, unit });
    const learnt = (text: string, unit: string) =>
      learn({ id: 'a', title: 'a' }, [item(text, unit)]).profile.registeredCapital;
    expect(learnt('1200', '万元')).toBe(1200);
    expect(learnt('12,000,000', '元')).toBe(1200);
    expect(learnt('1200万元', '元')).toBe(1200);
    expect(learnt('1200万美元', '万元')).toBeUndefined();
    expect(learnt('1200', '')).toBeUndefined();
  });
});

test.each([
  ['86', 86],
  ['86人', 86],
  ['1,024 名', 1024],
  ['1.2万人', 12000],
  ['3千人', 3000],
  ['12件', 12],
])('%s is %d', (text, value) => {
  expect(parseCount(text)).toEqual({ value });
  expect(parseTyped('figures.2025.rdStaff', text)).toEqual({ value });
  expect(check.headcount(text)).toBeNull();
});
test.each(['86万元', '许多', '-1', '8.5人', ''])('%j is no number of people', (text) => {
  expect(check.headcount(text)).toMatch(/人数/);
});

test.each([
  ['intellectualProperty.designs', '3', null],
  ['intellectualProperty.designs', '3.5', /件数/],
  ['establishedOn', '1949-09-30', /1949/],
  ['establishedOn', '1949-10-01', null],
  ['establishedOn', '2100-01-01', /还没有到/],
  ['certificates.0.validUntil', '2030-02-28', null],
  ['certificates.0.validUntil', '2030-02-29', /日期/],
  ['tiers.2.validFrom', '2126-01-01', /2099/],
  ['tiers.2.number', '随便', null],
  ['registeredCapital', '350万美元', /人民币/],
])('%s %s', (key, text, message) => {
  if (message) expect(checkField(key, text)).toMatch(message);
  else expect(checkField(key, text)).toBeNull();
});

describe('login names', () => {
  test.each(['zhangshili', 'zhang.shili@example.com', '13800000001', 'compass2026', 'Passenger_1', '张示例'])(
    '%s is one',
    (name) => expect(isLoginName(name)).toBe(true),
  );
  test.each([
    'zhang 密码123',
    '密码：Exam-2026',
    'zhang/Exam-2026',
    'zhang Exam-2026',
    'zhang，Exam2026',
    'password=Exam2026',
    'pwdExam',
    'zhang（口令见本子）',
    'mima:1',
    'ｐａｓｓｗｏｒｄ１',
    '',
    '  ',
  ])('%j may hold more than a name', (name) => expect(isLoginName(name)).toBe(false));
});

test('every province has its postal areas, and none is unknown', () => {
  const without = provinces().filter(({ code }) => postalPrefixes(code).length === 0);
  expect(without.map(({ name }) => name.slice(0, 2))).toEqual(['台湾', '香港', '澳门']);
  expect(postalPrefixes('330000')).toEqual(['31', '32']);
  expect(postalPrefixes('99')).toEqual([]);
});
