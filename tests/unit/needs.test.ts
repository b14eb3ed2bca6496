/** What each flow takes of a profile: keys that exist, for every flow that says so. */
import { expect, test } from 'vitest';
import { flowNeeds } from '../../lib/knowledge/needs.ts';
import { FIGURES } from '../../lib/model/profile-keys.ts';
import zjtx from '../../lib/portals/zjtx/index.ts';
import zxkt from '../../lib/portals/zxkt/index.ts';
import { isProfileKey } from '../../lib/profile/access.ts';
import { completeness } from '../../lib/profile/completeness.ts';
import sample from '../../lib/profile/sample.json';
import type { Profile } from '../../lib/profile/schema.ts';

const all = flowNeeds(2025);
const profile = sample.profiles[0] as Profile;

test('every flow that says what it takes is offered', () => {
  const saying = [...zxkt.flows, ...zjtx.flows].filter(({ needs }) => needs).map(({ id }) => id);
  expect(saying.length).toBeGreaterThan(5);
  expect(all.map(({ id }) => id).sort()).toEqual(saying.sort());
});

test.each(all.map((one) => [one.id, one] as const))('%s names keys of the profile, once each', (_, one) => {
  expect(new Set(one.keys).size).toBe(one.keys.length);
  for (const key of one.keys) {
    expect(isProfileKey(key), key).toBe(true);
    const figure = /^figures\.\d{4}\.(\w+)$/.exec(key)?.[1];
    if (figure) expect(Object.keys(FIGURES)).toContain(figure);
  }
  expect(one.source).not.toBe('');
});

test('figures are asked for the years that have ended', () => {
  const giant = all.find(({ id }) => id === 'zjtx.apply-little-giant')!;
  expect(giant.keys.filter((key) => key.endsWith('mainBusinessRevenue'))).toEqual([
    'figures.2025.mainBusinessRevenue',
    'figures.2024.mainBusinessRevenue',
    'figures.2023.mainBusinessRevenue',
  ]);
});

test('the sample lacks nothing, and what is taken away is missing', () => {
  for (const { id, keys } of all) expect(completeness(profile, keys).missing, id).toEqual([]);
  const { fax: _, ...without } = profile;
  const info = all.find(({ id }) => id === 'zjtx.complete-info')!;
  expect(completeness(without as Profile, info.keys).missing).toEqual(['fax']);
});
