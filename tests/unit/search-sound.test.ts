import { dict } from 'pinyin-match/src/simplified_dict.js';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { soundsLike, spells } from '../../lib/search/sound.ts';
import { portals, Recall, rankOf, search } from './fixtures/search.ts';

// Hundreds of queries in one test, on machines that do other work as well.
vi.setConfig({ testTimeout: 60_000 });

const TYPED: [string, RegExp][] = [
  // First letters.
  ['zhmm', /^zxkt\.recover#0$|^zxkt-forgot-password$/],
  ['wjmm', /^zxkt\.recover#0$/],
  ['zxzc', /^zxkt\.register#0$/],
  ['tjyy', /^zxkt\.register#2$/],
  ['jryy', /^zxkt\.(?:register|sign-in)#3$/],
  ['ydzcsm', /^zxkt\.register#4$/],
  ['txqyzz', /^zxkt\.register#5$/],
  ['zchy', /^zxkt\.register#6$/],
  ['zjtbnd', /^zxkt\.sign-in#4$/],
  ['zxgz', /^zxkt\.admin-sign-in#0$/],
  ['zjbf', /^zxkt\.declare-project#[456]$|^zxkt-fund-disbursement$|^zxkt-print$/],
  ['dysqb', /^zxkt\.print-forms#0$/],
  ['fqzh', /^zxkt\.(?:unbind|close-account)#0$/],
  ['smyyzz', /^zxkt\.(?:unbind|close-account)#2$/],
  ['jbsm', /^unbind$/],
  ['bgsm', /^change$/],
  ['rghy', /^manual-verification$/],
  ['xzqh', /^name-region-locked$|^zxkt-name-region-locked$/],
  ['shxydm', /^code-|^zxkt-code-|^zxkt\.change-qualification#10$/],
  // Whole syllables.
  ['quanbu', /^all-selected$/],
  ['wangjimima', /^zxkt\.recover#0$/],
  ['wang ji mi ma', /^zxkt\.recover#0$/],
  ["wang'ji'mi'ma", /^zxkt\.recover#0$/],
  ['zhaohuimima', /^zxkt\.recover#0$/],
  ['jinruyingyong', /^zxkt\.(?:register|sign-in)#3$/],
  ['jinruyingy', /^zxkt\.(?:register|sign-in)#3$/],
  ['liulanqi', /^browser-unsupported$|^zxkt-which-browser$/],
  ['jiebang', /^unbind$|^zxkt-unbind$/],
  ['zhuxiaozhanghao', /^zxkt-close-account$|^zxkt\.close-account#0$/],
  ['WangJiMiMa', /^zxkt\.recover#0$/],
  // Places.
  ['jinan', /济南市/],
  ['shandong', /山东省/],
  ['chongqing', /重庆市/],
  ['cqs', /重庆市/],
  ['gds', /广东省/],
  // With Chinese beside.
  ['zhmm怎么办', /^zxkt\.recover#0$|^zxkt-forgot-password$/],
  ['jinan 电话', /济南市/],
  ['zxkt 登录', /^login-prefix$|^zxkt\.recover#9$/],
];

describe('letters find what they sound like', () => {
  const recall = new Recall('pinyin');
  afterAll(() => recall.report());
  test.each(TYPED)('%s', (query, wanted) => {
    const rank = recall.add(rankOf(query, wanted, { family: 'fund' }));
    const first = search.find(query, { family: 'fund' }).slice(0, 4);
    expect(rank, first.map(({ id, title }) => `${id} ${title}`).join(', ')).toBeGreaterThan(0);
    expect(rank).toBeLessThanOrEqual(3);
  });
});

test('every title is found by its first letters and by its syllables', () => {
  const sounds = new Map<string, string>();
  for (const [syllable, characters] of Object.entries(dict))
    for (const one of characters) if (!sounds.has(one)) sounds.set(one, syllable);
  const titles = portals.flatMap(({ flows }) =>
    flows.flatMap(({ steps }) => steps.map(({ title }) => title)),
  );
  const [initials, whole] = [new Recall('titles by first letters'), new Recall('titles by syllables')];
  for (const title of titles.filter((one) => /^[㐀-鿿]{4,9}$/.test(one))) {
    const syllables = [...title].map((one) => sounds.get(one) ?? '?');
    const rank = (query: string) => search.find(query).findIndex((hit) => hit.title === title) + 1;
    initials.add(rank(syllables.map((one) => one[0]).join('')));
    whole.add(rank(syllables.join('')));
  }
  initials.report();
  whole.report();
  expect(initials.at(3)).toBeGreaterThan(0.95);
  expect(whole.at(3)).toBeGreaterThan(0.99);
});

describe('sounding like', () => {
  test.each([
    ['进入应用', 'jryy', 1],
    ['进入应用', 'jinruyingyong', 1],
    ['进入应用', 'jinruyy', 0],
    ['重庆', 'chongqing', 1],
    ['重庆', 'zhongqing', 1],
    ['重庆', 'cq', 0],
    ['人工核验', 'renghe', 0],
    ['在线注册', 'zhuce', 0.5],
    ['在线注册', 'zxzhc', 1],
    ['zxkt账号', 'zxkt', 0],
    ['', 'abc', 0],
  ])('%s, %s: %d', (text, letters, share) => {
    expect(soundsLike(text, letters)).toBe(share);
  });
  test('a whole word, or not', () => {
    expect(spells('找回密码', 'zhmm')).toBe(true);
    expect(spells('找回密码吗', 'zhmm')).toBe(false);
  });
  test('letters that can be divided in countless ways take no time', () => {
    const before = performance.now();
    for (const letters of ['na'.repeat(20), 'xian'.repeat(10), 'a'.repeat(40)]) search.find(letters);
    expect(performance.now() - before).toBeLessThan(1500);
  });
});
