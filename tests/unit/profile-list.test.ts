/** Which profiles the list shows, and in what order. */
import { expect, test } from 'vitest';
import { arrange } from '../../components/options/arrange.ts';
import type { ListItem, SortOrder } from '../../components/options/types.ts';
import { PROFILE_KEYS, SENSITIVE_KEYS } from '../../lib/model/profile-keys.ts';
import { STANDING_KEYS } from '../../lib/model/standing-keys.ts';
import { completeness } from '../../lib/profile/completeness.ts';
import { profileFinder } from '../../lib/profile/find.ts';
import sample from '../../lib/profile/sample.json';
import type { Profile } from '../../lib/profile/schema.ts';
import { profileValue } from '../../lib/profile/value.ts';

const item = (title: string, more: Partial<ListItem> = {}): ListItem => ({
  id: title,
  title,
  enterpriseName: `${title}有限公司`,
  creditCode: '91330106MA2EXAM78K',
  filled: 10,
  total: 30,
  updatedAt: '2026-01-01T00:00:00.000Z',
  archived: false,
  ...more,
});
const ITEMS = [
  item('杭州示例', { updatedAt: '2026-03-01T00:00:00.000Z', filled: 30 }),
  item('重庆虚构', { creditCode: '91500106MA0000000A' }),
  item('安徽样本', { updatedAt: '2026-02-01T00:00:00.000Z', filled: 2 }),
  item('旧档案', { archived: true }),
];
const shown = (query = '', sort: SortOrder = 'title', archivedOpen = false) =>
  arrange(ITEMS, { query, sort, archivedOpen }).map((row) =>
    row.kind === 'item' ? row.item.title : `归档${row.count}${row.open ? '开' : '合'}`,
  );

test('in the order of a Chinese dictionary, of the last change, of what is missing', () => {
  // 重 is chong in 重庆 and zhong elsewhere: a collator may put it on either side.
  expect(shown().filter((title) => title !== '重庆虚构')).toEqual(['安徽样本', '杭州示例', '归档1合']);
  expect(shown('', 'changed')).toEqual(['杭州示例', '安徽样本', '重庆虚构', '归档1合']);
  expect(shown('', 'completeness')).toEqual(['安徽样本', '重庆虚构', '杭州示例', '归档1合']);
});

test('what is put away is behind its heading, and a search opens it', () => {
  expect(shown('', 'title', true).slice(-2)).toEqual(['归档1开', '旧档案']);
  expect(shown('旧档')).toEqual(['归档1开', '旧档案']);
  expect(shown('杭州')).toEqual(['杭州示例']);
  expect(shown('没有')).toEqual([]);
});

test.each([
  ['示例', '杭州示例'],
  ['hzsl', '杭州示例'],
  ['hangzhou', '杭州示例'],
  ['hangz', '杭州示例'],
  ['hz', '杭州示例'],
  ['cq', '重庆虚构'],
  ['chongqing', '重庆虚构'],
  ['91500', '重庆虚构'],
  ['ma0000', '重庆虚构'],
  ['安徽 有限', '安徽样本'],
  ['ah 样本', '安徽样本'],
  ['９１５００', '重庆虚构'],
])('%s finds %s alone', (query, title) => {
  expect(shown(query)).toEqual([title]);
});

test('a field counts as filled in when a form would be given a value', () => {
  const keys = [...Object.keys({ ...PROFILE_KEYS, ...STANDING_KEYS }), 'figures.2025.revenue', 'nothing'];
  const whole = sample.profiles[0] as Profile;
  const odd = { ...whole, industry: ' ', registeredRegion: { province: '000000' }, mainProducts: [' '] };
  for (const profile of [whole, { id: 'a', title: '甲' }, odd, { ...odd, loginNames: { ecomp: 'a b' } }])
    for (const key of keys.filter((one) => !SENSITIVE_KEYS.includes(one)))
      expect(completeness(profile, [key]).filled, key).toBe(profileValue(profile, key) === null ? 0 : 1);
});

test('all words must be found', () => {
  expect(shown('杭州 重庆')).toEqual([]);
  expect(ITEMS.every(profileFinder('  '))).toBe(true);
});
