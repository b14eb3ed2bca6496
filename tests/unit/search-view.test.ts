import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SearchBox } from '../../components/search/SearchBox.tsx';
import { en } from '../../components/search/texts.en.ts';
import { searchWords } from '../../components/search/texts.ts';
import { zh } from '../../components/search/texts.zh.ts';
import { setDictionary } from '../../lib/i18n/index.ts';
import type { SearchHit } from '../../lib/search/types.ts';

const HITS: SearchHit[] = [
  {
    kind: 'error',
    id: 'all-selected',
    title: '“全部”会让提交失败',
    text: '注册过程中出现异常',
    portal: 'zxkt',
    score: 1.9,
    source: '001',
    checkedOn: '2026-11-21',
    why: '平台不接受“全部”。',
    lines: ['去掉“全部”。', '再点击【注册会员】。'],
  },
  {
    kind: 'contact',
    id: 'zjtx|山东省/济南市|政策咨询',
    title: '山东省 济南市 政策咨询',
    text: '政策咨询',
    portal: 'zjtx',
    score: 0.8,
    source: '004 6',
    checkedOn: '2026-11-21',
    lines: ['政策咨询'],
    phones: ['0531-51705744'],
  },
  {
    kind: 'step',
    id: 'zxkt.register#3',
    title: '进入应用',
    text: '点击【进入应用】。',
    portal: 'zxkt',
    score: 0.7,
    source: '000 一',
    checkedOn: '2026-11-21',
    lines: ['点击【进入应用】。'],
    flow: 'zxkt.register',
    step: 3,
  },
];

const { window, document } = parseHTML('<main></main>');
const root = document.querySelector('main')!;
let focused: Element | null = null;
const said: string[] = [];

// linkedom calls a listener with the event's target for `this`; browsers with the element that listens.
const listen = window.HTMLElement.prototype.addEventListener;
window.HTMLElement.prototype.addEventListener = function add(
  this: HTMLElement,
  name: string,
  listener: (event: Event) => void,
) {
  listen.call(this, name, { handleEvent: (event: Event) => listener.call(this, event) });
};

beforeEach(() => {
  Object.assign(globalThis, { document });
  window.HTMLElement.prototype.focus = function focus(this: HTMLElement) {
    focused = this;
  };
  setDictionary(zh, null);
  said.length = 0;
  focused = null;
});
afterEach(() => {
  render(null, root);
});

