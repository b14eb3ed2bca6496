import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DIALOG_EVENT, Ears } from '../../lib/session/hear.ts';
import { blocks, page, ZXKT } from './fixtures/engine.ts';

let ears: Ears;
let target: EventTarget;
const say = (detail: unknown) => target.dispatchEvent(new CustomEvent(DIALOG_EVENT, { detail }));
const alert = (text: unknown) => say(JSON.stringify({ text }));
const texts = () => ears.heard.map(({ text }) => text);

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  ears = new Ears();
  target = new EventTarget();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is remembered', () => {
  test('a text once, however often it is said', () => {
    expect(ears.hear(' 保存成功 ')).toBe(true);
    expect(ears.hear('保存成功')).toBe(false);
    expect(ears.heard).toEqual([{ text: '保存成功', spoken: true }]);
  });
  test('nothing is not a text', () => {
    expect(ears.hear('  ')).toBe(false);
    expect(ears.heard).toEqual([]);
  });
  test('only the beginning of a very long one', () => {
    ears.hear('长'.repeat(5000));
    expect(texts()[0]).toHaveLength(500);
  });
  test('the latest forty', () => {
    for (let i = 0; i < 60; i++) ears.hear(`第${i}条`);
    expect(texts()).toHaveLength(40);
    expect(texts()).toContain('第59条');
    expect(texts()).not.toContain('第0条');
  });
  test('dialogs and toasts of a page, not its other texts', () => {
    ears.hearModel(
      page(
        ZXKT,
        blocks('toast', '提交失败'),
        blocks('dialog', '请确认'),
        blocks('message', '必填'),
        blocks('text', '正文'),
      ),
    );
    expect(texts()).toEqual(['提交失败', '请确认']);
  });
});

describe('alerts reported by the hook', () => {
  test('are heard, and told once', () => {
    const heard = vi.fn();
    ears.onHeard = heard;
    ears.listen(target);
    alert('注册过程中出现异常，请联系管理员');
    alert('注册过程中出现异常，请联系管理员');
    expect(texts()).toEqual(['注册过程中出现异常，请联系管理员']);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test.each<[string, unknown]>([
    ['no detail', undefined],
    ['null', null],
    ['an object', { text: '伪造' }],
    ['a number', 7],
    ['no JSON', '{text:'],
    ['JSON null', 'null'],
    ['JSON without a text', '{"words":"x"}'],
    ['a text that is none', '{"text":["x"]}'],
    ['an empty text', '{"text":"  "}'],
    ['too much', JSON.stringify({ text: '长'.repeat(5000) })],
  ])('a forged detail is ignored: %s', (_, detail) => {
    const heard = vi.fn();
    ears.onHeard = heard;
    ears.listen(target);
    expect(() => say(detail)).not.toThrow();
    expect(ears.heard).toEqual([]);
    expect(heard).not.toHaveBeenCalled();
  });

  test('at most ten a second are listened to', () => {
    ears.listen(target);
    for (let i = 0; i < 30; i++) alert(`第${i}条`);
    expect(texts()).toHaveLength(10);
    vi.setSystemTime(1_001_000);
    alert('下一秒');
    expect(texts()).toContain('下一秒');
  });

  test('are heard once, however often listening was begun anew', () => {
    ears.onHeard = vi.fn();
    ears.listen(target);
    ears.listen(target);
    alert('注册过程中出现异常，请联系管理员');
    expect(ears.onHeard).toHaveBeenCalledTimes(1);
  });
});
