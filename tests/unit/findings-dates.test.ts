import { describe, expect, test } from 'vitest';
import type { Check } from '../../lib/portals/define.ts';
import { at } from './fixtures/engine-findings.ts';

const pages = ['p'];

describe('outside-window', () => {
  const first = { from: '01-01', to: '04-30', source: 'a', checkedOn: '2026-01-01' };
  const second = { ...first, from: '04-10', to: '05-31', validFrom: '2026-01-01', validTo: '2026-12-31' };
  const check: Check = { check: 'outside-window', windows: [first, second], pages };
  const on = (today: string) =>
    at(check, { facts: { today } }, { severity: 'warning', details: { unsure: '说法不一。' } });
  test.each([
    ['2026-04-10', null],
    ['2026-04-30', null],
    ['2026-02-01', 'advice'],
    ['2026-05-31', 'advice'],
    ['2026-06-01', 'warning'],
    ['2026-11-21T09:00:00', 'warning'],
    ['2027-02-01', null],
    ['2027-05-10', 'advice'],
    ['2027-11-21', 'warning'],
  ])('%s: %s', (today, severity) => {
    expect(on(today)?.severity ?? null).toBe(severity);
  });
  test('says that the sources disagree, and which of them is out of date', () => {
    expect(on('2026-02-01')?.message).toBe('说法不一。');
    expect(on('2026-06-01')?.message).toBe('标题');
    expect(on('2027-05-10')?.message).toBe('说法不一。4 月 10 日到 5 月 31 日的说法已经过期，只供参考。');
  });
  test('a window may go over the new year', () => {
    const winter: Check = {
      check: 'outside-window',
      windows: [{ ...first, from: '12-01', to: '02-28' }],
      pages,
    };
    expect(at(winter, { facts: { today: '2026-12-15' } })).toBeUndefined();
    expect(at(winter, { facts: { today: '2026-02-28' } })).toBeUndefined();
    expect(at(winter, { facts: { today: '2026-03-01' } })).toBeDefined();
  });
});

describe('deadline', () => {
  const check: Check = {
    check: 'deadline',
    words: ['截止日期', '截止', '申报时间', '申报期'],
    days: 3,
    buttons: ['撤回'],
    pages,
  };
  const rest = { before: ['撤回'], details: { unsure: '没有写日期。' } };
  const on = (all: string[], pressed: string | null = null, buttons = ['撤回']) =>
    at(
      check,
      {
        texts: [...all.map((t) => ['text', t] as const), ...buttons.map((t) => ['button', t] as const)].map(
          ([k, t]) => [k, t],
        ),
        facts: { pressed },
      },
      rest,
    );
  test.each([
    ['截止 2026-11-30', null],
    ['截止日期：2026年11月20日', 'error'],
    ['申报时间：2026年9月1日至2026年10月31日', 'error'],
    ['申报时间：2026年9月1日至10月31日', 'error'],
    ['申报期：2026.11.01-2026.11.24', 'warning'],
    ['申报截止 2026/11/21', 'warning'],
    ['申报时间：2026-09-10', 'advice'],
    ['没有日期', 'advice'],
  ])('%s: %s', (text, severity) => {
    expect(on([text])?.severity ?? null).toBe(severity);
  });
  test('names the day', () => {
    expect(on(['截止日期：2026年11月20日'])?.message).toContain('2026-11-20，已经过了');
    expect(on(['截止', '2026-11-23'])?.message).toContain('2026-11-23，还有 2 天');
    expect(on(['截止：2026-11-21'])?.message).toContain('就是今天');
  });
  test('of several the latest counts', () => {
    expect(on(['截止日期：2025-10-31', '截止日期：2026-12-31'])).toBeUndefined();
    expect(on(['截止日期：2026-10-31', '截止日期：2025-12-31'])?.message).toContain('2026-10-31');
  });
  test('without a day it is advice, until the button is pressed', () => {
    expect(on([])).toMatchObject({ message: '没有写日期。', severity: 'advice', seen: false });
    expect(on([])?.places).toHaveLength(1);
    expect(on([], '撤回')).toMatchObject({ message: '没有写日期。', severity: 'error' });
  });
  test('without the button there is nothing to say', () => {
    expect(on(['截止日期：2026-10-31'], null, ['查看'])).toBeUndefined();
    expect(on([], null, [])).toBeUndefined();
  });
});
