import { describe, expect, test } from 'vitest';
import {
  cleanLabel,
  fold,
  placeholderLabel,
  squash,
  unitOf,
  withoutBrackets,
} from '../../lib/text/normalise.ts';

describe('a label is read without its dressing', () => {
  test.each([
    ['联 系 人', '联系人'],
    ['联\u00a0系\u00a0人：', '联系人'],
    ['传　　真', '传真'],
    ['*企业名称', '企业名称'],
    ['＊ 企业名称：', '企业名称'],
    ['企业名称 *：', '企业名称'],
    ['企业名称：*', '企业名称'],
    ['※★企业名称', '企业名称'],
    ['企业名称(必填)', '企业名称'],
    ['【必填】企业名称', '企业名称'],
    ['传真（选填）', '传真'],
    ['1、企业名称', '企业名称'],
    ['12.企业名称', '企业名称'],
    ['（1）企业名称', '企业名称'],
    ['1）企业名称', '企业名称'],
    ['（一）企业名称：', '企业名称'],
    ['二、企业基本情况', '企业基本情况'],
    ['①企业名称', '企业名称'],
    ['3.1 企业名称', '企业名称'],
    ['1、2024年营业收入（元）', '2024年营业收入（元）'],
    ['* 1、企业名称：', '企业名称'],
    ['法定\u200b代表人', '法定代表人'],
    ['  ：* ', ''],
  ])('%j is %j', (shown, label) => {
    expect(cleanLabel(shown)).toBe(label);
  });

  test.each([
    ['注册资本（万元）', 'units in brackets stay'],
    ['2024年营业收入（万元）', 'a year is no numbering'],
    ['一般贸易出口额', 'a number that begins a word is no numbering'],
    ['1.5万元以下', 'a decimal is no numbering'],
    ['E-mail 地址', 'spaces between words of two scripts stay'],
    ['Company name', 'spaces between Latin words stay'],
  ])('%s: %s', (label) => {
    expect(cleanLabel(label)).toBe(label);
  });

  test('cleaning twice changes nothing more', () => {
    for (const label of ['* 1、（一）企业 名 称（必填）：*', '—— 联 系 人 ——']) {
      expect(cleanLabel(cleanLabel(label))).toBe(cleanLabel(label));
    }
  });
});

describe('texts are compared without width, case and punctuation', () => {
  test.each([
    ['ＡＢＣ１２３', 'abc123'],
    ['统一社会信用代码（18位）：', '统一社会信用代码18位'],
    ['“全部”', '全部'],
    ['E-Mail', 'email'],
    ['zxkt_原账号', 'zxkt原账号'],
    ['010-6787 0108', '01067870108'],
    ['，。！？', ''],
  ])('%j folds to %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('squash keeps one space and drops what cannot be seen', () => {
    expect(squash('\ufeff 企业 \n\t 名称\u200b ')).toBe('企业 名称');
  });
});

describe('the unit of an amount', () => {
  test.each([
    ['注册资本（万元）', '万元'],
    ['注册资本(单位：万元)', '万元'],
    ['注册资本 [万元]', '万元'],
    ['注册资本【元】', '元'],
    ['研发费用（千元）', '千元'],
    ['总资产（亿元）', '亿元'],
    ['出口额（万美元）', '万美元'],
    ['从业人数（人）', '人'],
    ['研发占比（%）', '%'],
    ['企业名称（全称）', ''],
    ['企业名称', ''],
    ['主营业务（元器件）', ''],
  ])('of %s is %j', (text, unit) => {
    expect(unitOf(text)).toBe(unit);
  });

  test.each([
    ['注册资本（人民币万元）', /万元/],
    ['注册资本（万元人民币）', /万元/],
    ['注册资本（万元，保留两位小数）', /^万元$/],
    ['营业收入（人民币元）', /元/],
    ['营业收入（元，保留两位小数）', /^元$/],
    ['单位：万元', /^万元$/],
  ])('of %s is found among other words', (text, unit) => {
    expect(unitOf(text)).toMatch(unit);
  });
});

test.each([
  ['注册资本（万元）', '注册资本'],
  ['法定代表人(负责人)姓名', '法定代表人姓名'],
  ['【企业】名称[全称]', '名称'],
  ['名称（未闭合', '名称（未闭合'],
])('%s without brackets is %s', (text, bare) => {
  expect(withoutBrackets(text)).toBe(bare);
});

describe('a placeholder may be a label', () => {
  test.each([
    ['请输入企业名称', '企业名称'],
    ['请填写您的手机号', '手机号'],
    ['请选择所属行业', '所属行业'],
    ['请正确填写统一社会信用代码', '统一社会信用代码'],
    ['请输入贵公司注册资本（万元）', '注册资本（万元）'],
    ['请输入18位统一社会信用代码', '统一社会信用代码'],
    ['（必填）请输入企业名称', '企业名称'],
    ['企业名称', '企业名称'],
    ['请输入', ''],
    ['请选择', ''],
    ['--请选择--', ''],
    ['', ''],
  ])('%j names the field %j', (text, label) => {
    expect(placeholderLabel(text)).toBe(label);
  });
});