const drawn = () => new Promise((done) => setTimeout(done, 5));
async function show(hits: SearchHit[], busy = false): Promise<void> {
  const props = {
    hits,
    busy,
    onQuery: (text: string) => said.push(`query ${text}`),
    onOpen: (hit: SearchHit) => said.push(`open ${hit.id}`),
    onCopy: (phone: string) => said.push(`copy ${phone}`),
  };
  render(h(SearchBox, props), root);
  await drawn();
}
const input = () => root.querySelector('input')!;
const heads = () => [...root.querySelectorAll<HTMLElement>('.row-head')];
const status = () => root.querySelector('[role=status]')!.textContent;
async function type(text: string): Promise<void> {
  input().value = text;
  input().dispatchEvent(new window.Event('input', { bubbles: true }));
  await drawn();
}
async function press(target: Element, key: string, more: object = {}): Promise<boolean> {
  const event = Object.assign(new window.Event('keydown', { bubbles: true, cancelable: true }), {
    key,
    ...more,
  });
  target.dispatchEvent(event);
  await drawn();
  return event.defaultPrevented;
}
async function click(target: Element, isTrusted = true): Promise<void> {
  const event = new window.Event('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  target.dispatchEvent(event);
  await drawn();
}
const button = (text: string) =>
  [...root.querySelectorAll('button')].find((one) => one.textContent === text)!;

describe('asking', () => {
  test('says what can be typed before anything is', async () => {
    await show([]);
    expect(root.querySelector('label')!.textContent).toBe('搜索步骤、报错、电话');
    expect(status()).toContain('zhmm');
    expect(root.querySelector('ul')).toBeNull();
  });
  test('hands every query on, and says that it is under way', async () => {
    await show([], true);
    await type('全部');
    expect(said).toEqual(['query 全部']);
    expect(status()).toBe(searchWords().busy);
  });
  test('says how many there are, or whom to call when there are none', async () => {
    await show(HITS);
    await type('全部');
    expect(status()).toBe('找到 3 条');
    expect(heads().map((head) => head.querySelector('.kind')!.textContent)).toEqual(['报错', '电话', '步骤']);
    await show([]);
    expect(status()).toContain('热线');
  });
  test('speaks English when that is chosen', async () => {
    setDictionary(zh, en);
    await show(HITS);
    await type('x');
    expect(status()).toBe('3 found');
    expect(heads()[0]!.textContent).toContain('Error');
  });
});

describe('a hit', () => {
  test('opens in its place: why, what to do, where it is from', async () => {
    await show(HITS);
    await type('全部');
    await click(heads()[0]!);
    expect(heads()[0]!.getAttribute('aria-expanded')).toBe('true');
    const more = root.querySelector('.more')!;
    expect(more.textContent).toContain('平台不接受“全部”。');
    expect([...more.querySelectorAll('ol li')].map((line) => line.textContent)).toEqual(HITS[0]!.lines);
    expect(more.textContent).toContain('001（2026-11-21 核对）');
    expect(more.querySelector('button')).toBeNull();
    await click(heads()[0]!);
    expect(root.querySelector('.more')).toBeNull();
  });
  test('copies a phone, opens a step', async () => {
    await show(HITS);
    await type('济南');
    await click(heads()[1]!);
    await click(button('复制'));
    await click(heads()[2]!);
    await click(button('看这一步'));
    // What was opened is told elsewhere: the results make room.
    expect(said).toEqual(['query 济南', 'copy 0531-51705744', 'open zxkt.register#3', 'query ']);
  });
  test('does nothing when a script presses', async () => {
    await show(HITS);
    await type('济南');
    await click(heads()[1]!, false);
    expect(root.querySelector('.more')).toBeNull();
  });
});

describe('by keyboard', () => {
  test('arrows go from the field through the rows and back', async () => {
    await show(HITS);
    await type('全部');
    expect(await press(input(), 'ArrowDown')).toBe(true);
    expect(focused).toBe(heads()[0]);
    await press(heads()[0]!, 'ArrowDown');
    expect(focused).toBe(heads()[1]);
    await press(heads()[1]!, 'ArrowUp');
    await press(heads()[0]!, 'ArrowUp');
    expect(focused).toBe(input());
  });
  test('Enter goes to the first row, from inside an open row the arrows go on', async () => {
    await show(HITS);
    await type('济南');
    await press(input(), 'Enter');
    expect(focused).toBe(heads()[0]);
    await click(heads()[1]!);
    await press(button('复制'), 'ArrowDown');
    expect(focused).toBe(heads()[2]);
  });
  test('Escape closes the row, then empties the field, then is not ours', async () => {
    await show(HITS);
    await type('全部');
    await click(heads()[0]!);
    expect(await press(heads()[0]!, 'Escape')).toBe(true);
    expect(root.querySelector('.more')).toBeNull();
    expect(focused).toBe(input());
    expect(await press(input(), 'Escape')).toBe(true);
    expect(said.at(-1)).toBe('query ');
    expect(root.querySelector('ul')).toBeNull();
    expect(await press(input(), 'Escape')).toBe(false);
  });
  test('the keys of an input method are its own', async () => {
    await show(HITS);
    await type('全部');
    expect(await press(input(), 'ArrowDown', { isComposing: true })).toBe(false);
    expect(focused).toBeNull();
  });
});

test('both languages have the same words', () => {
  const zh = searchWords();
  expect(Object.keys(en.search).sort()).toEqual(Object.keys(zh).sort());
  for (const part of ['kinds', 'open'] as const)
    expect(Object.keys(en.search[part])).toEqual(Object.keys(zh[part]));
});
