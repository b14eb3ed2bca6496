import { describe, expect, test } from 'vitest';
import { pageOwner } from '../../lib/advise/whose.ts';
import { creditCodeIn, registeredName } from '../../lib/text/enterprise.ts';
import { block, blocks, field, frame, page, ZJTX, ZXKT } from './fixtures/engine.ts';

const A = '宁波范例电器有限公司';
const owner = (...parts: Parameters<typeof page>[1][]) => pageOwner([frame(page(ZXKT, ...parts))]);

describe('who is signed in', () => {
  test.each([
    [`${A}，欢迎您！您的企业资质审核结果：已公示。`, A],
    [`外贸发展专项资金网络管理应用　　${A}，您好！　返回大厅`, A],
    [`欢迎您，${A}`, A],
    ['您好，hzsl2026', 'hzsl2026'],
    ['当前用户：hzsl2026', 'hzsl2026'],
    ['当前用户：张示例', '张示例'],
    [`登录企业: ${A}`, A],
    ['浙江某某投资合伙企业（有限合伙），您好', '浙江某某投资合伙企业（有限合伙）'],
    ['您好，hzsl2026账号设置退出', 'hzsl2026'],
    [`${A}返回首页安全退出`, A],
  ])('%s', (text, account) => {
    expect(owner(blocks('text', text)).account).toBe(account);
  });

  test.each([
    '您好，用户信息已经存在，请使用组织机构代码进行用户账号找回，点击这里进行找回。',
    '欢迎您：新用户',
    '尊敬的用户，您好！欢迎使用本应用。',
    '欢迎来到办事大厅',
    '您好，请登录',
    '当前用户：游客',
    '请先安全退出',
    '技术支持：杭州样本软件有限公司 欢迎您来电',
    '杭州样本软件有限公司欢迎您',
    '企业名称变更后请重新登录或退出',
    '贵企业提交的资质信息，商务主管机关尚未处理。',
  ])('nobody in: %s', (text) => {
    expect(owner(blocks('text', text)).account).toBe('');
  });

  test('the corner beside 退出 names the account', () => {
    const corner = [...blocks('text', A), ...blocks('link', '返回首页', '安全退出')];
    expect(owner(corner)).toMatchObject({ account: A, head: { names: [A], codes: [] } });
    expect(owner([...blocks('text', 'hzsl2026'), ...blocks('link', '退出')]).account).toBe('hzsl2026');
    expect(owner([...blocks('text', A), ...blocks('link', '返回首页', '帮助')]).account).toBe('');
  });
});

describe('whose data the page shows', () => {
  test('read-only fields that ask for the enterprise itself', () => {
    const seen = owner([
      field('企业名称', { readonly: true, shown: A }),
      field('统一社会信用代码', { readonly: true, shown: '91330106MA2EXAM78K' }),
      field('开户银行名称', { readonly: true, shown: '示例银行股份有限公司' }),
      field('企业名称 | 股东信息', { readonly: true, shown: '上海样例投资有限公司' }),
    ]);
    expect(seen.fields).toEqual({ names: [A], codes: ['91330106MA2EXAM78K'] });
  });
  test('labelled texts, in one piece or two', () => {
    expect(owner([...blocks('text', `企业名称：${A}`)]).texts.names).toEqual([A]);
    const two = [block('label', '企业中文名称：'), block('text', A), block('label', '统一社会信用代码：')];
    expect(owner([...two, block('text', '91330106MA2EXAM78K')]).texts).toEqual({
      names: [A],
      codes: ['91330106MA2EXAM78K'],
    });
  });
  test('names in lists and sentences are nobody’s word', () => {
    const seen = owner(
      blocks('text', '序号', '企业名称', '地区', '1', A, '浙江省宁波市', `${A}负责人说，流程清楚多了。`),
      blocks('link', '示例银行股份有限公司'),
    );
    expect([seen.fields, seen.head, seen.texts]).toEqual([
      { names: [], codes: [] },
      { names: [], codes: [] },
      { names: [], codes: [] },
    ]);
  });
  test('all frames are asked', () => {
    const top = frame(page(ZJTX, blocks('text', `${A}，您好！`)), 1);
    const main = frame(
      page(ZJTX, [field('企业名称', { readonly: true, shown: '杭州样本家居用品有限公司' })]),
      2,
    );
    expect(pageOwner([top, main])).toMatchObject({
      account: A,
      head: { names: [A] },
      fields: { names: ['杭州样本家居用品有限公司'] },
    });
  });
});

test.each([
  '请输入企业名称',
  '本公司',
  '某公司',
  '杭州***有限公司',
  '杭州示例…公司',
  '个人中心',
  '中小企业',
  '',
])('is no registered name: %s', (text) => expect(registeredName(text)).toBeNull());
test('a code counts with its check character only', () => {
  expect(creditCodeIn(' 91330106ma2exam78k ')).toBe('91330106MA2EXAM78K');
  expect(creditCodeIn('91330106MA2EXAM78X')).toBeNull();
});
