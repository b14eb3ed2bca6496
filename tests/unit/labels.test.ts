import { describe, expect, test } from 'vitest';
import { isLabelLike, isTip, isUnit } from '../../lib/scan/label/judge.ts';
import { cleanLabel, placeholderLabel } from '../../lib/text/normalise.ts';

describe('a label is told from what stands beside it', () => {
  test.each([
    '企业名称',
    '应收账款',
    '已授权专利数（件）',
    '支持方式',
    '限额',
    'QQ',
    '是否上市？',
    '其中：研发人员',
  ])('%s is a label and no tip', (text) => {
    expect(isLabelLike(text)).toBe(true);
    expect(isTip(text)).toBe(false);
  });

  test.each(['@', 'http://', 'https://www.', '+86', '￥', '.com', '0/200', '*', '万元', '至', '忘记密码？'])(
    '%s is none',
    (text) => expect(isLabelLike(text)).toBe(false),
  );

  test.each([
    '应与营业执照一致',
    '支持jpg格式',
    '最多200字',
    '已输入0字',
    '限选3项',
    '建议使用新版浏览器',
    '请填写全称',
    '18-60岁',
  ])('%s is a tip', (text) => expect(isTip(text)).toBe(true));

  test.each(['（万元）', '单位：万元', '自', '平方米', '20字以内'])('%s is a unit or a link word', (text) =>
    expect(isUnit(text)).toBe(true),
  );
});

describe('signs to press for help are no part of a label', () => {
  test.each([
    ['主营业务 ?', '主营业务'],
    ['主营业务?', '主营业务'],
    ['企业全称 [?]', '企业全称'],
    ['企业全称（？）', '企业全称'],
    ['企业全称 \ue63c', '企业全称'],
    ['是否上市？', '是否上市？'],
  ])('%j is %j', (shown, label) => expect(cleanLabel(shown)).toBe(label));

  test('选择日期 asks for a date', () => expect(placeholderLabel('选择日期')).toBe('日期'));
});
