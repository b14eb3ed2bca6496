import { describe, expect, test } from 'vitest';
import { chooseOption, sameText } from '../../lib/advise/plan.ts';

const chosen = (labels: string[], wanted: string[], values?: string[]) => {
  const index = chooseOption(labels, wanted, values);
  return index < 0 ? null : labels[index];
};

describe('the option a person would choose', () => {
  test.each<[string, string[], string[], string | null]>([
    ['the same words', ['大型', '中型', '小型', '微型'], ['小型'], '小型'],
    ['the same words in another width', ['请选择', '（一）ＡＢ公司'], ['一ab公司'], '（一）ＡＢ公司'],
    ['the best writing first', ['浙江', '浙江省'], ['浙江省', '浙江'], '浙江省'],
    ['another writing', ['浙江', '江苏'], ['330000', '浙江省', '浙江'], '浙江'],
    ['a longer label', ['大型企业', '小型企业'], ['小型'], '小型企业'],
    ['a shorter label', ['有限责任公司', '股份有限公司'], ['有限责任公司（自然人独资）'], '有限责任公司'],
    ['what it is rather than what it is not', ['非民营', '民营企业'], ['民营'], '民营企业'],
    ['what it is not, when that is wanted', ['民营', '非民营'], ['非民营'], '非民营'],
    ['the exact one among longer ones', ['请选择', '西湖区', '西湖风景名胜区'], ['西湖区'], '西湖区'],
    ['是 and 否', ['是', '否'], ['否'], '否'],
  ])('%s', (_, labels, wanted, expected) => {
    expect(chosen(labels, wanted)).toBe(expected);
  });

  test.each<[string, string[], string[]]>([
    ['nothing fits', ['国有', '外资'], ['民营']],
    ['several fit', ['民营企业', '民营科技企业'], ['民营']],
    ['only the contrary fits', ['非民营', '国有'], ['民营']],
    ['only the contrary of what is wanted fits', ['民营企业', '国有企业'], ['非民营企业']],
    ['there is only an invitation', ['请选择'], ['杭州市']],
    ['one character is too little to go by', ['是的', '不是'], ['是']],
    ['there are no options', [], ['杭州市']],
    ['nothing is wanted', ['杭州市'], []],
    ['an empty option is no match for a name', ['', '杭州市'], ['宁波市']],
  ])('none, when %s', (_, labels, wanted) => {
    expect(chosen(labels, wanted)).toBeNull();
  });

  test('by its code, when the names do not tell', () => {
    expect(chosen(['杭州', '宁波'], ['330100', '杭州市'], ['330100', '330200'])).toBe('杭州');
  });
  test('by its name before another one’s code', () => {
    expect(chosen(['一', '2'], ['2'], ['2', '1'])).toBe('2');
  });
});

describe('what the page holds is the same as what we would write', () => {
  test.each([
    ['1,200', '1200'],
    ['12,000,000.00', '12000000'],
    ['1200.00', '1200'],
    ['１２００', '1200'],
    ['-5', '-5.0'],
    ['杭州示例 有限公司', '杭州示例有限公司'],
    ['杭州示例（浙江）有限公司', '杭州示例(浙江)有限公司'],
    ['91330106ma2exam78k', '91330106MA2EXAM78K'],
    ['0571-88880000', '0571-88880000'],
    ['110101199001011234', '110101199001011234'],
  ])('%s and %s', (held, wanted) => {
    expect(sameText(held, [wanted])).toBe(true);
    expect(sameText(held, ['其他', wanted])).toBe(true);
  });

  test.each([
    ['', '1200'],
    ['1200', '12000000'],
    ['571', '0571'],
    ['0571', '571'],
    ['57188880000', '057188880000'],
    ['12345678', '012345678'],
    ['310012', '0310012'],
    ['110101199001011234', '110101199001011235'],
    ['010-67870108', '0106787-0108 转 2'],
    ['-5', '5'],
    ['杭州示例有限公司', '杭州示例贸易有限公司'],
    ['1200万', '1200'],
  ])('%j is not %j', (held, wanted) => {
    expect(sameText(held, [wanted])).toBe(false);
  });

  test('nothing is the same as nothing wanted', () => {
    expect(sameText('1200', [])).toBe(false);
  });
});
