import { describe, expect, test } from 'vitest';
import type { PageSpec } from '../../lib/portals/define.ts';
import { block, blocks, field, page } from './fixtures/engine.ts';
import { apply, full, HOST, on, spec } from './fixtures/engine-portal.ts';

describe('the words of a page spec', () => {
  test('without one of `must` the page is only talked about', () => {
    const strict = { ...apply, must: [{ text: '保存草稿', kind: 'button', weight: 1 }] } as PageSpec;
    expect(on([strict], full()).page).toBeNull();
    expect(on([strict], full(HOST, blocks('button', '保存草稿'))).page?.page).toBe('p.apply');
  });
  test('`within` finds the words inside a sentence', () => {
    const sentence = blocks(
      'text',
      '自即日起，各有关企业请使用zxkt_原账号登录本应用，原登录密码保持不变，特此告知。',
    );
    const signal = { text: 'zxkt_原账号', weight: 3 };
    expect(on([spec('p.n', { signals: [signal] })], page(HOST, sentence)).page).toBeNull();
    expect(
      on([spec('p.n', { signals: [{ ...signal, within: true }] })], page(HOST, sentence)).page?.page,
    ).toBe('p.n');
  });
  test('`exact` wants the whole text', () => {
    const exact = spec('p.e', { signals: [{ text: '修改', kind: 'button', weight: 3, exact: true }] });
    expect(on([exact], page(HOST, blocks('button', '修改密码'))).candidates).toEqual([]);
    expect(on([exact], page(HOST, blocks('button', '【修改】'))).page?.page).toBe('p.e');
  });
  test('`not` takes away', () => {
    const other = { ...apply, not: [{ text: '找回密码', weight: 3 }] } as PageSpec;
    const { page: best, candidates } = on([other], full(HOST, blocks('heading', '找回密码')));
    expect(best).toBeNull();
    for (const { signals } of candidates) expect(signals.some((s) => s.weight < 0)).toBe(true);
  });
  test('`fields` wants a form', () => {
    expect(on([{ ...apply, fields: 2 }], full()).page).toBeNull();
    expect(on([{ ...apply, fields: 2 }], full(HOST, [field('甲'), field('乙')])).page?.page).toBe('p.apply');
  });
  test('a menu entry does not make a heading', () => {
    const entry = { ...blocks('heading', '项目申报')[0]!, menu: true };
    expect(
      on([spec('p.h', { signals: [{ text: '项目申报', kind: 'heading', weight: 3 }] })], page(HOST, [entry]))
        .page,
    ).toBeNull();
  });
  test('`only` wants a text that is marked up as that very kind', () => {
    const strict = spec('p.o', { signals: [{ text: '项目申报', kind: 'heading', weight: 3, only: true }] });
    expect(on([strict], page(HOST, [block('text', '项目申报')])).page).toBeNull();
    expect(on([strict], page(HOST, [block('heading', '项目申报')])).page?.page).toBe('p.o');
  });
  test('a box of chips is a field like others', () => {
    const signals = [{ text: '商品选择', kind: 'field', weight: 3 }] as const;
    const box = { ref: 'x', label: '商品选择', chosen: [] };
    expect(on([spec('p.b', { signals })], page(HOST, { picks: [box] })).page?.page).toBe('p.b');
  });
});
